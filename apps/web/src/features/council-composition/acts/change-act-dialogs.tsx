import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { ShownChange } from '../pages/councils-page.tsx';
import { compositionText } from '../text.ts';
import { ApproveCouncilChangeDocument, DiscardCouncilChangeDocument } from './council-acts.gql.ts';
import { ballotRefusal } from './in-ballot.ts';

interface ChangeActDialogProps {
  readonly change: ShownChange;
  readonly onClose: () => void;
}

/** The director stands behind the change. */
export function ApproveChangeDialog({ change, onClose }: ChangeActDialogProps) {
  const t = useText(compositionText);
  const { id, version, decisionNumber, effectiveOn } = change;
  return (
    <SentFormDialog
      title={t.change.approveTitle}
      body={t.change.approveBody(decisionNumber, formatDate(effectiveOn))}
      confirm={t.change.approveConfirm}
      busy={t.approve.busy}
      done={t.change.approveDone}
      problems={t.problems}
      onAsk={async (client) =>
        (await client.mutate({ mutation: ApproveCouncilChangeDocument, variables: { input: { id, version } } })).data
          ?.approveCouncilChange
      }
      refusalOf={ballotRefusal(t)}
      onClose={onClose}
    />
  );
}

/** A draft that will not be approved is put away; the council stays as it is. */
export function DiscardChangeDialog({ change: { id, version }, onClose }: ChangeActDialogProps) {
  const t = useText(compositionText);
  return (
    <SentFormDialog
      title={t.change.discardTitle}
      body={t.discard.body}
      confirm={t.discard.confirm}
      busy={t.discard.busy}
      done={t.discard.done}
      onAsk={async (client) =>
        (await client.mutate({ mutation: DiscardCouncilChangeDocument, variables: { input: { id, version } } })).data
          ?.discardCouncilChange
      }
      refusalOf={ballotRefusal(t)}
      onClose={onClose}
    />
  );
}
