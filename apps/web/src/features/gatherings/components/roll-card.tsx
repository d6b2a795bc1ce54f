import type { AttendanceMark, GatheringKind } from '@thidua/domain/gatherings';
import { useState } from 'react';

import { formatDate, formatNumber } from '../../../lib/format/index.ts';
import { failureSentence } from '../../../lib/outcome/failure-sentence.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { IconX } from '../../../ui/icons.ts';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { MarkAttendanceDocument } from '../acts/gathering-acts.gql.ts';
import { InvitePersonDialog, namedOf, sendNamed } from '../acts/invite-person.tsx';
import type { ShownGathering } from '../pages/gathering-page.tsx';
import { gatheringText } from '../text.ts';
import { marksOf } from './marks-of.ts';
import styles from './gatherings.module.css';

type OnRoll = ShownGathering['roll'][number];
interface Marked {
  readonly staffId: string;
  readonly mark: AttendanceMark | null;
}

/** The roll by division: big keys for a phone in the doorway, all the rest at once, and every act can be taken back. */
export function RollCard({ gathering }: { readonly gathering: ShownGathering }) {
  const t = useText(gatheringText);
  const { today } = useViewer();
  const showToast = useToast();
  const { send, isBusy } = useSending();
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const [isInviting, setIsInviting] = useState(false);
  const { kind, roll, firstDay, viewerCan, turnout } = gathering;
  const hasBegun = firstDay <= today;
  const { allPresent, allDone } = kind === 'CHARITY' ? t.drive : t.roll;
  const waiting = roll.filter(({ mark, viewerMayMark }) => mark === null && viewerMayMark);
  const marked = turnout.present + turnout.excused + turnout.absent;

  async function mark(marks: readonly Marked[], message: string, before?: readonly Marked[]): Promise<void> {
    setFailure(undefined);
    const input = { id: gathering.id, marks };
    const outcome = await send(
      async (client) =>
        (await client.mutate({ mutation: MarkAttendanceDocument, variables: { input } })).data?.markAttendance,
    );
    if (outcome.kind === 'DONE') {
      showToast({ message, ...(before === undefined ? {} : { onUndo: () => void mark(before, t.roll.undone) }) });
    } else setFailure(failureSentence(outcome, t.problems, t.roll.failed));
  }

  async function removeFromRoll({ staffId, name }: OnRoll): Promise<void> {
    setFailure(undefined);
    const outcome = await sendNamed(
      send,
      gathering,
      namedOf(gathering).filter((id) => id !== staffId),
    );
    if (outcome.kind === 'DONE') showToast({ message: t.invite.removed(name) });
    else setFailure(failureSentence(outcome, t.problems, t.roll.failed));
  }

  return (
    <Card
      title={t.roll.title}
      actions={
        <div className={styles['acts']}>
          {viewerCan.includes('CHANGE') && !gathering.invitesAll && (
            <Button size="small" onClick={() => setIsInviting(true)}>
              {t.invite.open}
            </Button>
          )}
          {hasBegun && waiting.length > 0 && (
            <Button
              size="small"
              busyLabel={isBusy ? t.plan.busy : undefined}
              onClick={() =>
                void mark(
                  waiting.map(({ staffId }) => ({ staffId, mark: 'PRESENT' })),
                  allDone(formatNumber(waiting.length, 0)),
                  waiting.map(({ staffId }) => ({ staffId, mark: null })),
                )
              }
            >
              {allPresent(formatNumber(waiting.length, 0))}
            </Button>
          )}
        </div>
      }
    >
      {failure !== undefined && <InlineError message={failure} />}
      <p className={styles['quiet']} role="status">
        {hasBegun
          ? t.roll.lead(formatNumber(marked, 0), formatNumber(turnout.invited, 0))
          : t.roll.notBegun(formatDate(firstDay))}
        {roll.length < turnout.invited && ` ${roll.length === 0 ? t.roll.nobody : t.roll.own}`}
      </p>
      {[...Map.groupBy(roll, ({ departmentName }) => departmentName)].map(([division, people]) => (
        <section key={division} className={styles['division']}>
          <h3>{division}</h3>
          <ul className={styles['people']}>
            {people.map((person) => (
              <li key={person.id} className={styles['person']}>
                <span className={styles['name']}>
                  {person.name}
                  {person.isNamed && <span className={styles['quiet']}> ({t.invite.named})</span>}
                </span>
                <span className={styles['signature']} aria-hidden />
                <span className={styles['acts']}>
                  <RollMark
                    person={person}
                    kind={kind}
                    canMark={hasBegun}
                    onMark={(next) =>
                      void mark(
                        [{ staffId: person.staffId, mark: next }],
                        t.roll.marked(person.name, marksOf(t, kind, next).words[next].toLocaleLowerCase('vi')),
                        [{ staffId: person.staffId, mark: person.mark }],
                      )
                    }
                  />
                  {person.isNamed && person.mark === null && viewerCan.includes('CHANGE') && (
                    <IconButton
                      label={t.invite.remove(person.name)}
                      icon={<IconX size={18} stroke={1.75} aria-hidden />}
                      onClick={() => void removeFromRoll(person)}
                    />
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {isInviting && <InvitePersonDialog gathering={gathering} onClose={() => setIsInviting(false)} />}
    </Card>
  );
}

interface RollMarkProps {
  readonly person: OnRoll;
  readonly kind: GatheringKind;
  readonly canMark: boolean;
  readonly onMark: (mark: AttendanceMark) => void;
}

/** The keys where the person may call, the mark in words where not. */
function RollMark({ person, kind, canMark, onMark }: RollMarkProps) {
  const t = useText(gatheringText);
  const { words, choices, chosen } = marksOf(t, kind, person.mark);
  if (!person.viewerMayMark || !canMark) {
    return <span>{person.mark === null ? t.roll.unmarked : words[person.mark]}</span>;
  }
  return (
    <Segmented
      legend={t.roll.of(person.name)}
      choices={choices.map((value) => ({ value, label: words[value] }))}
      value={chosen}
      onChange={onMark}
    />
  );
}
