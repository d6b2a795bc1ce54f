import type { TypedDocumentNode } from '@apollo/client';
import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import type { BallotRoundAct } from '@thidua/domain/secret-ballot';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useToast } from '../../../ui/toast.tsx';
import {
  AnnounceBallotClosingDocument,
  CertifyBallotRoundDocument,
  CloseBallotRoundDocument,
  EraseRehearsalDocument,
  OpenBallotVotingDocument,
  OpenBallotWindowDocument,
  PublishBallotRoundDocument,
  SealBallotRoundDocument,
  SignBallotMinutesDocument,
  StartBallotIssuingDocument,
} from '../acts/ballot-round-acts.gql.ts';
import { useRoundAct } from '../acts/use-round-act.ts';
import type { ShownRound } from '../pages/use-live-round.ts';
import { ballotText, type BallotWords } from '../text.ts';
import styles from './rounds.module.css';

const AnnulDialog = lazy(async () => ({ default: (await import('./annul-dialog.tsx')).AnnulDialog }));
const LostBallotDialog = lazy(async () => ({ default: (await import('./lost-ballot-dialog.tsx')).LostBallotDialog }));

interface PanelProps {
  readonly round: ShownRound;
  readonly onAnswer: () => Promise<unknown>;
}

type Plain = Extract<
  BallotRoundAct,
  'SEAL' | 'START_ISSUING' | 'OPEN_VOTING' | 'OPEN_WINDOW' | 'ANNOUNCE_CLOSING' | 'CLOSE' | 'SIGN' | 'CERTIFY' | 'ERASE'
>;

/** Half a second a key, and the two transactions around. */
const SECONDS_AN_ITEM = 0.7;

/** What the chair, the secretariat and the counting team can do now, each act with what follows from it. */
export function RoundPanel({ round, onAnswer }: PanelProps) {
  const t = useText(ballotText);
  const [asked, setAsked] = useState<BallotRoundAct | undefined>(undefined);
  const steps = (['SEAL', 'START_ISSUING', 'OPEN_VOTING', 'CLOSE', 'PUBLISH', 'SIGN', 'CERTIFY'] as const).filter(
    (act) => round.viewerCan.includes(act),
  );
  const sides = (['OPEN_WINDOW', 'ANNOUNCE_CLOSING', 'DISPUTE', 'ANNUL', 'ERASE'] as const).filter((act) =>
    round.viewerCan.includes(act),
  );
  const labels = labelsOf(t);
  if (steps.length === 0 && sides.length === 0) return null;
  return (
    <Card title={t.acts.title}>
      <Findings round={round} />
      <div className={styles['acts']}>
        {steps.map((act) => (
          <Button key={act} variant="primary" onClick={() => setAsked(act)}>
            {labels[act]}
          </Button>
        ))}
        {sides.map((act) => (
          <Button key={act} onClick={() => setAsked(act)}>
            {labels[act]}
          </Button>
        ))}
      </div>
      {asked !== undefined && isPlain(asked) && (
        <PlainAct key={asked} act={asked} round={round} onAnswer={onAnswer} onClose={() => setAsked(undefined)} />
      )}
      {asked === 'PUBLISH' && <Publish round={round} onAnswer={onAnswer} onClose={() => setAsked(undefined)} />}
      <Suspense fallback={null}>
        {asked === 'DISPUTE' && (
          <LostBallotDialog round={round} onAnswer={onAnswer} onClose={() => setAsked(undefined)} />
        )}
        {asked === 'ANNUL' && <AnnulDialog round={round} onAnswer={onAnswer} onClose={() => setAsked(undefined)} />}
      </Suspense>
    </Card>
  );
}

function isPlain(act: BallotRoundAct): act is Plain {
  return Object.hasOwn(MUTATIONS, act);
}

function labelsOf({ acts: t }: BallotWords) {
  return {
    SEAL: t.seal,
    START_ISSUING: t.issue,
    OPEN_VOTING: t.open,
    OPEN_WINDOW: t.window,
    ANNOUNCE_CLOSING: t.announce,
    CLOSE: t.close,
    PUBLISH: t.publish,
    SIGN: t.sign,
    CERTIFY: t.certify,
    DISPUTE: t.dispute,
    ANNUL: t.annul,
    ERASE: t.erase,
  } as const;
}

/** What keeps a draft from being sealed, and what the chair should know before. */
export function Findings({ round }: { readonly round: ShownRound }) {
  const t = useText(ballotText);
  if (round.status !== 'DRAFT') return null;
  const told = (sentence: string, itemId: string | null): string => {
    const item = round.items.find(({ id }) => id === itemId);
    return item === undefined ? sentence : t.ofItem(item.ordinal, sentence);
  };
  return (
    <>
      {round.hindrances.map(({ code, itemId }) => (
        <Notice key={`${code}${itemId ?? ''}`} kind="danger">
          {told(t.hindrance[code], itemId)}
        </Notice>
      ))}
      {round.warnings.map(({ code, itemId }) => (
        <Notice key={`${code}${itemId ?? ''}`} kind="warning">
          {told(t.warning[code], itemId)}
        </Notice>
      ))}
    </>
  );
}

interface ActProps extends PanelProps {
  readonly onClose: () => void;
}

interface PlainVariables {
  readonly [name: string]: unknown;
  readonly input: { readonly id: string; readonly version: number };
}

interface PlainWords {
  readonly title: string;
  readonly body: string;
  readonly confirm: string;
  readonly busy: string;
  readonly done: string;
}

