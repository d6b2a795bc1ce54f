import { useText } from '../../../lib/text/language.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { awardOfItem } from '../logic/award-of-item.ts';
import { ruleWords, shareSentence } from '../logic/share-sentence.ts';
import type { ShownMeeting } from '../pages/screen-page.tsx';
import { councilText } from '../text.ts';
import styles from './screen.module.css';
import { WallPages } from './wall-pages.tsx';

type Item = ShownMeeting['agenda'][number];

/** How many rows a wall can carry so that the last bench still reads them. */
const ROWS = { voting: 5, results: 4 } as const;

/** One item large, several as a list; the number of those who have voted, never how. */
export function ScreenVoting({ items }: { readonly items: readonly Item[] }) {
  const t = useText(councilText);
  const [only] = items;
  if (only !== undefined && items.length === 1) {
    return (
      <>
        <div>
          <h2 className={styles['name']}>{only.nomination.subjectName}</h2>
          <p className={styles['award']}>{awardOfItem(t, only)}</p>
          <Need item={only} />
        </div>
        <div>
          <p className={styles['cast']} role="status">
            {t.screen.casting(only.castCount, only.entitledCount)}
          </p>
          <div className={styles['bar']} aria-hidden>
            <span style={{ width: `${(100 * only.castCount) / Math.max(1, only.entitledCount)}%` }} />
          </div>
        </div>
      </>
    );
  }
  const unfinished = items.filter((item) => item.castCount < item.entitledCount);
  const inOrder = [...unfinished, ...items.filter((item) => !unfinished.includes(item))];
  return (
    <WallPages rows={inOrder} size={ROWS.voting} keyOf={({ id }) => id}>
      {(item) => (
        <>
          <Subject item={item} />
          <span className={styles['figure']}>{t.screen.casting(item.castCount, item.entitledCount)}</span>
        </>
      )}
    </WallPages>
  );
}

/** What the council decided, the last closed first. */
export function ScreenResults({ items, title }: { readonly items: readonly Item[]; readonly title: string }) {
  const t = useText(councilText);
  const results = items
    .flatMap((item) => (item.result === null ? [] : [{ item, result: item.result }]))
    .toSorted((left, right) => right.result.closedAt.localeCompare(left.result.closedAt));
  return (
    <>
      <h2 className={styles['label']}>{title}</h2>
      <WallPages rows={results} size={ROWS.results} keyOf={({ item }) => item.id}>
        {({ item, result }) => (
          <>
            <Subject item={item} />
            <span className={classNames(styles['figure'], result.isPassed ? styles['passed'] : styles['notPassed'])}>
              {result.isPassed ? t.passed : t.notPassed}
            </span>
            <span className={styles['label']}>{t.formula.counts({ ...result, blank: result.abstain })}</span>
            <span className={styles['figure']}>{shareSentence(t, result, item.rule)}</span>
          </>
        )}
      </WallPages>
    </>
  );
}

interface ScreenNextProps {
  readonly item: Item;
  readonly isAlone: boolean;
  /** The room is at it already. */
  readonly isCurrent: boolean;
}

/** What the room is at, or what comes next, so that it can read ahead. */
export function ScreenNext({ item, isAlone, isCurrent }: ScreenNextProps) {
  const t = useText(councilText);
  return (
    <div>
      <p className={styles['label']}>{isCurrent ? t.screen.now : t.screen.next}</p>
      {isAlone ? (
        <>
          <p className={styles['name']}>{item.nomination.subjectName}</p>
          <p className={styles['award']}>{awardOfItem(t, item)}</p>
          <Need item={item} />
        </>
      ) : (
        <Subject item={item} />
      )}
    </div>
  );
}

/** By how many votes it passes, told from the start; a base that only the votes make is counted as if everybody took a side. */
function Need({ item }: { readonly item: Item }) {
  const t = useText(councilText);
  return <p className={styles['label']}>{t.screen.need(item.neededCount, ruleWords(t, item.rule))}</p>;
}

function Subject({ item }: { readonly item: Item }) {
  const t = useText(councilText);
  return (
    <span>
      <span className={styles['subject']}>
        {item.ordinal}. {item.nomination.subjectName}
      </span>
      <br />
      <span className={styles['label']}>{awardOfItem(t, item)}</span>
    </span>
  );
}
