import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';

import type {
  AnswerAuthorshipInput,
  AskAuthorAgainInput,
  InitiativeActInput,
  RecordPaperConsentInput,
  ReturnInitiativeInput,
  TellApplicationInput,
} from '../../../gql/schema-types.ts';
import { readAgain } from '../../../lib/apollo/read-again.ts';
import { useText } from '../../../lib/text/language.tsx';
import { initiativeText } from '../text.ts';
import { refreshTasks } from '../refresh-tasks.ts';
import { AnswerAuthorshipDocument } from '../consent/answer-authorship.gql.ts';
import { AskAuthorAgainDocument } from '../consent/ask-author-again.gql.ts';
import { RecordPaperConsentDocument } from '../consent/record-paper-consent.gql.ts';
import { actFailure, actOutcome, type ActAnswer, type ActOutcome } from './act-outcome.ts';
import { DeclineInitiativeDocument } from './decline-initiative.gql.ts';
import { EndorseInitiativeDocument } from './endorse-initiative.gql.ts';
import { PutInitiativeToCouncilDocument } from './put-initiative-to-council.gql.ts';
import { ReceiveInitiativeDocument } from './receive-initiative.gql.ts';
import { RefuseInitiativeDocument } from './refuse-initiative.gql.ts';
import { ReturnInitiativeDocument } from './return-initiative.gql.ts';
import { SubmitInitiativeDocument } from './submit-initiative.gql.ts';
import { TellInitiativeApplicationDocument } from './tell-application.gql.ts';
import { WithdrawInitiativeDocument } from './withdraw-initiative.gql.ts';

/** Acts that take at most a reason. */
export type PlainAct = 'SUBMIT' | 'WITHDRAW' | 'ENDORSE' | 'RECEIVE' | 'PUT_TO_COUNCIL' | 'REFUSE' | 'DECLINE';

type Send<Input> = (client: ApolloClient, input: Input) => Promise<ActAnswer | undefined>;

const SEND: Readonly<Record<PlainAct, Send<InitiativeActInput>>> = {
  SUBMIT: async (client, input) =>
    (await client.mutate({ mutation: SubmitInitiativeDocument, variables: { input } })).data?.submitInitiative,
  WITHDRAW: async (client, input) =>
    (await client.mutate({ mutation: WithdrawInitiativeDocument, variables: { input } })).data?.withdrawInitiative,
  ENDORSE: async (client, input) =>
    (await client.mutate({ mutation: EndorseInitiativeDocument, variables: { input } })).data?.endorseInitiative,
  RECEIVE: async (client, input) =>
    (await client.mutate({ mutation: ReceiveInitiativeDocument, variables: { input } })).data?.receiveInitiative,
  PUT_TO_COUNCIL: async (client, input) =>
    (await client.mutate({ mutation: PutInitiativeToCouncilDocument, variables: { input } })).data
      ?.putInitiativeToCouncil,
  REFUSE: async (client, input) =>
    (await client.mutate({ mutation: RefuseInitiativeDocument, variables: { input } })).data?.refuseInitiative,
  DECLINE: async (client, input) =>
    (await client.mutate({ mutation: DeclineInitiativeDocument, variables: { input } })).data?.declineInitiative,
};

const sendReturn: Send<ReturnInitiativeInput> = async (client, input) =>
  (await client.mutate({ mutation: ReturnInitiativeDocument, variables: { input } })).data?.returnInitiative;

const sendApplication: Send<TellApplicationInput> = async (client, input) =>
  (await client.mutate({ mutation: TellInitiativeApplicationDocument, variables: { input } })).data
    ?.tellInitiativeApplication;

const sendAnswer: Send<AnswerAuthorshipInput> = async (client, input) =>
  (await client.mutate({ mutation: AnswerAuthorshipDocument, variables: { input } })).data?.answerAuthorship;

const sendPaper: Send<RecordPaperConsentInput> = async (client, input) =>
  (await client.mutate({ mutation: RecordPaperConsentDocument, variables: { input } })).data?.recordPaperConsent;

const sendQuestion: Send<AskAuthorAgainInput> = async (client, input) =>
  (await client.mutate({ mutation: AskAuthorAgainDocument, variables: { input } })).data?.askAuthorAgain;

interface InitiativeActs {
  readonly run: (act: PlainAct, input: InitiativeActInput) => Promise<ActOutcome>;
  /** Gives it back with the fields to mend. */
  readonly giveBack: (input: ReturnInitiativeInput) => Promise<ActOutcome>;
  /** From when to when it was first applied. */
  readonly tellApplication: (input: TellApplicationInput) => Promise<ActOutcome>;
  /** A co-author's yes, or what they want changed. */
  readonly answer: (input: AnswerAuthorshipInput) => Promise<ActOutcome>;
  /** The owner's about a co-author: the signed paper, the question once more. */
  readonly recordPaper: (input: RecordPaperConsentInput) => Promise<ActOutcome>;
  readonly askAgain: (input: AskAuthorAgainInput) => Promise<ActOutcome>;
  readonly isBusy: boolean;
}

/** Sends an act and says what came of it. Lists and tasks are asked anew afterwards; a changed record at once. */
export function useInitiativeAct(): InitiativeActs {
  const t = useText(initiativeText);
  const client = useApolloClient();
  const [isBusy, setIsBusy] = useState(false);

  async function settle(answer: Promise<ActAnswer | undefined>): Promise<ActOutcome> {
    setIsBusy(true);
    const outcome = await answer.then(
      (told) => (told === undefined ? actFailure(t, undefined) : actOutcome(t, told)),
      (error: unknown) => actFailure(t, error),
    );
    setIsBusy(false);
    if (outcome.kind === 'DONE') refreshTasks(client);
    if (outcome.kind === 'CHANGED') await readAgain(client);
    return outcome;
  }

  return {
    run: (act, input) => settle(SEND[act](client, input)),
    giveBack: (input) => settle(sendReturn(client, input)),
    tellApplication: (input) => settle(sendApplication(client, input)),
    answer: (input) => settle(sendAnswer(client, input)),
    recordPaper: (input) => settle(sendPaper(client, input)),
    askAgain: (input) => settle(sendQuestion(client, input)),
    isBusy,
  };
}