/** Total: every plain act has its mutation and its words. */
const MUTATIONS = {
  SEAL: SealBallotRoundDocument,
  START_ISSUING: StartBallotIssuingDocument,
  OPEN_VOTING: OpenBallotVotingDocument,
  OPEN_WINDOW: OpenBallotWindowDocument,
  ANNOUNCE_CLOSING: AnnounceBallotClosingDocument,
  CLOSE: CloseBallotRoundDocument,
  SIGN: SignBallotMinutesDocument,
  CERTIFY: CertifyBallotRoundDocument,
  ERASE: EraseRehearsalDocument,
} as const satisfies Record<Plain, unknown>;

function wordsOf({ acts: t }: BallotWords, act: Plain, round: ShownRound): PlainWords {
  const have = round.collectors.filter(({ hasCollected }) => hasCollected).length;
  const all = round.collectors.length;
  const seconds = Math.max(1, Math.round(round.items.length * SECONDS_AN_ITEM));
  switch (act) {
    case 'SEAL':
      return {
        title: t.sealTitle,
        body: t.sealBody(round.items.length, seconds),
        confirm: t.seal,
        busy: t.sealing,
        done: t.sealed,
      };
    case 'START_ISSUING':
      return { title: t.issueTitle, body: t.issueBody, confirm: t.issue, busy: t.issuing, done: t.issued };
    case 'OPEN_VOTING':
      return { title: t.openTitle, body: t.openBody(have, all), confirm: t.open, busy: t.opening, done: t.opened };
    case 'OPEN_WINDOW':
      return { title: t.windowTitle, body: t.windowBody, confirm: t.window, busy: t.windowing, done: t.windowDone };
    case 'ANNOUNCE_CLOSING':
      return { title: t.announce, body: '', confirm: t.announce, busy: t.announcing, done: t.announced };
    case 'CLOSE':
      return {
        title: t.closeTitle,
        body: t.closeBody(round.castCount, mostBallots(round)),
        confirm: t.close,
        busy: t.closing,
        done: t.closed,
      };
    case 'SIGN':
      return { title: t.signTitle, body: t.signBody, confirm: t.sign, busy: t.signing, done: t.signed };
    case 'CERTIFY':
      return { title: t.certifyTitle, body: t.certifyBody, confirm: t.certify, busy: t.certifying, done: t.certified };
    case 'ERASE':
      return { title: t.eraseTitle, body: t.eraseBody, confirm: t.erase, busy: t.erasing, done: t.erased };
  }
}

/** The most ballots that can come: every electronic seat of every item, and of the papers those that are entered one by one. */
export function mostBallots({ items, paperVoters }: ShownRound): number {
  const entered = new Set(paperVoters.filter(({ enteredAt }) => enteredAt !== null).map(({ member }) => member.id));
  return items
    .flatMap(({ seats }) => seats)
    .filter(({ channel, member }) => channel === 'ELECTRONIC' || (channel === 'ENVELOPE' && entered.has(member.id)))
    .length;
}

function PlainAct({ act, round, onAnswer, onClose }: ActProps & { readonly act: Plain }) {
  const t = useText(ballotText);
  const words = wordsOf(t, act, round);
  const toast = useToast();
  const navigate = useNavigate();
  // An erased round cannot be read again.
  const reread = act === 'ERASE' ? () => Promise.resolve() : onAnswer;
  const mutation = MUTATIONS[act] as TypedDocumentNode<Readonly<Record<string, unknown>>, PlainVariables>;
  const doing = useRoundAct(mutation, reread);

  async function handleConfirm(): Promise<void> {
    const done = await doing.run({ input: { id: round.id, version: round.version } });
    if (done === undefined) return;
    toast({ message: words.done });
    if (act === 'ERASE') await navigate(hrefs.ballotRounds(round.meetingId));
    else onClose();
  }

  return (
    <ConfirmDialog
      isOpen
      onCancel={onClose}
      onConfirm={() => void handleConfirm()}
      title={words.title}
      confirmLabel={words.confirm}
      busyLabel={doing.isBusy ? words.busy : undefined}
      isDanger={act === 'ERASE'}
    >
      {words.body !== '' && <p>{words.body}</p>}
      {doing.problem !== undefined && <InlineError message={doing.problem} />}
    </ConfirmDialog>
  );
}

/** Counting; where all ballots of an item say the same, the room is told before they are published. */
function Publish({ round, onAnswer, onClose }: ActProps) {
  const t = useText(ballotText);
  const toast = useToast();
  const doing = useRoundAct(PublishBallotRoundDocument, onAnswer);
  const unanimous = doing.refusal?.stop === 'UNANIMOUS' ? (doing.refusal.itemIds ?? []) : [];
  const names = round.items.filter(({ id }) => unanimous.includes(id)).map(({ title }) => title);

  async function handleConfirm(): Promise<void> {
    const input = { id: round.id, version: round.version, acceptsUnanimity: unanimous.length > 0 };
    if ((await doing.run({ input })) === undefined) return;
    toast({ message: t.acts.published });
    onClose();
  }

  return (
    <ConfirmDialog
      isOpen
      onCancel={onClose}
      onConfirm={() => void handleConfirm()}
      title={names.length > 0 ? t.acts.unanimousTitle : t.acts.publishTitle}
      confirmLabel={names.length > 0 ? t.acts.unanimousConfirm : t.acts.publish}
      busyLabel={doing.isBusy ? t.acts.publishing : undefined}
    >
      <p>{names.length > 0 ? t.acts.unanimousBody(names.join('; ')) : t.acts.publishBody}</p>
      {doing.problem !== undefined && names.length === 0 && <InlineError message={doing.problem} />}
    </ConfirmDialog>
  );
}
