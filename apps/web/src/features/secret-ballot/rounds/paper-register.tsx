import { PAPER_MARKS, type PaperMark } from '@thidua/domain/secret-ballot';

import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { RegisterBallotPaperDocument } from '../acts/ballot-paper-acts.gql.ts';
import { useRoundAct } from '../acts/use-round-act.ts';
import { paperText } from '../paper-text.ts';
import type { ShownRound } from '../pages/use-live-round.ts';
import styles from './rounds.module.css';

type PaperVoter = ShownRound['paperVoters'][number];

interface PaperRegisterProps {
  readonly round: ShownRound;
  readonly onAnswer: () => Promise<unknown>;
}

/** The register: ticked by the secretariat or the counting team while the round runs, read by everybody in the room. */
export function PaperRegister({ round, onAnswer }: PaperRegisterProps) {
  const t = useText(paperText);
  const doing = useRoundAct(RegisterBallotPaperDocument, onAnswer);
  const isWritable = round.viewerCan.includes('REGISTER_PAPER');

  async function handleMark(memberId: string, mark: PaperMark, isDone: boolean): Promise<void> {
    await doing.run({ input: { id: round.id, memberId, mark, isDone } });
  }

  return (
    <section>
      <h3>{t.register.title}</h3>
      {doing.problem !== undefined && <InlineError message={doing.problem} />}
      <ul className={styles['plain']}>
        {round.paperVoters.map((voter) => (
          <li key={voter.member.id} className={styles['voter']}>
            <div>
              <strong>{voter.member.staff.fullName}</strong>
              <div className={styles['quiet']}>{t.ways[voter.way]}</div>
            </div>
            {isWritable && voter.enteredAt === null ? (
              <Marks
                voter={voter}
                isOpen={voter.way === 'BY_ENVELOPE' || round.status !== 'SEALED'}
                isVoting={round.status === 'VOTING'}
                isBusy={doing.isBusy}
                onMark={(mark, isDone) => void handleMark(voter.member.id, mark, isDone)}
              />
            ) : (
              <Standing voter={voter} />
            )}
          </li>
        ))}
      </ul>
      {round.paperVoters.some(({ way }) => way === 'BY_ENVELOPE') && (
        <p className={styles['quiet']}>{t.register.late}</p>
      )}
    </section>
  );
}

interface MarksProps {
  readonly voter: PaperVoter;
  readonly isOpen: boolean;
  readonly isVoting: boolean;
  readonly isBusy: boolean;
  readonly onMark: (mark: PaperMark, isDone: boolean) => void;
}

/** In the room a paper is handed out with the others' ballots and comes back while the urn is open; an envelope when it comes. */
function Marks({ voter, isOpen, isVoting, isBusy, onMark }: MarksProps) {
  const { register: t } = useText(paperText);
  const isSet: Record<PaperMark, boolean> = {
    HANDED_OUT: voter.handedOutAt !== null,
    RETURNED: voter.returnedAt !== null,
  };
  const mayReturn = voter.way === 'BY_ENVELOPE' || (isVoting && isSet.HANDED_OUT);
  const may: Record<PaperMark, boolean> = { HANDED_OUT: isOpen && !isSet.RETURNED, RETURNED: mayReturn };
  return (
    <div className={styles['marks']} role="group" aria-label={voter.member.staff.fullName}>
      {PAPER_MARKS.map((mark) => (
        <Checkbox
          key={mark}
          label={t.marks[voter.way][mark]}
          isChecked={isSet[mark]}
          isDisabled={isBusy || !may[mark]}
          onChange={(isDone) => onMark(mark, isDone)}
        />
      ))}
    </div>
  );
}

function Standing({ voter: { way, handedOutAt, returnedAt, enteredAt } }: { readonly voter: PaperVoter }) {
  const { register: t } = useText(paperText);
  const words = t.marks[way];
  if (enteredAt !== null) return <div>{t.at(t.entered, formatDateTime(enteredAt))}</div>;
  if (returnedAt !== null) return <div>{t.at(words.RETURNED, formatDateTime(returnedAt))}</div>;
  if (handedOutAt !== null) return <div>{t.at(words.HANDED_OUT, formatDateTime(handedOutAt))}</div>;
  return <div className={styles['quiet']}>{way === 'BY_ENVELOPE' ? t.envelopeNotYet : t.notYet}</div>;
}
