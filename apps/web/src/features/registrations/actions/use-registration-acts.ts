import { useApolloClient } from '@apollo/client/react';
import type { ApolloClient } from '@apollo/client';
import type { RegistrationStatus } from '@thidua/domain/registrations';
import { useState } from 'react';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import type { RegistrationActInput, RegistrationSheetVersion } from '../../../gql/schema-types.ts';
import { readAgain } from '../../../lib/apollo/read-again.ts';
import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { problemSentence } from '../problem-sentence.ts';
import { registrationText, type RegistrationWords } from '../text.ts';
import {
  ApproveRegistrationsDocument,
  ChangeRegistrationDocument,
  ReturnRegistrationDocument,
  SubmitRegistrationsDocument,
  WithdrawRegistrationDocument,
  type ReturnRegistrationMutation,
  type SubmitRegistrationsMutation,
} from './registration-acts.gql.ts';

type Problems = Extract<
  ReturnRegistrationMutation['returnRegistration'],
  { __typename: 'InputProblemsError' }
>['problems'];
type Answer = SubmitRegistrationsMutation['submitRegistrations'] | ReturnRegistrationMutation['returnRegistration'];

/** What came of an act. `PROBLEMS` can be mended where one is; the others are a sentence. */
export type ActOutcome =
  | { readonly kind: 'DONE' }
  | { readonly kind: 'PROBLEMS'; readonly problems: Problems; readonly sentence: string }
  | { readonly kind: 'FAILED'; readonly sentence: string };

interface RegistrationActs {
  readonly submit: (sheets: readonly RegistrationSheetVersion[]) => Promise<ActOutcome>;
  readonly approve: (sheets: readonly RegistrationSheetVersion[]) => Promise<ActOutcome>;
  readonly returnSheet: (input: RegistrationActInput) => Promise<ActOutcome>;
  readonly withdraw: (input: RegistrationActInput) => Promise<ActOutcome>;
  readonly change: (input: RegistrationActInput) => Promise<ActOutcome>;
  readonly isBusy: boolean;
}

/** Sends an act and says what came of it; what is shown is asked anew afterwards, because an act changes lists and tasks too. */
export function useRegistrationActs(): RegistrationActs {
  const t = useText(registrationText);
  const client = useApolloClient();
  const [isBusy, setIsBusy] = useState(false);

  async function settle(asked: Promise<Answer | undefined>): Promise<ActOutcome> {
    setIsBusy(true);
    const outcome = await asked.then(
      (answer) => outcomeOf(t, answer),
      (error: unknown): ActOutcome => ({ kind: 'FAILED', sentence: failureOf(t, error) }),
    );
    if (outcome.kind !== 'PROBLEMS') await askAnew(client);
    setIsBusy(false);
    return outcome;
  }

  return {
    isBusy,
    submit: (sheets) =>
      settle(
        client
          .mutate({ mutation: SubmitRegistrationsDocument, variables: { input: { sheets } } })
          .then(({ data }) => data?.submitRegistrations),
      ),
    approve: (sheets) =>
      settle(
        client
          .mutate({ mutation: ApproveRegistrationsDocument, variables: { input: { sheets } } })
          .then(({ data }) => data?.approveRegistrations),
      ),
    returnSheet: (input) =>
      settle(
        client
          .mutate({ mutation: ReturnRegistrationDocument, variables: { input } })
          .then(({ data }) => data?.returnRegistration),
      ),
    withdraw: (input) =>
      settle(
        client
          .mutate({ mutation: WithdrawRegistrationDocument, variables: { input } })
          .then(({ data }) => data?.withdrawRegistration),
      ),
    change: (input) =>
      settle(
        client
          .mutate({ mutation: ChangeRegistrationDocument, variables: { input } })
          .then(({ data }) => data?.changeRegistration),
      ),
  };
}

/** Tasks are forgotten, what stands on the page is read again. */
async function askAnew(client: ApolloClient): Promise<void> {
  client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'myWork' });
  await readAgain(client);
}

function outcomeOf(t: RegistrationWords, answer: Answer | undefined): ActOutcome {
  switch (answer?.__typename) {
    case undefined:
      return { kind: 'FAILED', sentence: t.act.failed('CLIENT') };
    case 'RegistrationRow':
    case 'RegistrationRows':
      return { kind: 'DONE' };
    case 'InputProblemsError': {
      const { problems } = answer;
      return { kind: 'PROBLEMS', problems, sentence: problems.map((each) => problemSentence(t, each)).join(' ') };
    }
    case 'StaleRecordError':
      return { kind: 'FAILED', sentence: t.act.stale };
    case 'InvalidTransitionError':
      return { kind: 'FAILED', sentence: t.act.moved(statusName(t, answer.from)) };
    case 'RegistrationClosedError': {
      const day = answer.closedOn === null ? '' : formatDate(answer.closedOn);
      const words = t.gate[answer.reason];
      return { kind: 'FAILED', sentence: typeof words === 'string' ? words : words(day) };
    }
    case 'IncompleteRegistrationError':
      return { kind: 'FAILED', sentence: t.act.incomplete(answer.subjectNames.join(', ')) };
  }
}

function statusName(t: RegistrationWords, from: string): string {
  const names: Readonly<Partial<Record<string, string>>> = t.statuses satisfies Record<RegistrationStatus, string>;
  return names[from] ?? from;
}

const GONE = ['FORBIDDEN', 'NOT_FOUND'];

function failureOf(t: RegistrationWords, error: unknown): string {
  const code = errorCodeOf(error);
  return GONE.includes(code) ? t.act.gone : t.act.failed(code);
}
