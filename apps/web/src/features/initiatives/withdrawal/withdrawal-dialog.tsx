import { INITIATIVE_LIMITS } from '@thidua/domain/initiatives';

import { useText } from '../../../lib/text/language.tsx';
import { textOf } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import { withdrawalText } from './text.ts';
import { AnswerInitiativeWithdrawalDocument, AskInitiativeWithdrawalDocument } from './withdrawal-card.gql.ts';

export type WithdrawalAct = 'ask' | 'agree' | 'refuse';

interface WithdrawalDialogProps {
  readonly act: WithdrawalAct;
  readonly initiative: { readonly id: string; readonly version: number };
  readonly onClose: () => void;
}

/** The author asks, the secretariat agrees or says why not. */
export function WithdrawalDialog({ act, initiative: { id, version }, onClose }: WithdrawalDialogProps) {
  const t = useText(withdrawalText);
  const { title, body, confirm, busy, done } = t[act];
  const words = { title, body, confirm, busy, done, problems: t.problems };
  const reason = { name: 'reason', kind: 'area', label: t.reason, limit: INITIATIVE_LIMITS.reason } as const;
  return act === 'ask' ? (
    <SentFormDialog
      {...words}
      fields={[reason]}
      problemsAt="reason"
      onAsk={async (client, values) => {
        const variables = { input: { id, version, reason: textOf(values, 'reason') } };
        const { data } = await client.mutate({ mutation: AskInitiativeWithdrawalDocument, variables });
        return data?.askInitiativeWithdrawal;
      }}
      onClose={onClose}
    />
  ) : (
    <SentFormDialog
      {...words}
      fields={act === 'agree' ? [] : [reason]}
      onAsk={async (client, values) => {
        const said = act === 'agree' ? { isAgreed: true } : { isAgreed: false, reason: textOf(values, 'reason') };
        const variables = { input: { id, version, ...said } };
        const { data } = await client.mutate({ mutation: AnswerInitiativeWithdrawalDocument, variables });
        return data?.answerInitiativeWithdrawal;
      }}
      onClose={onClose}
    />
  );
}
