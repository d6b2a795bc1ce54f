import { useNavigate } from 'react-router';

import { useSending } from '../../../lib/outcome/use-sending.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ActDialog, type ActDialogAnswer } from '../../../ui/act-dialog.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { decisionText } from '../text.ts';
import type { DecisionActionProps } from './decision-actions.tsx';
import { DiscardDecisionDocument } from './discard-decision.gql.ts';

/** Gives a draft up; what passed stays passed. */
export function DiscardDecisionDialog({
  decision: { id, version, year },
  onClose,
}: Pick<DecisionActionProps, 'decision'> & { readonly onClose: () => void }) {
  const t = useText(decisionText);
  const showToast = useToast();
  const navigate = useNavigate();
  const { isBusy, send } = useSending();

  async function handleDiscard(): Promise<ActDialogAnswer> {
    const outcome = await send(async (client) => {
      const { data } = await client.mutate({
        mutation: DiscardDecisionDocument,
        variables: { input: { id, version } },
      });
      // Before what is on the screen is asked again: the page of a decision that is gone would say so.
      if (data?.discardDecision.__typename === 'DecisionDiscarded') await navigate(hrefs.decisions(year));
      return data?.discardDecision;
    });
    if (outcome.kind !== 'DONE') {
      return { kind: 'FAILED', sentence: outcome.kind === 'FAILED' ? outcome.sentence : t.problems.failed };
    }
    showToast({ message: t.discarded });
    return { kind: 'DONE' };
  }

  return (
    <ActDialog
      title={t.discardTitle}
      body={t.discardBody}
      confirm={t.discard}
      busyLabel={isBusy ? t.discarding : undefined}
      isDanger
      onAct={handleDiscard}
      onClose={onClose}
    />
  );
}
