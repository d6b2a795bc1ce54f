import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending, type Sending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { DialogState } from '../../../ui/dialog-state.tsx';
import { FormDialog } from '../../../ui/forms/form-dialog.tsx';
import { textOf, type FormField } from '../../../ui/forms/form-field.ts';
import { useToast } from '../../../ui/toast.tsx';
import type { ShownGathering } from '../pages/gathering-page.tsx';
import { gatheringText } from '../text.ts';
import { ChangeGatheringDocument } from './gathering-acts.gql.ts';
import { typedGathering, valuesOf } from './gathering-fields.ts';
import { usePeople } from './use-people.ts';

/** The same gathering with other people invited by name. */
export function sendNamed(send: Sending['send'], gathering: ShownGathering, staffIds: readonly string[]) {
  const input = { ...typedGathering(gathering.id, valuesOf(gathering), staffIds), version: gathering.version };
  return send(
    async (client) =>
      (await client.mutate({ mutation: ChangeGatheringDocument, variables: { input } })).data?.changeGathering,
  );
}

export function namedOf({ roll }: ShownGathering): readonly string[] {
  return roll.filter(({ isNamed }) => isNamed).map(({ staffId }) => staffId);
}

interface InvitePersonDialogProps {
  readonly gathering: ShownGathering;
  readonly onClose: () => void;
}

/** One more person on the roll, by name. */
export function InvitePersonDialog({ gathering, onClose }: InvitePersonDialogProps) {
  const t = useText(gatheringText);
  const outcomeWords = useText(outcomeText);
  const showToast = useToast();
  const { send } = useSending();
  const people = usePeople(gathering.year);
  if (people.data === undefined) return <DialogState title={t.invite.title} asked={[people]} onClose={onClose} />;
  const onRoll = new Set(gathering.roll.map(({ staffId }) => staffId));
  const options = people.data.filter(({ value }) => !onRoll.has(value));
  const fields: readonly FormField[] = [{ name: 'staffId', kind: 'select', label: t.invite.person, options }];
  return (
    <FormDialog
      title={t.invite.title}
      body={t.invite.body}
      confirm={t.invite.confirm}
      busy={t.invite.busy}
      fields={fields}
      initial={{}}
      sentenceOf={(problem) => problemSentence(outcomeWords, fields, problem, t.problems)}
      onSend={async (values) => {
        const staffId = textOf(values, 'staffId');
        const outcome = await sendNamed(send, gathering, [...namedOf(gathering), staffId]);
        const name = options.find(({ value }) => value === staffId)?.label ?? '';
        if (outcome.kind === 'DONE') showToast({ message: t.invite.done(name) });
        return outcome;
      }}
      onClose={onClose}
    />
  );
}
