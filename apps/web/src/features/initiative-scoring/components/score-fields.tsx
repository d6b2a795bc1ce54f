import { SCORING_LIMITS } from '@thidua/domain/initiative-scoring';

import type { TextDraft } from '../../../lib/autosave/text-draft.ts';
import { useText } from '../../../lib/text/language.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { ShownSheet } from '../pages/score-sheet-page.tsx';
import { scoringText } from '../text.ts';
import styles from './score-sheet.module.css';

interface ScoreFieldsProps {
  readonly sheet: ShownSheet;
  readonly draft: TextDraft;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (field: string, value: string) => void;
  readonly onBlur: () => void;
}

/** The id of a field of the form. */
export function scoreFieldId(field: string): string {
  return `cham-${field.replaceAll('.', '-')}`;
}

/** Points and a comment for each criterion, beside the bands that say what the points mean; then the remark on the whole. */
export function ScoreFields({ sheet, draft, errorOf, onChange, onBlur }: ScoreFieldsProps) {
  const t = useText(scoringText);
  const frame = (field: string) => ({
    id: scoreFieldId(field),
    value: draft[field] ?? '',
    error: errorOf(field),
    onChange: (value: string) => onChange(field, value),
    onBlur,
  });
  return (
    <>
      {sheet.grid.criteria.map(({ id, name, maximum, bands }) => {
        const text = (draft[`${id}.points`] ?? '').trim();
        const points = /^\d+$/.test(text) ? Number(text) : undefined;
        return (
          <div key={id} className={styles['criterion']} role="group" aria-label={name}>
            <div className={styles['points']}>
              <TextField {...frame(`${id}.points`)} label={t.points(name, String(maximum))} inputMode="numeric" />
            </div>
            {bands.length > 0 && (
              <ul className={styles['bands']}>
                {bands.map(({ from, to, words }) => (
                  <li key={from} data-current={(points !== undefined && points >= from && points <= to) || undefined}>
                    {t.band(words, String(from), String(to))}
                  </li>
                ))}
              </ul>
            )}
            <TextArea
              {...frame(`${id}.comment`)}
              label={t.comment(name)}
              isOptional
              lines={1}
              limit={SCORING_LIMITS.comment}
            />
          </div>
        );
      })}
      <TextArea {...frame('remark')} label={t.remark} isOptional limit={SCORING_LIMITS.remark} />
    </>
  );
}
