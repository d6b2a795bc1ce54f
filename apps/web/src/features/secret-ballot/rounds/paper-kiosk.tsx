import { useState } from 'react';
import { CHOICE, INVALID, type CountedChoice } from '@thidua/ballot';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { OpenBallotPaperDocument } from '../acts/ballot-paper-acts.gql.ts';
import { useRoundAct } from '../acts/use-round-act.ts';
import { useKiosk } from '../engine/use-kiosk.ts';
import type { ShownRound } from '../pages/use-live-round.ts';
import { paperText } from '../paper-text.ts';
import styles from './rounds.module.css';

interface PaperKioskProps {
  readonly round: ShownRound;
  readonly onAnswer: () => Promise<unknown>;
  readonly onSending: (isSending: boolean) => void;
}

const CHOICES = [CHOICE.APPROVE, CHOICE.DISAPPROVE, CHOICE.BLANK, INVALID] as const;

/** Papers that are too few to be counted in totals: opened by two of the counting team and laid into the urn one by one. */
export function PaperKiosk({ round, onAnswer, onSending }: PaperKioskProps) {
  const { kiosk: t } = useText(paperText);
  const came = round.paperVoters.filter(({ returnedAt }) => returnedAt !== null);
  const left = came.filter(({ enteredAt }) => enteredAt === null);
  const [first, second] = round.paperOpeners;
  return (
    <section className={styles['form']}>
      <h3>{t.title}</h3>
      <p>{t.lead}</p>
      {first !== undefined && (
        <p className={styles['quiet']}>
          {second === undefined
            ? t.openedBy(first.staff.fullName)
            : t.openedByBoth(first.staff.fullName, second.staff.fullName)}
        </p>
      )}
      <p>{t.entered(came.length - left.length, came.length)}</p>
      {left.length === 0 && <Notice kind="success">{t.done}</Notice>}
      {round.viewerCan.includes('OPEN_PAPER') && (
        <OpenPaper round={round} isFirst={first === undefined} onAnswer={onAnswer} />
      )}
      {first?.id === round.viewerMemberId && second === undefined && <p>{t.waiting}</p>}
      {round.viewerCan.includes('ENTER_PAPER') && (
        <EnterPapers
          round={round}
          memberIds={left.map(({ member }) => member.id)}
          all={came.length}
          onAnswer={onAnswer}
          onSending={onSending}
        />
      )}
    </section>
  );
}

function OpenPaper({ round, isFirst, onAnswer }: Omit<PaperKioskProps, 'onSending'> & { readonly isFirst: boolean }) {
  const { kiosk: t } = useText(paperText);
  const [isAsked, setIsAsked] = useState(false);
  const doing = useRoundAct(OpenBallotPaperDocument, onAnswer);

  async function handleOpen(): Promise<void> {
    if ((await doing.run({ input: { id: round.id } })) !== undefined) setIsAsked(false);
  }

  return (
    <>
      <div>
        <Button variant="primary" onClick={() => setIsAsked(true)}>
          {isFirst ? t.open : t.join}
        </Button>
      </div>
      <ConfirmDialog
        isOpen={isAsked}
        onCancel={() => setIsAsked(false)}
        onConfirm={() => void handleOpen()}
        title={isFirst ? t.openTitle : t.joinTitle}
        confirmLabel={isFirst ? t.open : t.join}
        busyLabel={doing.isBusy ? t.opening : undefined}
      >
        <p>{isFirst ? t.openBody : t.joinBody}</p>
        {doing.problem !== undefined && <InlineError message={doing.problem} />}
      </ConfirmDialog>
    </>
  );
}

interface EnterPapersProps extends PaperKioskProps {
  readonly memberIds: readonly string[];
  readonly all: number;
}

