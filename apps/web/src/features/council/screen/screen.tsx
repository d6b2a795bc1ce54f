import { useEffect } from 'react';

import { useDocumentTitle } from '../../../lib/document-title.ts';
import { hrefs } from '../../../lib/paths.ts';
import { isShortcut } from '../../../lib/shortcuts.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { roundOnScreen } from '../logic/round-on-screen.ts';
import { quorumSentence } from '../logic/share-sentence.ts';
import type { ShownMeeting } from '../pages/screen-page.tsx';
import { councilText } from '../text.ts';
import { ScreenBallot } from './screen-ballot.tsx';
import { ScreenNext, ScreenResults, ScreenVoting } from './screen-parts.tsx';
import styles from './screen.module.css';

/** Names and awards only; how many have voted while it is open, the counts when it is closed; a secret ballot with its code. */
export function Screen({ meeting }: { readonly meeting: ShownMeeting }) {
  const t = useText(councilText);
  useDocumentTitle(`${t.screen.title} – ${meeting.title}`);
  const round = roundOnScreen(meeting.ballotRounds);
  const inRound = new Set(round?.items.map(({ agendaItemId }) => agendaItemId));
  const open = meeting.agenda.filter(({ id, status }) => status === 'OPEN' && !inRound.has(id));
  const closed = meeting.agenda.filter(({ status }) => status === 'CLOSED');
  const isQuiet = round === undefined && open.length === 0;
  const current = meeting.agenda.find(({ id, status }) => id === meeting.currentItemId && status === 'WAITING');
  const next = current ?? meeting.agenda.find(({ status }) => status === 'WAITING');

  useEffect(() => {
    function handleKey(event: KeyboardEvent): void {
      if (isShortcut(event, 'f') || isShortcut(event, 'F')) toggleFullScreen();
    }
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, []);

  return (
    <>
      <header className={styles['head']}>
        <div>
          <p className={styles['council']}>{meeting.council.name}</p>
          <h1 className={styles['title']} tabIndex={-1}>
            {meeting.title}
          </h1>
        </div>
        <div className={styles['quorum']}>
          {meeting.status === 'OPEN' && meeting.presiding !== null && (
            <p>{t.presidedBy(meeting.presiding.staff.fullName)}</p>
          )}
          <p role="status">{quorumSentence(t, meeting.quorum)}</p>
        </div>
      </header>
      <div className={styles['body']}>
        {isQuiet && meeting.status === 'PLANNED' && <p className={styles['name']}>{t.screen.notStarted}</p>}
        {round !== undefined && <ScreenBallot round={round} />}
        {open.length > 0 && <ScreenVoting items={open} />}
        {isQuiet && current === undefined && closed.length > 0 && (
          <ScreenResults items={closed} title={meeting.status === 'CLOSED' ? t.screen.ended : t.screen.results} />
        )}
        {isQuiet && meeting.status === 'OPEN' && next !== undefined && (
          <ScreenNext
            item={next}
            isAlone={closed.length === 0 || current !== undefined}
            isCurrent={current !== undefined}
          />
        )}
        {isQuiet && meeting.status === 'CLOSED' && closed.length === 0 && (
          <p className={styles['name']}>{t.screen.ended}</p>
        )}
      </div>
      <footer className={styles['foot']}>
        <ButtonLink to={hrefs.meeting(meeting.id)}>{t.screen.back}</ButtonLink>
        <Button onClick={toggleFullScreen}>{t.screen.fullScreen}</Button>
      </footer>
    </>
  );
}

function toggleFullScreen(): void {
  // A browser may refuse; the page then stays as it is, which is no failure.
  const change =
    document.fullscreenElement === null
      ? document.querySelector('main[class]')?.requestFullscreen()
      : document.exitFullscreen();
  change?.catch(() => undefined);
}
