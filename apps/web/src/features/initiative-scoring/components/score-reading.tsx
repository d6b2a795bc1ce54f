import { totalOf } from '@thidua/domain/initiative-scoring';

import { formatDateTime, formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { ShownSheet } from '../pages/score-sheet-page.tsx';
import { scoringText } from '../text.ts';
import styles from './score-sheet.module.css';

/** Points that were sent, or that are scored no more. */
export function ScoreReading({ sheet }: { readonly sheet: ShownSheet }) {
  const t = useText(scoringText);
  const { sentAt, status, marks, remark, grid, otherTotals } = sheet;
  const markOf = (id: string) => marks.find(({ criterionId }) => criterionId === id);
  return (
    <Card title={t.scoring}>
      <div className={styles['form']}>
        {sentAt !== null && <Notice kind="success">{t.sentAt(formatDateTime(sentAt))}</Notice>}
        {status === 'ASSIGNED' && <Notice kind="info">{t.closed}</Notice>}
        {status === 'REMOVED' && <Notice kind="info">{t.removed}</Notice>}
        <DescriptionList
          items={[
            ...grid.criteria.map(({ id, name, maximum }) => {
              const { points = null, comment = '' } = markOf(id) ?? {};
              const given = points === null ? t.notGiven : t.given(formatNumber(points, 0), formatNumber(maximum, 0));
              return { term: name, detail: comment === '' ? given : `${given}\n${comment}` };
            }),
            { term: t.remark, detail: remark === '' ? t.empty : remark },
          ]}
        />
        {otherTotals !== null && (
          <p className={styles['quiet']}>
            {otherTotals.length === 0
              ? t.othersNone
              : t.others(otherTotals.map((each) => formatNumber(each, 0)).join('; '))}
          </p>
        )}
        <p className={styles['total']}>{t.total(formatNumber(totalOf(marks), 0), formatNumber(grid.total, 0))}</p>
      </div>
    </Card>
  );
}