/** The papers one after the other: each is sealed here and goes by itself, at once or when the chair collects. */
function EnterPapers({ round, memberIds, all, onAnswer, onSending }: EnterPapersProps) {
  const { kiosk: t } = useText(paperText);
  const toast = useToast();
  const kiosk = useKiosk({
    round,
    memberIds,
    onSending,
    onTaken: async () => {
      toast({ message: t.taken });
      await onAnswer().catch(() => undefined);
    },
  });
  const { sealed } = kiosk;
  const open = memberIds.filter((id) => sealed !== undefined && !sealed.has(id));
  if (kiosk.sent !== undefined) return <p role="status">{t.sending(kiosk.sent.taken, kiosk.sent.all)}</p>;
  return (
    <>
      {kiosk.fault !== undefined && (
        <Notice kind="danger" isAlert>
          {t.faults[kiosk.fault]}
        </Notice>
      )}
      {kiosk.fault !== undefined && sealed !== undefined && sealed.size > 0 && (
        <div>
          <Button onClick={kiosk.retry}>{t.again}</Button>
        </div>
      )}
      {kiosk.isWaiting && (
        <Notice kind="info" isAlert>
          {t.sealedHere(sealed?.size ?? 0)}
        </Notice>
      )}
      {kiosk.isBusy && <p role="status">{t.preparing}</p>}
      {open.length > 0 && !kiosk.isBusy && (
        <EnterPaper
          key={open.length}
          round={round}
          memberIds={open}
          number={all - open.length + 1}
          all={all}
          onSeal={kiosk.seal}
        />
      )}
    </>
  );
}

interface EnterPaperProps {
  readonly round: ShownRound;
  readonly memberIds: readonly string[];
  readonly number: number;
  readonly all: number;
  readonly onSeal: (memberId: string, choices: ReadonlyMap<string, CountedChoice>) => Promise<void>;
}

/** One paper. Whose tokens it takes is drawn by lot: the papers were shuffled, and nobody here knows whose they are. */
function EnterPaper({ round, memberIds, number, all, onSeal }: EnterPaperProps) {
  const { kiosk: t } = useText(paperText);
  const [lot] = useState(() => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0);
  const [choices, setChoices] = useState<ReadonlyMap<string, CountedChoice>>(new Map());
  const [isMissing, setIsMissing] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  const memberId = memberIds[lot % memberIds.length] ?? '';
  const items = round.items.filter(({ seats }) =>
    seats.some(({ member, channel }) => member.id === memberId && channel === 'ENVELOPE'),
  );

  function handleCheck(): void {
    const isWhole = items.every(({ id }) => choices.has(id));
    setIsMissing(!isWhole);
    setIsAsked(isWhole);
  }

  return (
    <div className={styles['form']}>
      <h4>{t.paper(number, all)}</h4>
      {items.map((item) => (
        <ChoiceGroup
          key={item.id}
          legend={`${item.ordinal}. ${item.title}`}
          choices={CHOICES.map((choice) => ({ value: String(choice), label: t.choices[choice] }))}
          value={choices.has(item.id) ? String(choices.get(item.id)) : undefined}
          onChange={(value) => {
            const choice = CHOICES.find((each) => String(each) === value);
            if (choice !== undefined) setChoices(new Map(choices).set(item.id, choice));
          }}
        />
      ))}
      {isMissing && <InlineError message={t.missing} />}
      <div>
        <Button variant="primary" onClick={handleCheck}>
          {t.enter}
        </Button>
      </div>
      <ConfirmDialog
        isOpen={isAsked}
        onCancel={() => setIsAsked(false)}
        onConfirm={() => {
          setIsAsked(false);
          void onSeal(memberId, choices);
        }}
        title={t.enterTitle}
        confirmLabel={t.enter}
      >
        <p>{t.enterBody}</p>
        <ul className={styles['plain']}>
          {items.map((item) => (
            <li key={item.id}>
              {item.ordinal}. {item.title}: <strong>{t.choices[choices.get(item.id) ?? INVALID]}</strong>
            </li>
          ))}
        </ul>
      </ConfirmDialog>
    </div>
  );
}
