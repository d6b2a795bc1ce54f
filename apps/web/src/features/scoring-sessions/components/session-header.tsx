import { deadlineOf, formatDate, formatNumber } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import type { ShownSession } from '../pages/scoring-session-page.tsx';
import { sessionText } from '../text.ts';
import { SESSION_FAMILIES } from './families.ts';
import styles from './sessions.module.css';

/** What is done from the head of a session, in the order of the buttons. */
const ACTS = ['DISCARD', 'EDIT', 'REOPEN', 'FILL', 'SPREAD', 'REMIND', 'PUBLISH', 'LOCK', 'PUT_TO_COUNCIL'] as const;
export type HeaderAct = (typeof ACTS)[number];

interface SessionHeaderProps {
  readonly session: ShownSession;
  readonly onAct: (act: HeaderAct) => void;
}

/** Name, state and due day, and the acts; the next one is filled. */
export function SessionHeader({ session, onAct }: SessionHeaderProps) {
  const t = useText(sessionText);
  const { name, year, status, dueOn } = session;
  const words: Readonly<Record<HeaderAct, string>> = {
    DISCARD: t.discard.open,
    EDIT: t.facts.open,
    REOPEN: t.reopen.open,
    FILL: t.fill.open,
    SPREAD: t.spread.open,
    REMIND: t.remind.open,
    PUBLISH: t.publish.open,
    LOCK: t.lock.open,
    PUT_TO_COUNCIL: t.put.open,
  };
  const next = nextOf(session);
  return (
    <PageHeader
      title={name}
      crumbs={[
        { label: t.initiatives, to: hrefs.initiatives(year) },
        { label: t.title, to: hrefs.scoringSessions(year) },
        { label: name },
      ]}
      lead={
        <span className={styles['lead']}>
          <StatusChip family={SESSION_FAMILIES[status]}>{t.status[status]}</StatusChip>
          <span>{t.dueOn(formatDate(dueOn))}</span>
          {status === 'SCORING' && <DaysLeft dueOn={dueOn} />}
        </span>
      }
      actions={
        <>
          {session.entries.length > 0 && <ExportMenu list="scoring-session" variables={{ id: session.id }} />}
          {ACTS.filter((act) => isOffered(session, act)).map((act) => (
            <Button key={act} variant={act === next ? 'primary' : 'secondary'} onClick={() => onAct(act)}>
              {words[act]}
            </Button>
          ))}
        </>
      }
    />
  );
}

/** Scored in this session and not gone on. */
export function isScored({ status }: ShownSession['entries'][number]): boolean {
  return status === 'SCORING';
}

/** What may be done and has something to be done with. */
function isOffered({ viewerCan, entries, count }: ShownSession, act: HeaderAct): boolean {
  if (!viewerCan.includes(act === 'SPREAD' ? 'DRAFT' : act)) return false;
  if (act === 'SPREAD') return entries.some(({ wanted }) => wanted > 0);
  if (act === 'PUBLISH') return count.drafts > 0;
  if (act === 'PUT_TO_COUNCIL') return entries.some(isScored);
  // What went on cannot come back.
  if (act === 'REOPEN') return entries.every(isScored);
  return act !== 'REMIND' || count.sent < count.sheets;
}

/** The act that brings the session on; none while its scorers are at it. */
function nextOf({ status, entries, count, viewerCan }: ShownSession): HeaderAct | undefined {
  if (entries.length === 0 && viewerCan.includes('FILL')) return 'FILL';
  if (count.drafts > 0) return 'PUBLISH';
  if (entries.some(({ wanted }) => wanted > 0)) return 'SPREAD';
  if (viewerCan.includes('PUT_TO_COUNCIL')) return 'PUT_TO_COUNCIL';
  return status === 'SCORING' && count.sent === count.sheets ? 'LOCK' : undefined;
}

/** Where the due day stands seen from the body's today. */
function DaysLeft({ dueOn }: { readonly dueOn: string }) {
  const t = useText(sessionText);
  const deadline = deadlineOf(dueOn, useViewer().today);
  switch (deadline.kind) {
    case 'OVERDUE':
      return <strong className={styles['late']}>{t.overdue(formatNumber(deadline.days, 0))}</strong>;
    case 'TODAY':
      return <strong>{t.today}</strong>;
    case 'AHEAD':
      return <span>{t.ahead(formatNumber(deadline.days, 0))}</span>;
  }
}
