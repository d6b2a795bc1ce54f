import type { ApolloClient } from '@apollo/client';

import type { TemplateEvent } from '../../../gql/schema-types.ts';
import { failureSentence } from '../../../lib/outcome/failure-sentence.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ActDialog, type ActDialogAnswer } from '../../../ui/act-dialog.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { templateText } from '../text.ts';
import {
  ApprovePaperTemplateDocument,
  DiscardPaperTemplateDocument,
  ProposePaperTemplateDocument,
  ReturnPaperTemplateDocument,
  WithdrawPaperTemplateDocument,
} from './template-acts.gql.ts';

export type TemplateMove = Exclude<TemplateEvent, 'SAVE'>;

interface TemplateActDialogProps {
  readonly move: TemplateMove;
  readonly template: { readonly id: string; readonly version: number };
  readonly onClose: () => void;
}

const REASON_MAX = 500;

/** Says what follows from a step of a wording and takes it. */
export function TemplateActDialog({ move, template: { id, version }, onClose }: TemplateActDialogProps) {
  const t = useText(templateText);
  const showToast = useToast();
  const { isBusy, send } = useSending();
  const isReturn = move === 'RETURN';

  async function handleAct(reason: string): Promise<ActDialogAnswer> {
    if (isReturn && reason.trim() === '') return { kind: 'PROBLEM', sentence: t.reasonNeeded };
    const outcome = await send((client) => sent(client, move, { id, version, ...(isReturn ? { reason } : {}) }));
    if (outcome.kind !== 'DONE') {
      return { kind: 'FAILED', sentence: failureSentence(outcome, {}, t.check.otherwise) };
    }
    showToast({ message: t.ask[move].done });
    return { kind: 'DONE' };
  }

  return (
    <ActDialog
      title={t.ask[move].title}
      body={t.ask[move].body}
      confirm={wordOf(t.acts, move)}
      busyLabel={isBusy ? t.acts.sending : undefined}
      isDanger={move === 'DISCARD'}
      field={isReturn ? { label: t.reason, limit: REASON_MAX } : undefined}
      onAct={handleAct}
      onClose={onClose}
    />
  );
}

const WORDS = {
  PROPOSE: 'propose',
  WITHDRAW: 'withdraw',
  DISCARD: 'discard',
  APPROVE: 'approve',
  RETURN: 'return',
} as const satisfies Record<TemplateMove, string>;

/** What the button of a step says. */
export function wordOf(words: Readonly<Record<(typeof WORDS)[TemplateMove], string>>, move: TemplateMove): string {
  return words[WORDS[move]];
}

interface Act {
  readonly id: string;
  readonly version: number;
  readonly reason?: string;
}

async function sent(client: ApolloClient, move: TemplateMove, input: Act) {
  const variables = { input };
  switch (move) {
    case 'PROPOSE':
      return (await client.mutate({ mutation: ProposePaperTemplateDocument, variables })).data?.proposePaperTemplate;
    case 'WITHDRAW':
      return (await client.mutate({ mutation: WithdrawPaperTemplateDocument, variables })).data?.withdrawPaperTemplate;
    case 'DISCARD':
      return (await client.mutate({ mutation: DiscardPaperTemplateDocument, variables })).data?.discardPaperTemplate;
    case 'APPROVE':
      return (await client.mutate({ mutation: ApprovePaperTemplateDocument, variables })).data?.approvePaperTemplate;
    case 'RETURN':
      return (await client.mutate({ mutation: ReturnPaperTemplateDocument, variables })).data?.returnPaperTemplate;
  }
}
