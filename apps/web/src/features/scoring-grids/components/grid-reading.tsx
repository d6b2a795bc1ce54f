import { dayOf, formatDate, formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import type { ShownGrid } from '../pages/scoring-grid-page.tsx';
import { scoringGridText } from '../text.ts';
import styles from './scoring-grids.module.css';

/** A grid as it is read and printed: its rules, then each criterion with its bands. */
export function GridReading({ grid }: { readonly grid: ShownGrid }) {
  const t = useText(scoringGridText);
  const { source, validFrom, passFrom, fewestScorers, gap, total, preparedBy, approvedAt, criteria } = grid;
  const failing = criteria.filter(({ failsAtZero }) => failsAtZero).map(({ name }) => name);
  const passRule = t.passRule(formatNumber(passFrom, 0), formatNumber(total, 0));
  return (
    <>
      <Card title={t.rules}>
        <DescriptionList
          items={[
            { term: t.validFrom, detail: formatDate(validFrom) },
            { term: t.source, detail: source === '' ? t.noSource : source },
            {
              term: t.pass,
              detail: failing.length === 0 ? passRule : `${passRule} ${t.zeroRule(failing.join('; '))}`,
            },
            { term: t.scorers, detail: t.scorersRule(formatNumber(fewestScorers, 0)) },
            { term: t.gap, detail: t.gapRule(formatNumber(gap, 0)) },
            ...(preparedBy === null ? [] : [{ term: t.preparedBy, detail: preparedBy }]),
            // Nobody approved the example that a body begins with.
            ...(preparedBy === null || approvedAt === null
              ? []
              : [{ term: t.approvedOn, detail: formatDate(dayOf(approvedAt)) }]),
          ]}
        />
      </Card>
      <Card title={t.criteria}>
        <ol className={styles['criteria']}>
          {criteria.map(({ id, name, maximum, failsAtZero, bands }) => (
            <li key={id} className={styles['criterion']}>
              <h3 className={styles['name']}>
                <span>{name}</span>
                <span className={styles['points']}>{formatNumber(maximum, 0)}</span>
              </h3>
              {failsAtZero && <p className={styles['quiet']}>{t.failsAtZero}</p>}
              {bands.length === 0 ? (
                <p className={styles['quiet']}>{t.noBands}</p>
              ) : (
                <dl className={styles['bands']}>
                  {bands.map(({ from, to, words }) => (
                    <div key={from}>
                      <dt>{t.band(String(from), String(to))}</dt>
                      <dd>{words}</dd>
                    </div>
                  ))}
                </dl>
              )}
            </li>
          ))}
        </ol>
        <p className={styles['total']}>
          <span>{t.total}</span>
          <span className={styles['points']}>{formatNumber(total, 0)}</span>
        </p>
      </Card>
    </>
  );
}
