import { expect, test } from 'vitest';

import { knownDocuments, sentDocuments, sha256 } from '../../../scripts/sent-documents.ts';
import { ViewerDocument } from '../viewer/viewer.gql.ts';
import { createClient } from './client.ts';

/** The `query` member of the request that the real client sends. */
async function textOnTheWire(): Promise<string> {
  const bodies: string[] = [];
  const client = createClient({
    onSignedOut: () => undefined,
    fetch: async (_, init) => {
      if (typeof init?.body === 'string') bodies.push(init.body);
      return Response.json({ data: { viewer: null } });
    },
  });
  await client.query({ query: ViewerDocument });
  const body: unknown = JSON.parse(bodies[0] ?? '{}');
  return typeof body === 'object' && body !== null && 'query' in body ? String(body.query) : '';
}

test('the list of known documents is up to date with every .graphql file', async () => {
  expect(await knownDocuments()).toEqual(await sentDocuments());
});

test('the text that leaves the browser has its hash in the list', async () => {
  expect(Object.keys(await knownDocuments())).toContain(sha256(await textOnTheWire()));
});

test('every hash in the list is the hash of its text', async () => {
  const known = await knownDocuments();
  expect(Object.values(known).map(sha256)).toEqual(Object.keys(known));
});
