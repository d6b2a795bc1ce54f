import type { ApolloClient } from '@apollo/client';

import type { SaveCheckFindingInput } from '../../../gql/schema-types.ts';
import { SaveCheckFindingDocument, type SaveCheckFindingMutation } from './unit-check-acts.gql.ts';

/** Sends one finding: a new one without a version, a known one with it. */
export async function saveFinding(
  client: ApolloClient,
  input: SaveCheckFindingInput,
): Promise<SaveCheckFindingMutation['saveCheckFinding'] | undefined> {
  return (await client.mutate({ mutation: SaveCheckFindingDocument, variables: { input } })).data?.saveCheckFinding;
}
