import { mayReadConsentNotes } from '@thidua/domain/initiatives';
import type { ActingContext } from '../../platform/request-context.ts';
import { desksOf } from '../organisation/index.ts';
import { factsOf } from './initiative-facts.ts';
import { authorsOf } from './initiative.loaders.ts';
import type { InitiativeType } from './initiative.type.ts';
import { returnsOf } from './return-rounds.ts';

interface Returned {
  readonly returnedAt: Date | null;
  readonly returnedReason: string | null;
}

/**
 * Why a request came back. What a desk asked for is told to whoever reads the returns; a return that is no round is a co-author's who
 * took the consent back, and those words are for the authors and the desks.
 */
export async function reasonShown(
  context: ActingContext,
  initiative: Pick<InitiativeType, 'id' | 'status' | 'ownerId' | 'departmentId' | 'dueOn'>,
  { returnedAt, returnedReason }: Returned,
): Promise<string | null> {
  if (returnedReason === null) return null;
  const [authors, desks] = await Promise.all([authorsOf(context).load(initiative.id), desksOf(context)]);
  if (mayReadConsentNotes(context.actor, factsOf(desks, initiative, authors))) return returnedReason;
  const rounds = await returnsOf(context).load(initiative.id);
  return rounds.some((round) => round.returnedAt.valueOf() === returnedAt?.valueOf()) ? returnedReason : null;
}
