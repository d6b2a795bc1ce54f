import { formulaLines } from '@thidua/domain/council';

import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import styles from '../minutes.module.css';
import type { MinutesDataFragment } from '../pages/minutes-page.gql.ts';
import { minutesText } from '../text.ts';

type Item = MinutesDataFragment['content']['items'][number];

/** The result of an item with every number that makes it, who stood aside, who wrote, and what the public posting brought. */
export function MinutesItemLines({ item }: { readonly item: Item }) {
  const t = useText(minutesText);
  const { result, aside, postings, loweredTo, loweredFrom } = item;
  if (result === null) return t.notDecided;
  const { electors, named } = result;
  return (
    <>
      {electors !== null && <div>{t.electors(electors.members, electors.present, electors.excluded)}</div>}
      {formulaLines(t.formula, formulaOf(item, result)).join(' ')}
      {named.map(({ name, documentNumber, documentDate, choice }) => (
        <div key={name}>{t.named(name, documentNumber, formatDate(documentDate), t.namedChoices[choice])}</div>
      ))}
      {postings?.length === 0 && <div>{t.notPosted}</div>}
      {postings?.map(({ fromOn, dueOn, comments, answered }) => (
        <div key={fromOn}>{t.posted(formatDate(fromOn), formatDate(dueOn), comments, answered)}</div>
      ))}
      {loweredTo !== null && <div>{t.loweredTo(loweredTo)}</div>}
      {loweredFrom !== null && <div>{t.loweredFrom(loweredFrom)}</div>}
      {aside.length > 0 && (
        <div className={styles['quiet']}>
          {t.aside(aside.map(({ name, kind }) => (kind === null ? name : `${name} (${t.asideWhy[kind]})`)).join(', '))}
        </div>
      )}
    </>
  );
}

function formulaOf({ rule }: Item, result: NonNullable<Item['result']>) {
  const { ballots, ...counts } = result;
  return {
    ...counts,
    ballots: ballots ?? undefined,
    rule: {
      share: { numerator: rule.numerator, denominator: rule.denominator },
      isStrict: rule.isStrict,
      base: rule.base,
    },
    legalGround: rule.ground,
  };
}
