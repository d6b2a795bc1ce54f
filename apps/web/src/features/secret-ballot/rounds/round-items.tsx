import type { ShareRule } from '@thidua/domain/council';

import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import type { ShownRound } from '../pages/use-live-round.ts';
import { ballotText } from '../text.ts';
import styles from './rounds.module.css';

type Item = ShownRound['items'][number];

/** The items of a round: what each needs and who stands aside; after publication the numbers of the minutes. */
export function RoundItems({ round }: { readonly round: ShownRound }) {
  const t = useText(ballotText);
  const isCounted = round.items.some(({ result }) => result !== null);
  return (
    <Card title={isCounted ? t.results.title : t.itemsTitle}>
      <ul className={styles['plain']}>
        {round.items.map((item) => (
          <li key={item.id} className={styles['item']}>
            <div className={styles['row']}>
              <strong>
                {item.ordinal}. {item.title}
              </strong>
              {item.result !== null && (
                <StatusChip family={item.result.isPassed ? 'ok' : 'no'}>
                  {item.result.isPassed ? t.results.passed : t.results.notPassed}
                </StatusChip>
              )}
            </div>
            {item.result === null ? (
              <div>{t.need(item.needed, t.rule(ruleOf(item)))}</div>
            ) : (
              <ItemNumbers item={item} result={item.result} />
            )}
            <Aside item={item} />
            <div className={styles['quiet']}>{t.results.ground(item.legalGround)}</div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function ItemNumbers({ item, result }: { readonly item: Item; readonly result: NonNullable<Item['result']> }) {
  const { results: t } = useText(ballotText);
  const numbers = [
    [t.issued, result.issued],
    [t.returned, result.returned],
    [t.valid, result.valid],
    [t.invalid, result.invalid],
    [t.agree, result.agree],
    [t.disagree, result.disagree],
    [t.blank, result.blank],
    ...(result.named > 0 ? [[t.named, result.named] as const] : []),
  ] as const;
  return (
    <>
      <dl className={styles['numbers']}>
        {numbers.map(([label, number]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{number}</dd>
          </div>
        ))}
      </dl>
      <p>{t.share({ ...result, base: item.denominator, rule: ruleOf(item) })}</p>
    </>
  );
}

function ruleOf({ shareNumerator, shareDenominator, isStrict, base }: Item): ShareRule {
  return { share: { numerator: shareNumerator, denominator: shareDenominator }, isStrict, base };
}

function Aside({ item }: { readonly item: Item }) {
  const t = useText(ballotText);
  const names = item.seats.filter(({ channel }) => channel === 'EXCLUDED').map(({ member }) => member.staff.fullName);
  return names.length === 0 ? null : <div>{t.aside(names.join(', '))}</div>;
}
