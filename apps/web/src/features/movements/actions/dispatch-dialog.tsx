import { isOneOf } from '@thidua/domain/kernel';
import { DISPATCH_WAYS } from '@thidua/domain/plans';

import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { FormDialog, type FormAnswer } from '../../../ui/forms/form-dialog.tsx';
import { manyOf, sentDay, textOf, type FormField, type FormValues } from '../../../ui/forms/form-field.ts';
import { useToast } from '../../../ui/toast.tsx';
import { deliveryText } from '../delivery-text.ts';
import type { ShownPlan } from '../pages/movement-page.tsx';
import { RecordPlanDispatchDocument } from './plan-delivery.gql.ts';

interface DispatchDialogProps {
  readonly plan: ShownPlan;
  readonly onClose: () => void;
}

/** When and how the plan went to its readers; those without a day are chosen beforehand. */
export function DispatchDialog({ plan, onClose }: DispatchDialogProps) {
  const t = useText(deliveryText);
  const words = useText(outcomeText);
  const showToast = useToast();
  const { today } = useViewer();
  const { send } = useSending();
  const sent = new Set(plan.dispatches.map(({ recipientId }) => recipientId));
  const fields: readonly FormField[] = [
    {
      name: 'recipientIds',
      kind: 'many',
      label: t.recipients,
      options: plan.recipients.map(({ id, name }) => ({ value: id, label: name })),
    },
    { name: 'sentOn', kind: 'date', label: t.sentOn },
    {
      name: 'way',
      kind: 'choice',
      label: t.way,
      options: DISPATCH_WAYS.map((way) => ({ value: way, label: t.ways[way] })),
    },
  ];

  async function record(values: FormValues): Promise<FormAnswer> {
    const way = textOf(values, 'way');
    const input = {
      id: plan.id,
      recipientIds: [...manyOf(values, 'recipientIds')],
      sentOn: sentDay(values, 'sentOn'),
      way: isOneOf(DISPATCH_WAYS, way) ? way : DISPATCH_WAYS[0],
    };
    const outcome = await send(
      async (client) =>
        (await client.mutate({ mutation: RecordPlanDispatchDocument, variables: { input } })).data?.recordPlanDispatch,
    );
    if (outcome.kind === 'DONE') showToast({ message: t.recorded });
    return outcome;
  }

  return (
    <FormDialog
      title={t.title}
      confirm={t.confirm}
      busy={t.busy}
      fields={fields}
      initial={{
        recipientIds: plan.recipients.map(({ id }) => id).filter((id) => !sent.has(id)),
        sentOn: dateEntry(today),
        way: DISPATCH_WAYS[0],
      }}
      sentenceOf={(problem) => problemSentence(words, fields, problem, t.problems)}
      onSend={record}
      onClose={onClose}
    />
  );
}
