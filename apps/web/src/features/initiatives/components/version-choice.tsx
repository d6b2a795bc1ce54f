import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import type { DraftField, InitiativeDraft } from '../forms/initiative-draft.ts';
import { initiativeText } from '../text.ts';
import { FieldVersions, type Side } from './field-versions.tsx';
import styles from './version-choice.module.css';

interface VersionChoiceProps {
  readonly title: string;
  readonly lead: string;
  readonly mine: InitiativeDraft;
  readonly theirs: InitiativeDraft;
  /** The fields to choose for. */
  readonly fields: readonly DraftField[];
  /** The fields that are theirs before the person chooses; the others are mine. */
  readonly fromTheirsAtFirst?: readonly DraftField[];
  readonly onChoose: (fromTheirs: readonly DraftField[]) => void;
}

/** Two versions of a request, field by field; nothing is thrown away before the person has chosen. */
export function VersionChoice(props: VersionChoiceProps) {
  const { title, lead, mine, theirs, fields, fromTheirsAtFirst = [], onChoose } = props;
  const t = useText(initiativeText);
  const [fromTheirs, setFromTheirs] = useState<ReadonlySet<DraftField>>(() => new Set(fromTheirsAtFirst));

  function choose(field: DraftField, side: Side): void {
    const next = new Set(fromTheirs);
    if (side === 'theirs') next.add(field);
    else next.delete(field);
    setFromTheirs(next);
  }

  return (
    <Card title={title}>
      <p>{lead}</p>
      <div className={styles['fields']}>
        {fields.map((field) => (
          <FieldVersions
            key={field}
            field={field}
            mine={mine}
            theirs={theirs}
            chosen={fromTheirs.has(field) ? 'theirs' : 'mine'}
            onChoose={(side) => choose(field, side)}
          />
        ))}
      </div>
      <div className={styles['actions']}>
        <Button variant="primary" onClick={() => onChoose(fields.filter((field) => fromTheirs.has(field)))}>
          {t.versions.useChosen}
        </Button>
        {fields.length > 1 && (
          <>
            <Button onClick={() => onChoose([])}>{t.versions.useMine}</Button>
            <Button onClick={() => onChoose(fields)}>{t.versions.useTheirs}</Button>
          </>
        )}
      </div>
    </Card>
  );
}
