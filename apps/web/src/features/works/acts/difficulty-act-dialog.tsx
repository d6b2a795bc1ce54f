import type { ApolloClient } from '@apollo/client';
import { DIFFICULTY_LIMITS, DIFFICULTY_TEXTS, type DifficultyEvent } from '@thidua/domain/works';

import type { DifficultyActInput } from '../../../gql/schema-types.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ActDialog } from '../../../ui/act-dialog.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { difficultyText } from '../difficulty-text.ts';
import {
  AnswerDifficultyDocument,
  AskAgainAboutDifficultyDocument,
  CloseDifficultyDocument,
  RouteDifficultyDocument,
  WithdrawDifficultyDocument,
  type RouteDifficultyMutation,
} from './difficulty-acts.gql.ts';
import { reasonAnswer, useReasonWords } from './reason-answer.ts';

type Answer = RouteDifficultyMutation['routeDifficulty'];
type Send = (client: ApolloClient, input: DifficultyActInput) => Promise<Answer | undefined>;

const SEND: Readonly<Record<DifficultyEvent, Send>> = {
  ROUTE: async (client, input) =>
    (await client.mutate({ mutation: RouteDifficultyDocument, variables: { input } })).data?.routeDifficulty,
  ANSWER: async (client, input) =>
    (await client.mutate({ mutation: AnswerDifficultyDocument, variables: { input } })).data?.answerDifficulty,
  CLOSE: async (client, input) =>
    (await client.mutate({ mutation: CloseDifficultyDocument, variables: { input } })).data?.closeDifficulty,
  ASK_AGAIN: async (client, input) =>
    (await client.mutate({ mutation: AskAgainAboutDifficultyDocument, variables: { input } })).data
      ?.askAgainAboutDifficulty,
  WITHDRAW: async (client, input) =>
    (await client.mutate({ mutation: WithdrawDifficultyDocument, variables: { input } })).data?.withdrawDifficulty,
};

interface DifficultyActDialogProps {
  readonly event: DifficultyEvent;
  readonly id: string;
  readonly version: number;
  readonly onClose: () => void;
}

/** One step of a difficulty, with what is said along with it. */
export function DifficultyActDialog({ event, id, version, onClose }: DifficultyActDialogProps) {
  const t = useText(difficultyText);
  const { button, body, field, busy, done } = t.act[event];
  const words = useReasonWords(field);
  const showToast = useToast();
  const { send, isBusy } = useSending();
  const text = DIFFICULTY_TEXTS[event];
  return (
    <ActDialog
      title={button}
      body={body}
      confirm={button}
      busyLabel={isBusy ? busy : undefined}
      isDanger={event === 'WITHDRAW'}
      field={
        text === 'NONE'
          ? undefined
          : { label: field, limit: DIFFICULTY_LIMITS.text, isOptional: text === 'OPTIONAL' || undefined }
      }
      onClose={onClose}
      onAct={async (typed) => {
        const outcome = await send((client) => SEND[event](client, { id, version, text: typed }));
        if (outcome.kind === 'DONE') showToast({ message: done });
        return reasonAnswer(words, outcome);
      }}
    />
  );
}
