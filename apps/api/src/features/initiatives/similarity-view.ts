import { similarityReach, type InitiativeFacts } from '@thidua/domain/initiatives';
import type { ActingContext } from '../../platform/request-context.ts';
import type { SimilarityView } from './similarity.sql.ts';

/** Through whose eyes the actor sees what resembles an initiative; undefined when not at all. */
export function similarityViewOf(
  { staffId, roles }: ActingContext['actor'],
  facts: InitiativeFacts,
): SimilarityView | undefined {
  const reach = similarityReach({ staffId, roles }, facts);
  if (reach === 'ALL') return { sees: 'ALL' };
  return reach === undefined || staffId === undefined ? undefined : { sees: 'LIBRARY', staffId };
}
