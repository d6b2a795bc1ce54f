import { useState } from 'react';

import { useText } from '../../lib/text/language.tsx';
import { Button } from '../button.tsx';
import { Card } from '../card.tsx';
import { FieldVersions, type Side } from './field-versions.tsx';
import { useFocusBack } from '../use-focus-back.ts';
import { draftText } from './text.ts';
import styles from './version-choice.module.css';

export interface VersionedField<Field extends string> {
  readonly field: Field;
  readonly label: string;
  /** What each version says, as text. */
  readonly mine: string;
  readonly theirs: string;
}

export interface VersionChoiceProps<Field extends string> {
  readonly title: string;
  readonly lead: string;
  /** The fields to choose for. */
  readonly fields: readonly VersionedField<Field>[];
  /** The fields that are theirs before the person chooses; the others are mine. */
  readonly fromTheirsAtFirst?: readonly Field[];
  readonly onChoose: (fromTheirs: readonly Field[]) => void;
}

/** Two versions of a text, field by field; nothing is thrown away before the person has chosen. */
export function VersionChoice<Field extends string>(props: VersionChoiceProps<Field>) {
  const { title, lead, fields, fromTheirsAtFirst = [], onChoose } = props;
  const t = useText(draftText);
  useFocusBack(true);
  const [fromTheirs, setFromTheirs] = useState<ReadonlySet<Field>>(() => new Set(fromTheirsAtFirst));
  const names = fields.map(({ field }) => field);

  function choose(field: Field, side: Side): void {
    const next = new Set(fromTheirs);
    if (side === 'theirs') next.add(field);
    else next.delete(field);
    setFromTheirs(next);
  }

  return (
    <Card title={title}>
      <p>{lead}</p>
      <div className={styles['fields']}>
        {fields.map(({ field, label, mine, theirs }) => (
          <FieldVersions
            key={field}
            label={label}
            mine={mine}
            theirs={theirs}
            chosen={fromTheirs.has(field) ? 'theirs' : 'mine'}
            onChoose={(side) => choose(field, side)}
          />
        ))}
      </div>
      <div className={styles['actions']}>
        <Button variant="primary" onClick={() => onChoose(names.filter((field) => fromTheirs.has(field)))}>
          {t.versions.useChosen}
        </Button>
        {fields.length > 1 && (
          <>
            <Button onClick={() => onChoose([])}>{t.versions.useMine}</Button>
            <Button onClick={() => onChoose(names)}>{t.versions.useTheirs}</Button>
          </>
        )}
      </div>
    </Card>
  );
}
