import type { Words } from '../../../lib/text/define-text.ts';
import { useText } from '../../../lib/text/language.tsx';
import { classNames } from '../../../ui/class-names.ts';
import type { OnScreen } from '../logic/round-on-screen.ts';
import { shareSentence } from '../logic/share-sentence.ts';
import type { ShownMeeting } from '../pages/screen-page.tsx';
import { councilText } from '../text.ts';
import type { vi } from '../text.vi.ts';
import { More } from './screen-parts.tsx';
import styles from './screen.module.css';

/** How many rows fit beside the code so that the last bench still reads them. */
const ROWS = 4;

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
      {isDone ? <Counts round={round} /> : <Turnout round={round} />}
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

function Counts({ round }: { readonly round: Round }) {
  const t = useText(councilText);
  return (
    <>
      <ul className={styles['list']}>
        {round.items.slice(0, ROWS).map((item) =>
          item.result === null ? null : (
            <li key={item.id}>
              <span className={styles['subject']}>
                {item.ordinal}. {item.title}
              </span>
              <span
                className={classNames(styles['figure'], item.result.isPassed ? styles['passed'] : styles['notPassed'])}
              >
                {item.result.isPassed ? t.passed : t.notPassed}
              </span>
              <span className={styles['label']}>
                {t.screen.ballot.counted(item.result)}. {t.formula.counts(item.result)}.
              </span>
              <span className={styles['figure']}>
                {shareSentence(
                  t,
                  { agree: item.result.agree, base: item.denominator, needed: item.result.needed },
                  item,
                )}
              </span>
            </li>
          ),
        )}
      </ul>
      <More count={round.items.length - ROWS} />
    </>
  );
}
