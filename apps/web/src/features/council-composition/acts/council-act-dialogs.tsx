import { useText } from '../../../lib/text/language.tsx';
import { SentFormDialog } from '../../sent-forms/index.ts';
import { termSentence } from '../components/term-sentence.ts';
import type { ShownCouncil } from '../pages/councils-page.tsx';
import { compositionText } from '../text.ts';
import { ApproveCouncilDocument, DiscardCouncilDocument } from './council-acts.gql.ts';
import { ballotRefusal } from './in-ballot.ts';

interface CouncilActDialogProps {
  readonly council: ShownCouncil;
  readonly onClose: () => void;
}

/** The director stands behind the composition. */
export function ApproveCouncilDialog({ council, onClose }: CouncilActDialogProps) {
  const t = useText(compositionText);
  const { id, version, name, decisionNumber } = council;
  return (
    <SentFormDialog
      title={t.approve.title(name)}
      body={t.approve.body(decisionNumber, termSentence(t, council))}
      confirm={t.approve.confirm}
      busy={t.approve.busy}
      done={t.approve.done}
      problems={t.problems}
      onAsk={async (client) =>
        (await client.mutate({ mutation: ApproveCouncilDocument, variables: { input: { id, version } } })).data
          ?.approveCouncil
      }
      refusalOf={ballotRefusal(t)}
      onClose={onClose}
    />
  );
}

/** A draft that will not be approved is put away. */
export function DiscardCouncilDialog({ council: { id, version }, onClose }: CouncilActDialogProps) {
  const t = useText(compositionText);
  return (
    <SentFormDialog
      title={t.discard.title}
      body={t.discard.body}
      confirm={t.discard.confirm}
      busy={t.discard.busy}
      done={t.discard.done}
      onAsk={async (client) =>
        (await client.mutate({ mutation: DiscardCouncilDocument, variables: { input: { id, version } } })).data
          ?.discardCouncil
      }
      refusalOf={ballotRefusal(t)}
      onClose={onClose}
    />
  );
}
