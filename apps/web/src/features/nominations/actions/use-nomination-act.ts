import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';

import type { NominationActInput } from '../../../gql/schema-types.ts';
import { readAgain } from '../../../lib/apollo/read-again.ts';
import { useText } from '../../../lib/text/language.tsx';
import { nominationText } from '../text.ts';
import { actFailure, actOutcome, type ActAnswer, type ActOutcome } from './act-outcome.ts';
import {
  CheckNominationAgainDocument,
  ConfirmNominationEligibleDocument,
  FindNominationIneligibleDocument,
} from './check-nomination.gql.ts';
import { forgetLists } from './forget-lists.ts';
import type { NominationAct } from './nomination-act.ts';
import { ReceiveNominationDocument } from './receive-nomination.gql.ts';
import { WithdrawNominationDocument } from './withdraw-nomination.gql.ts';

type Send = (client: ApolloClient, input: NominationActInput) => Promise<ActAnswer | undefined>;

const SEND: Readonly<Record<NominationAct, Send>> = {
  RECEIVE: async (client, input) =>
    (await client.mutate({ mutation: ReceiveNominationDocument, variables: { input } })).data?.receiveNomination,
  CONFIRM_ELIGIBLE: async (client, input) =>
    (await client.mutate({ mutation: ConfirmNominationEligibleDocument, variables: { input } })).data
      ?.confirmNominationEligible,
  FIND_INELIGIBLE: async (client, input) =>
    (await client.mutate({ mutation: FindNominationIneligibleDocument, variables: { input } })).data
      ?.findNominationIneligible,
  CHECK_AGAIN: async (client, input) =>
    (await client.mutate({ mutation: CheckNominationAgainDocument, variables: { input } })).data?.checkNominationAgain,
  WITHDRAW: async (client, input) =>
    (await client.mutate({ mutation: WithdrawNominationDocument, variables: { input } })).data?.withdrawNomination,
};

interface NominationActs {
  readonly run: (act: NominationAct, input: NominationActInput) => Promise<ActOutcome>;
  readonly isBusy: boolean;
}

/** Sends an act and says what came of it. Lists and tasks are asked anew afterwards; a changed dossier at once. */
export function useNominationAct(): NominationActs {
  const t = useText(nominationText);
  const client = useApolloClient();
  const [isBusy, setIsBusy] = useState(false);

  async function run(act: NominationAct, input: NominationActInput): Promise<ActOutcome> {
    setIsBusy(true);
    const outcome = await SEND[act](client, input).then(
      (told) => (told === undefined ? actFailure(t, undefined) : actOutcome(t, told)),
      (error: unknown) => actFailure(t, error),
    );
    setIsBusy(false);
    if (outcome.kind === 'DONE') forgetLists(client);
    if (outcome.kind === 'CHANGED') await readAgain(client);
    return outcome;
  }

  return { run, isBusy };
}
