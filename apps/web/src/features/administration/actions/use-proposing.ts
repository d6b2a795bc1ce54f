import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import type { FormErrors } from '../../../ui/form-dialog.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { refusalErrors, type Refusal } from '../refusal.logic.ts';
import { administrationText } from '../text.ts';

/** What a proposal may answer: the thing proposed, or why not. */
type ProposalAnswer = Refusal | { readonly __typename: 'RoleProposal' | 'SettingChanged' };

interface Proposing {
  readonly isBusy: boolean;
  /** Sends a proposal; done, the dialog shuts and says so, otherwise the form says why and keeps what was typed. */
  readonly send: (ask: () => Promise<ProposalAnswer | undefined>) => Promise<void>;
}

/** How every dialog of this feature that proposes something to the director ends. */
export function useProposing(
  form: Pick<FormErrors<string>, 'idOf' | 'tried'>,
  { onChanged, onClose }: { readonly onChanged: () => void; readonly onClose: () => void },
): Proposing {
  const t = useText(administrationText);
  const showToast = useToast();
  const [isBusy, setIsBusy] = useState(false);
  return {
    isBusy,
    send: async (ask) => {
      setIsBusy(true);
      // The network or the server failed: an answer that never came.
      const answer = await ask().catch(() => undefined);
      setIsBusy(false);
      if (answer === undefined) {
        form.tried([{ message: t.problems.failed }]);
        return;
      }
      if (isRefusal(answer)) {
        form.tried(refusalErrors(answer, t, form.idOf));
        return;
      }
      showToast({ message: t.propose.done });
      onChanged();
      onClose();
    },
  };
}

function isRefusal(answer: ProposalAnswer): answer is Refusal {
  return answer.__typename !== 'RoleProposal' && answer.__typename !== 'SettingChanged';
}
