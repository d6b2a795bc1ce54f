import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending, type Sending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { DialogState } from '../../../ui/dialog-state.tsx';
import { FormDialog } from '../../../ui/forms/form-dialog.tsx';
import { textOf, type FormField } from '../../../ui/forms/form-field.ts';
import { useToast } from '../../../ui/toast.tsx';
import { usePeople } from '../../gatherings/index.ts';
import type { ShownCheck } from '../pages/unit-check-page.tsx';
import { unitCheckText } from '../text.ts';
import { typedCheck, valuesOfCheck } from './check-fields.ts';
import { ChangeUnitCheckDocument } from './unit-check-acts.gql.ts';

/** The same check with other people going. */
export function sendVisitors(send: Sending['send'], check: ShownCheck, staffIds: readonly string[]) {
  const input = { ...typedCheck(check.id, valuesOfCheck(check), staffIds), version: check.version };
  return send(
    async (client) =>
      (await client.mutate({ mutation: ChangeUnitCheckDocument, variables: { input } })).data?.changeUnitCheck,
  );
}

interface AddVisitorDialogProps {
  readonly check: ShownCheck;
  readonly onClose: () => void;
}

/** One more person who goes. */
export function AddVisitorDialog({ check, onClose }: AddVisitorDialogProps) {
  const t = useText(unitCheckText);
  const outcomeWords = useText(outcomeText);
  const showToast = useToast();
  const { send } = useSending();
  const people = usePeople(check.year);
  if (people.data === undefined) {
    return <DialogState title={t.visitors.addTitle} asked={[people]} onClose={onClose} />;
  }
  const going = check.visitors.map(({ staffId }) => staffId);
  const options = people.data.filter(({ value }) => !going.includes(value));
  const fields: readonly FormField[] = [{ name: 'staffIds', kind: 'select', label: t.visitors.person, options }];
  return (
    <FormDialog
      title={t.visitors.addTitle}
      confirm={t.visitors.confirm}
      busy={t.visitors.busy}
      fields={fields}
      initial={{}}
      sentenceOf={(problem) => problemSentence(outcomeWords, fields, problem, t.problems)}
      onSend={async (values) => {
        const staffId = textOf(values, 'staffIds');
        const outcome = await sendVisitors(send, check, [...going, staffId]);
        const name = options.find(({ value }) => value === staffId)?.label ?? '';
        if (outcome.kind === 'DONE') showToast({ message: t.visitors.done(name) });
        return outcome;
      }}
      onClose={onClose}
    />
  );
}
