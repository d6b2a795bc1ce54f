import { useState } from 'react';
import { MEETING_LIMITS, PRESIDING_ROLES } from '@thidua/domain/council';
import { cleanLine, lengthOf } from '@thidua/domain/kernel';

import { useText } from '../../../lib/text/language.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { FormDialog, useFormErrors } from '../../../ui/form-dialog.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { useAct } from '../actions/use-act.ts';
import type { ChairPanelProps } from '../pages/chair-page.tsx';
import { councilText } from '../text.ts';
import { HandOverChairDocument } from './hand-over-chair.gql.ts';
import { handoverRefusal } from './handover-refusal.ts';
import { handoverText } from './text.ts';

interface HandoverDialogProps extends ChairPanelProps {
  /** The viewer takes back what was handed over. */
  readonly isTakingBack: boolean;
  readonly onClose: () => void;
}

/** To whom the chair goes, with what they stand aside from, and why; taken back it asks only why. */
export function HandoverDialog({ meeting, onAnswer, isTakingBack, onClose }: HandoverDialogProps) {
  const t = useText(handoverText);
  const { problems, roles } = useText(councilText);
  const showToast = useToast();
  const form = useFormErrors(['taker', 'reason']);
  const takers = takersOf(meeting);
  const standing = (taker: (typeof takers)[number]) => {
    const aside = asideFrom(meeting, taker.id);
    return [roles[taker.role], ...(aside.length === 0 ? [] : [t.aside(aside.join(', '))])].join(' · ');
  };
  const [chosen, setChosen] = useState<string | undefined>(takers.length === 1 ? takers[0]?.id : undefined);
  const [reason, setReason] = useState('');
  // One hand-over per dialog: sent again after a lost answer, it is the same.
  const [id] = useState(() => crypto.randomUUID());
  const act = useAct(
    HandOverChairDocument,
    (data) => handoverRefusal(t, problems.staleMeeting, data.handOverChair),
    onAnswer,
  );
  const words = isTakingBack ? t.takeBack : t.handOver;
  const toMemberId = isTakingBack ? (meeting.viewerMemberId ?? undefined) : chosen;
  const limit = MEETING_LIMITS.chairReason;

  function missing(): { fieldId: string; message: string }[] {
    const length = lengthOf(cleanLine(reason));
    return [
      ...(toMemberId === undefined ? [{ fieldId: form.at('taker').id, message: t.problems.taker }] : []),
      ...(length === 0 ? [{ fieldId: form.at('reason').id, message: t.problems.reason }] : []),
      ...(length > limit ? [{ fieldId: form.at('reason').id, message: t.problems.reasonLong(limit) }] : []),
    ];
  }

  async function handleSubmit(): Promise<void> {
    const errors = missing();
    form.tried(errors);
    if (errors.length > 0 || toMemberId === undefined) return;
    const input = { id, meetingId: meeting.id, version: meeting.version, toMemberId, reason };
    if (!(await act.run({ input }))) return;
    const name = takers.find((taker) => taker.id === toMemberId)?.staff.fullName ?? '';
    showToast({ message: isTakingBack ? t.takeBack.done : t.handOver.done(name) });
    onClose();
  }

  return (
    <FormDialog
      form={form}
      title={words.title}
      submit={words.submit}
      busyLabel={act.isBusy ? words.busy : undefined}
      onSubmit={() => void handleSubmit()}
      onClose={onClose}
    >
      {act.problem !== undefined && <InlineError message={act.problem} />}
      <p>{words.body}</p>
      {!isTakingBack && takers.length === 0 && <Notice kind="warning">{t.noTaker}</Notice>}
      {!isTakingBack && takers.length > 0 && (
        <ChoiceGroup
          {...form.at('taker')}
          legend={t.taker}
          choices={takers.map((taker) => ({ value: taker.id, label: taker.staff.fullName, detail: standing(taker) }))}
          value={chosen}
          onChange={setChosen}
        />
      )}
      <TextArea
        {...form.at('reason')}
        label={t.reason}
        hint={t.reasonHint}
        value={reason}
        onChange={setReason}
        limit={limit}
        lines={2}
      />
    </FormDialog>
  );
}

/** Who may preside and is in the room. */
function takersOf({ members, presiding }: ChairPanelProps['meeting']) {
  return members.filter(
    ({ id, role, attendance }) => PRESIDING_ROLES.includes(role) && id !== presiding?.id && attendance === 'PRESENT',
  );
}

/** The items to come on which the person does not vote. */
function asideFrom({ agenda }: ChairPanelProps['meeting'], memberId: string): readonly number[] {
  return agenda
    .filter(({ status, conflicts }) => status === 'WAITING' && conflicts.some(({ member }) => member.id === memberId))
    .map(({ ordinal }) => ordinal);
}
