import { CORRECTED_FIELDS, CORRECTION_LIMITS, type CorrectedField } from '@thidua/domain/decisions';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { amendmentText } from '../text.ts';
import type { DecisionAmendmentsCardQuery } from './decision-amendments.gql.ts';
import styles from './decision-amendments.module.css';

export type CorrectableLine = DecisionAmendmentsCardQuery['decision']['lines'][number];

/** A place as typed so far. */
export interface TypedPlace {
  readonly key: string;
  readonly lineId: string | undefined;
  readonly field: CorrectedField | undefined;
  readonly after: string;
}

export function emptyPlace(key: string): TypedPlace {
  return { key, lineId: undefined, field: undefined, after: '' };
}

interface CorrectedPlaceProps {
  readonly place: TypedPlace;
  /** Its place in the dialog, from 1. */
  readonly at: number;
  readonly lines: readonly CorrectableLine[];
  readonly onChange: (place: TypedPlace) => void;
  /** Undefined for the only one. */
  readonly onDrop: (() => void) | undefined;
}

/** Which line, what of it, what it says now, and what it should say. */
export function CorrectedPlace({ place, at, lines, onChange, onDrop }: CorrectedPlaceProps) {
  const t = useText(amendmentText);
  const { key, lineId, field, after } = place;
  const now = saysNow(lines, lineId, field);

  /** Whoever chooses another place starts from what stands there. */
  function choose(changed: Partial<TypedPlace>): void {
    const next = { ...place, ...changed };
    onChange({ ...next, after: saysNow(lines, next.lineId, next.field) ?? '' });
  }

  return (
    <fieldset className={styles['place']}>
      <legend>{t.place(at)}</legend>
      <SelectField
        id={`${key}-line`}
        label={t.line}
        options={lines.map(({ id, ordinal, subjectName }) => ({ value: id, label: `${ordinal}. ${subjectName}` }))}
        value={lineId}
        onChange={(value) => choose({ lineId: value })}
      />
      <SelectField
        id={`${key}-field`}
        label={t.field}
        options={CORRECTED_FIELDS.map((value) => ({ value, label: t.fields[value] }))}
        value={field}
        onChange={(value) => choose({ field: value })}
      />
      {now !== undefined && field !== undefined && (
        <>
          <p className={styles['now']}>{t.now(now === '' ? t.empty : now)}</p>
          <TextArea
            id={`${key}-after`}
            label={t.afterField}
            value={after}
            onChange={(value) => onChange({ ...place, after: value })}
            limit={CORRECTION_LIMITS[field]}
            lines={1}
          />
        </>
      )}
      {onDrop !== undefined && (
        <div className={styles['acts']}>
          <Button size="small" onClick={onDrop}>
            {t.drop}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function saysNow(
  lines: readonly CorrectableLine[],
  lineId: string | undefined,
  field: CorrectedField | undefined,
): string | undefined {
  const standing = lines.find(({ id }) => id === lineId)?.standing;
  switch (field) {
    case 'SUBJECT_NAME':
      return standing?.subjectName;
    case 'SUBJECT_POST':
      return standing?.subjectPost;
    case 'ACHIEVEMENT':
      return standing?.achievement;
    case undefined:
      return undefined;
  }
}
