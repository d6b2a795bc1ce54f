import { REUSE_LIMITS, type ReuseEvent } from '@thidua/domain/initiative-library';

import { useText } from '../../../lib/text/language.tsx';
import { textOf } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { ShownEntry } from '../pages/library-entry-page.tsx';
import { libraryText } from '../text.ts';
import { AnswerReuseDocument, WithdrawReuseDocument } from './library-acts.gql.ts';

export type ReuseAct = ReuseEvent;

interface ReuseDialogProps {
  readonly event: ReuseAct;
  readonly reuse: ShownEntry['reuses'][number];
  readonly onClose: () => void;
}

/** The head stands behind a reuse or not; whoever told it, or the desk, takes it back. */
export function ReuseDialog({ event, reuse: { id, version }, onClose }: ReuseDialogProps) {
  const words = useText(libraryText);
  const reason = { name: 'reason', kind: 'area', label: words.reuse.reason, limit: REUSE_LIMITS.reason } as const;
  if (event === 'WITHDRAW') {
    return (
      <SentFormDialog
        {...words.withdrawReuse}
        fields={[reason]}
        onAsk={async (client, values) => {
          const variables = { input: { id, version, reason: textOf(values, 'reason') } };
          return (await client.mutate({ mutation: WithdrawReuseDocument, variables })).data?.withdrawReuse;
        }}
        onClose={onClose}
      />
    );
  }
  const isConfirmed = event === 'CONFIRM';
  return (
    <SentFormDialog
      {...(isConfirmed ? words.confirmReuse : words.declineReuse)}
      fields={isConfirmed ? [] : [reason]}
      onAsk={async (client, values) => {
        const said = isConfirmed ? {} : { reason: textOf(values, 'reason') };
        const variables = { input: { id, version, isConfirmed, ...said } };
        return (await client.mutate({ mutation: AnswerReuseDocument, variables })).data?.answerReuse;
      }}
      onClose={onClose}
    />
  );
}
