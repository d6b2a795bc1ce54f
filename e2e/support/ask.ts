import type { APIRequestContext, APIResponse, Page } from '@playwright/test';
import { SAMPLE_PASSWORD } from '@thidua/testing';
import { documentNamed } from './documents.ts';

type Variables = Readonly<Record<string, unknown>>;

interface Reply<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** What a person's own program gets from the API under their sign-in: data, or the codes of what was refused. */
export async function tell<Answer>(
  person: Page | APIRequestContext,
  query: string,
  variables: Variables = {},
): Promise<Reply<Answer>> {
  const request = 'request' in person ? person.request : person;
  const reply: APIResponse = await request.post('/graphql', {
    data: { query, variables },
    headers: { 'x-thidua-api': '1' },
  });
  // The shape of every GraphQL answer; the caller knows what it asked for.
  return (await reply.json()) as Reply<Answer>;
}

/** The same where a refusal would be a fault: gives the data. */
export async function ask<Answer>(
  person: Page | APIRequestContext,
  query: string,
  variables: Variables = {},
): Promise<Answer> {
  const { data, errors } = await tell<Answer>(person, query, variables);
  if (data === undefined || data === null || errors !== undefined) {
    throw new Error(`The API refused: ${JSON.stringify(errors)}\n${query}`);
  }
  return data;
}

/** Signs a person of the sample body in, without the sign-in page. */
export async function signIn(request: APIRequestContext, username: string): Promise<void> {
  const query = await documentNamed('SignIn');
  const { data, errors } = await tell<{ readonly signIn: { readonly __typename: string } }>(request, query, {
    username,
    password: SAMPLE_PASSWORD,
  });
  if (data?.signIn.__typename !== 'SignInSucceeded') {
    throw new Error(`${username} could not sign in: ${JSON.stringify(data ?? errors)}`);
  }
}
