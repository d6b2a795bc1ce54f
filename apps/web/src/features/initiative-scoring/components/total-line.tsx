import { formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import type { TextDraft } from '../../../lib/autosave/text-draft.ts';
import { draftTotal } from '../logic/score-draft.ts';
import type { ShownSheet } from '../pages/score-sheet-page.tsx';
import { scoringText } from '../text.ts';
import styles from './score-sheet.module.css';

interface TotalLineProps {
  readonly grid: ShownSheet['grid'];
  readonly draft: TextDraft;
}

/** The total while one types, and the rule by which an initiative passes. */
export function TotalLine({ grid, draft }: TotalLineProps) {
  const t = useText(scoringText);
  const { criteria, total: most, passFrom } = grid;
  const { total, left, failing } = draftTotal(draft, criteria);
  const named = (ids: readonly string[]) =>
    criteria
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => name)
      .join('; ');
  const mayFail = criteria.filter(({ failsAtZero }) => failsAtZero).map(({ id }) => id);
  return (
    <div>
      <p className={styles['total']} role="status">
        {t.total(formatNumber(total, 0), formatNumber(most, 0))}
        {left > 0 && <span className={styles['quiet']}>{t.left(left)}</span>}
      </p>
      {failing.length > 0 && <p className={styles['warning']}>{t.zero(named(failing))}</p>}
      <p className={styles['quiet']}>{t.rule(formatNumber(passFrom, 0), named(mayFail))}</p>
    </div>
  );
}
