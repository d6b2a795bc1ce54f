import { researchSentProblems } from '@thidua/domain/research-topics';
import { plainDate } from '@thidua/domain/kernel';
import { useState } from 'react';
import { Link } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { RecordFiles } from '../../attachments/index.ts';
import { ConfirmDialog, ReturnDialog, SendDialog, TakeBackDialog, WithdrawDialog } from '../acts/topic-act-dialogs.tsx';
import { TopicDialog } from '../acts/topic-dialog.tsx';
import type { ShownTopic } from '../pages/research-topic-page.tsx';
import { researchText, type ResearchWords } from '../text.ts';
import { RESEARCH_FAMILIES } from './families.ts';
import styles from './research.module.css';
import { TopicFacts } from './topic-facts.tsx';
import { TopicPeople } from './topic-people.tsx';

type Act = ShownTopic['viewerCan'][number];

/** A topic with what its reader may do with it now. */
export function TopicSheet({ topic }: { readonly topic: ShownTopic }) {
  const t = useText(researchText);
  const [act, setAct] = useState<Act | undefined>(undefined);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const { title, year, status, viewerCan, returnedReason } = topic;

  function open(next: Act): void {
    const missing = next === 'SEND' ? missingOf(t, topic) : undefined;
    setFailure(missing);
    if (missing === undefined) setAct(next);
  }

  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ label: t.title, to: hrefs.researchTopics(year) }, { label: String(year) }]}
        lead={
          <span className={styles['lead']}>
            <StatusChip family={RESEARCH_FAMILIES[status]}>{t.status[status]}</StatusChip>
          </span>
        }
        actions={<TopicButtons t={t} viewerCan={viewerCan} onOpen={open} />}
      />
      <div className={styles['sheets']}>
        {failure !== undefined && <InlineError message={failure} />}
        {status === 'DRAFT' && returnedReason !== null && (
          <Notice kind="warning" title={t.returned}>
            {returnedReason}
          </Notice>
        )}
        {viewerCan.length > 0 && <AlikeTopics t={t} topic={topic} />}
        <TopicFacts topic={topic} />
        <TopicPeople topic={topic} />
        <TopicFiles t={t} topic={topic} />
      </div>
      <OpenDialog topic={topic} act={act} onClose={() => setAct(undefined)} />
    </>
  );
}

interface PartProps {
  readonly t: ResearchWords;
  readonly topic: ShownTopic;
}

/** The papers; whoever judges is told where there are none. */
function TopicFiles({ t, topic: { id, viewerCan, attachments } }: PartProps) {
  const mayChange = viewerCan.includes('SAVE');
  const isMissed = attachments.length === 0 && viewerCan.includes('CONFIRM');
  if (!mayChange && !isMissed && attachments.length === 0) return null;
  return (
    <Card title={t.files}>
      {mayChange && <p className={styles['quiet']}>{t.filesHint}</p>}
      {isMissed ? (
        <p>{t.noFiles}</p>
      ) : (
        <RecordFiles id="tep" holder="RESEARCH_TOPIC" recordId={id} files={attachments} canChange={mayChange} />
      )}
    </Card>
  );
}

/** Other records that may be the same topic, for who writes it or judges it: recorded twice it would count twice. */
function AlikeTopics({ t, topic: { alike } }: PartProps) {
  if (alike.length === 0) return null;
  return (
    <Notice kind="warning" title={t.alike.title}>
      <p>{t.alike.body}</p>
      <ul>
        {alike.map(({ id, title, year, status }) => (
          <li key={id}>
            <Link to={hrefs.researchTopic(id)}>{t.alike.of(title, year, t.status[status])}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

interface TopicButtonsProps {
  readonly t: ResearchWords;
  readonly viewerCan: readonly Act[];
  readonly onOpen: (act: Act) => void;
}

function TopicButtons({ t, viewerCan, onOpen }: TopicButtonsProps) {
  const plain = [
    ['WITHDRAW', t.withdraw.open],
    ['TAKE_BACK', t.takeBack.open],
    ['RETURN', t.giveBack.open],
    ['SAVE', t.edit.change],
  ] as const;
  const main = [
    ['SEND', t.send.open],
    ['CONFIRM', t.confirm.open],
  ] as const;
  return (
    <>
      <Button onClick={() => window.print()}>{t.print}</Button>
      {plain.map(
        ([act, words]) =>
          viewerCan.includes(act) && (
            <Button key={act} onClick={() => onOpen(act)}>
              {words}
            </Button>
          ),
      )}
      {main.map(
        ([act, words]) =>
          viewerCan.includes(act) && (
            <Button key={act} variant="primary" onClick={() => onOpen(act)}>
              {words}
            </Button>
          ),
      )}
    </>
  );
}

interface OpenDialogProps {
  readonly topic: ShownTopic;
  readonly act: Act | undefined;
  readonly onClose: () => void;
}

function OpenDialog({ topic, act, onClose }: OpenDialogProps) {
  switch (act) {
    case 'SAVE':
      return <TopicDialog year={topic.year} known={topic} onClose={onClose} />;
    case 'SEND':
      return <SendDialog topic={topic} onClose={onClose} />;
    case 'CONFIRM':
      return <ConfirmDialog topic={topic} onClose={onClose} />;
    case 'RETURN':
      return <ReturnDialog topic={topic} onClose={onClose} />;
    case 'TAKE_BACK':
      return <TakeBackDialog topic={topic} onClose={onClose} />;
    case 'WITHDRAW':
      return <WithdrawDialog topic={topic} onClose={onClose} />;
    case undefined:
      return null;
  }
}

/** What the topic lacks to be sent, in a sentence; undefined for one that lacks nothing. */
function missingOf(t: ResearchWords, topic: ShownTopic): string | undefined {
  const dayOf = (day: string | null) => (day === null ? undefined : plainDate(day));
  const problems = researchSentProblems({
    ...topic,
    startedOn: dayOf(topic.startedOn),
    endedOn: dayOf(topic.endedOn),
    acceptedOn: dayOf(topic.acceptedOn),
    paperOn: dayOf(topic.paperOn),
    result: topic.result ?? undefined,
    people: topic.people.map(({ staffId, name, role }) => ({ staffId: staffId ?? undefined, outsideName: name, role })),
  });
  if (problems.length === 0) return undefined;
  if (problems.some(({ code }) => code === 'BEFORE_START')) return t.send.paperBefore;
  const names: Readonly<Record<string, string>> = t.fields;
  return t.send.missing(problems.map(({ field }) => names[field]?.toLocaleLowerCase('vi') ?? field).join(', '));
}
