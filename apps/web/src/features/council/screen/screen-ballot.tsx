import type { Words } from '../../../lib/text/define-text.ts';
import { useText } from '../../../lib/text/language.tsx';
import { classNames } from '../../../ui/class-names.ts';
import type { OnScreen } from '../logic/round-on-screen.ts';
import { needSentence, shareSentence } from '../logic/share-sentence.ts';
import type { ShownMeeting } from '../pages/screen-page.tsx';
import { councilText } from '../text.ts';
import type { vi } from '../text.vi.ts';
import styles from './screen.module.css';
import { WallPages } from './wall-pages.tsx';

/** How many rows fit beside the code. */
const ROWS = { asked: 3, counted: 4 } as const;

type BallotScreenWords = Words<(typeof vi)['screen']['ballot']>;
type Round = OnScreen<ShownMeeting['ballotRounds'][number]>;

/** The secret ballot on the wall: the code that everybody compares, how many have taken and cast, afterwards the counts. */
export function ScreenBallot({ round }: { readonly round: Round }) {
  const { ballot: t } = useText(councilText).screen;
  const isDone = round.status === 'PUBLISHED';
  return (
    <>
      <div>
        <h2 className={styles['round']}>{round.title}</h2>
        {round.isRehearsal && <p className={styles['rehearsal']}>{t.rehearsal}</p>}
        <p className={styles['award']} role="status">
          {statusOf(t, round)}
        </p>
      </div>
      {isDone ? (
        <Counts round={round} />
      ) : (
        <>
          <Asked round={round} />
          <Turnout round={round} />
        </>
      )}
      {round.manifestCode !== null && (
        <div>
          <p className={styles['label']}>{t.code}</p>
          <p className={classNames(styles['code'], isDone ? styles['codeSmall'] : undefined)}>{round.manifestCode}</p>
        </div>
      )}
    </>
  );
}

function statusOf(t: BallotScreenWords, round: Round): string {
  if (round.status !== 'VOTING') return t.now[round.status];
  if (round.isWindowOpen) return t.window.open;
  if (round.closingAnnouncedAt !== null) return t.closingSoon;
  return round.isWindowed ? t.window.waiting : t.now.VOTING;
}

function Turnout({ round: { status, castCount, collectors } }: { readonly round: Round }) {
  const { ballot: t } = useText(councilText).screen;
  if (status === 'SEALED') return null;
  const have = collectors.filter(({ hasCollected }) => hasCollected).length;
  return (
    <div>
      <p className={styles['cast']}>{t.collected(have, collectors.length)}</p>
      {status !== 'ISSUING' && <p className={styles['cast']}>{t.cast(castCount)}</p>}
    </div>
  );
}

/** What is voted on, and how many votes each needs of how many, before anybody has cast one. */
function Asked({ round }: { readonly round: Round }) {
  const t = useText(councilText);
  return (
    <WallPages rows={round.items} size={ROWS.asked} keyOf={({ id }) => id}>
      {(item) => (
        <>
          <span className={styles['subject']}>
            {item.ordinal}. {item.title}
          </span>
          <span className={styles['label']}>{needSentence(t, item.denominator, item)}</span>
        </>
      )}
    </WallPages>
  );
}

function Counts({ round }: { readonly round: Round }) {
  const t = useText(councilText);
  const counted = round.items.flatMap((item) => (item.result === null ? [] : [{ item, result: item.result }]));
  return (
    <WallPages rows={counted} size={ROWS.counted} keyOf={({ item }) => item.id}>
      {({ item, result }) => (
        <>
          <span className={styles['subject']}>
            {item.ordinal}. {item.title}
          </span>
          <span className={classNames(styles['figure'], result.isPassed ? styles['passed'] : styles['notPassed'])}>
            {result.isPassed ? t.passed : t.notPassed}
          </span>
          <span className={styles['label']}>
            {t.screen.ballot.counted(result)}. {t.formula.counts(result)}.
          </span>
          <span className={styles['figure']}>
            {shareSentence(t, { agree: result.agree, base: item.denominator, needed: result.needed }, item)}
          </span>
        </>
      )}
    </WallPages>
  );
}
