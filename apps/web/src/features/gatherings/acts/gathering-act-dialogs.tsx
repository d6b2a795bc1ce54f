import { GATHERING_LIMITS } from '@thidua/domain/gatherings';

import { useText } from '../../../lib/text/language.tsx';
import { numberOf, textOf } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import { numberEntry } from '../../../ui/number-field.tsx';
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
  const { id, version, summary, guestCount } = gathering;
  return (
    <SentFormDialog
      title={t.hold.title}
      body={t.hold.body}
      confirm={t.hold.confirm}
      busy={t.hold.busy}
      done={t.hold.done}
      problems={t.problems}
      fields={[
        { name: 'summary', kind: 'area', label: t.hold.summary, limit: GATHERING_LIMITS.summary },
        { name: 'guestCount', kind: 'number', label: t.hold.guests },
      ]}
      initial={{ summary, guestCount: numberEntry(guestCount ?? 0) }}
      onAsk={async (client, values) => {
        const guests = numberOf(values, 'guestCount').value ?? 0;
        const input = { id, version, summary: textOf(values, 'summary'), guestCount: Math.trunc(guests) };
        return (await client.mutate({ mutation: HoldGatheringDocument, variables: { input } })).data?.holdGathering;
      }}
      onClose={onClose}
    />
  );
}

/** The invited read why it does not take place. */
export function CancelGatheringDialog({ gathering: { id, version }, onClose }: InHand) {
  const t = useText(gatheringText);
  return (
    <SentFormDialog
      title={t.cancel.title}
      body={t.cancel.body}
      confirm={t.cancel.open}
      dismiss={t.cancel.dismiss}
      busy={t.cancel.busy}
      done={t.cancel.done}
      problems={t.problems}
      fields={[{ name: 'reason', kind: 'area', label: t.cancel.reason, limit: GATHERING_LIMITS.reason }]}
      onAsk={async (client, values) => {
        const input = { id, version, reason: textOf(values, 'reason') };
        return (await client.mutate({ mutation: CancelGatheringDocument, variables: { input } })).data?.cancelGathering;
      }}
      onClose={onClose}
    />
  );
}

/** What was held is opened once more, to put roll or result right. */
export function ReopenGatheringDialog({ gathering: { id, version }, onClose }: InHand) {
  const t = useText(gatheringText);
  return (
    <SentFormDialog
      title={t.reopen.title}
      body={t.reopen.body}
      confirm={t.reopen.open}
      busy={t.reopen.busy}
      done={t.reopen.done}
      onAsk={async (client) => {
        const input = { id, version };
        return (await client.mutate({ mutation: ReopenGatheringDocument, variables: { input } })).data?.reopenGathering;
      }}
      onClose={onClose}
    />
  );
}
