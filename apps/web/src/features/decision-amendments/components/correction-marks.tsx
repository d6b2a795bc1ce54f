import type { CorrectedField } from '@thidua/domain/decisions';

import { useText } from '../../../lib/text/language.tsx';
import { amendmentText } from '../text.ts';
import styles from './correction-marks.module.css';

/** One place of a decision that a later one corrected. */
export interface CorrectionMark {
  readonly id: string;
  readonly field: CorrectedField;
  readonly before: string;
  readonly after: string;
  readonly documentNumber: string | null;
}

/** Says at a name or an award what was corrected of it: what stood before, what is to be read instead, and by which decision. */
export function CorrectionMarks({ corrections }: { readonly corrections: readonly CorrectionMark[] }) {
  const t = useText(amendmentText);
  if (corrections.length === 0) return null;
  return (
    <ul className={styles['marks']}>
      {corrections.map(({ id, field, before, after, documentNumber }) => (
        <li key={id}>{t.mark[field](quoted(before, t.empty), quoted(after, t.empty), documentNumber ?? '')}</li>
      ))}
    </ul>
  );
}

function quoted(text: string, empty: string): string {
  return text === '' ? empty : `“${text}”`;
}
