import { GATHERING_LIMITS } from '@thidua/domain/gatherings';

import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { FormDialog } from '../../../ui/forms/form-dialog.tsx';
import { numberOf, textOf, type FormField } from '../../../ui/forms/form-field.ts';
import { numberEntry } from '../../../ui/number-field.tsx';
import { useToast } from '../../../ui/toast.tsx';
import type { ShownGathering } from '../pages/gathering-page.tsx';
import { gatheringText } from '../text.ts';
import { CancelGatheringDocument, HoldGatheringDocument, ReopenGatheringDocument } from './gathering-acts.gql.ts';

interface InHand {
  readonly gathering: ShownGathering;
  readonly onClose: () => void;
}

/** What came of the gathering, and how many guests; the roll is closed with it. */
export function HoldGatheringDialog({ gathering, onClose }: InHand) {
  const t = useText(gatheringText);
  const outcomeWords = useText(outcomeText);
  const showToast = useToast();
  const { send } = useSending();
  const { id, version, summary, guestCount } = gathering;
  const fields: readonly FormField[] = [
    { name: 'summary', kind: 'area', label: t.hold.summary, limit: GATHERING_LIMITS.summary },
    { name: 'guestCount', kind: 'number', label: t.hold.guests },
  ];
  return (
    <FormDialog
      title={t.hold.title}
      body={t.hold.body}
      confirm={t.hold.confirm}
      busy={t.hold.busy}
      fields={fields}
      initial={{ summary, guestCount: numberEntry(guestCount ?? 0) }}
      sentenceOf={(problem) => problemSentence(outcomeWords, fields, problem, t.problems)}
      onSend={async (values) => {
        const guests = numberOf(values, 'guestCount').value ?? 0;
        const input = { id, version, summary: textOf(values, 'summary'), guestCount: Math.trunc(guests) };
        const outcome = await send(
          async (client) =>
            (await client.mutate({ mutation: HoldGatheringDocument, variables: { input } })).data?.holdGathering,
        );
        if (outcome.kind === 'DONE') showToast({ message: t.hold.done });
        return outcome;
      }}
      onClose={onClose}
    />
  );
}

/** The invited read why it does not take place. */
export function CancelGatheringDialog({ gathering: { id, version }, onClose }: InHand) {
  const t = useText(gatheringText);
  const outcomeWords = useText(outcomeText);
  const showToast = useToast();
  const { send } = useSending();
  const fields: readonly FormField[] = [
    { name: 'reason', kind: 'area', label: t.cancel.reason, limit: GATHERING_LIMITS.reason },
  ];
  return (
    <FormDialog
      title={t.cancel.title}
      body={t.cancel.body}
      confirm={t.cancel.open}
      busy={t.cancel.busy}
      fields={fields}
      initial={{}}
      sentenceOf={(problem) => problemSentence(outcomeWords, fields, problem, t.problems)}
      onSend={async (values) => {
        const input = { id, version, reason: textOf(values, 'reason') };
        const outcome = await send(
          async (client) =>
            (await client.mutate({ mutation: CancelGatheringDocument, variables: { input } })).data?.cancelGathering,
        );
        if (outcome.kind === 'DONE') showToast({ message: t.cancel.done });
        return outcome;
      }}
      onClose={onClose}
    />
  );
}

/** What was held is opened once more, to put roll or result right. */
export function ReopenGatheringDialog({ gathering: { id, version }, onClose }: InHand) {
  const t = useText(gatheringText);
  const showToast = useToast();
  const { send } = useSending();
  return (
    <FormDialog
      title={t.reopen.title}
      body={t.reopen.body}
      confirm={t.reopen.open}
      busy={t.reopen.busy}
      fields={[]}
      initial={{}}
      sentenceOf={({ code }) => code}
      onSend={async () => {
        const outcome = await send(
          async (client) =>
            (await client.mutate({ mutation: ReopenGatheringDocument, variables: { input: { id, version } } })).data
              ?.reopenGathering,
        );
        if (outcome.kind === 'DONE') showToast({ message: t.reopen.done });
        return outcome;
      }}
      onClose={onClose}
    />
  );
}
