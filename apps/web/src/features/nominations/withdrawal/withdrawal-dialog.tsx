import { useApolloClient } from '@apollo/client/react';
import { NOMINATION_LIMITS } from '@thidua/domain/nominations';

import { useText } from '../../../lib/text/language.tsx';
import { textOf } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import { forgetLists } from '../actions/forget-lists.ts';
import { AnswerNominationWithdrawalDocument, AskNominationWithdrawalDocument } from './nomination-withdrawal.gql.ts';
import { nominationWithdrawalText } from './text.ts';

export type WithdrawalAct = 'ask' | 'agree' | 'refuse';

interface WithdrawalDialogProps {
  readonly act: WithdrawalAct;
  readonly nomination: { readonly id: string; readonly code: string; readonly version: number };
  readonly onClose: () => void;
}

/** The division asks, the secretariat agrees or says why not. */
export function WithdrawalDialog({ act, nomination: { id, code, version }, onClose }: WithdrawalDialogProps) {
  const words = useText(nominationWithdrawalText)[act];
  const client = useApolloClient();
  const form = {
    title: words.title(code),
    body: words.body,
    confirm: words.confirm,
    busy: words.busy,
    done: words.done(code),
    onDone: () => forgetLists(client),
    onClose,
  };
  const reason = { name: 'reason', kind: 'area', label: words.reason, limit: NOMINATION_LIMITS.reason } as const;
  return act === 'ask' ? (
    <SentFormDialog
      {...form}
      fields={[reason]}
      onAsk={async (api, values) => {
        const variables = { input: { id, version, reason: textOf(values, 'reason') } };
        const { data } = await api.mutate({ mutation: AskNominationWithdrawalDocument, variables });
        return data?.askNominationWithdrawal;
      }}
    />
  ) : (
    <SentFormDialog
      {...form}
      fields={act === 'agree' ? [] : [reason]}
      onAsk={async (api, values) => {
        const said = act === 'agree' ? { isAgreed: true } : { isAgreed: false, reason: textOf(values, 'reason') };
        const variables = { input: { id, version, ...said } };
        const { data } = await api.mutate({ mutation: AnswerNominationWithdrawalDocument, variables });
        return data?.answerNominationWithdrawal;
      }}
    />
  );
}
