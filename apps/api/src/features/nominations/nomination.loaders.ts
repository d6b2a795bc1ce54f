import type { Result } from '@thidua/domain/kernel';
import { found } from '../../platform/fault.ts';
import { inOrderOf, loader } from '../../platform/loader.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { sharedError } from '../../platform/user-error.ts';
import { yearShown } from '../organisation/index.ts';
import type { NominationActResult } from './nomination.result.ts';
import { NOMINATION_ROW, nominationType } from './nomination.row.ts';
import type { NominationType } from './nomination.type.ts';
import { readableNominations } from './nomination.visibility.ts';
import type { NominationRefusal } from './use-cases/change-nomination.ts';

/** Lines the actor may see, batched over the request; undefined for any other. */
export const nominationSeen = loader<string, NominationType | undefined>(async (context, ids) => {
  const { actor } = context;
  if (actor === undefined) return ids.map(() => undefined);
  const rows = await context.db.nomination.findMany({
    where: { AND: [{ id: { in: [...ids] } }, readableNominations(actor)] },
    select: NOMINATION_ROW,
  });
  const seen = rows.map((row) => nominationType(row, yearShown({ ...context, actor }, row.year)));
  return inOrderOf(ids, seen, ({ id }) => id);
});

/** A line the actor may see. Throws NOT_FOUND for any other. */
export async function nominationOf(context: ActingContext, id: string): Promise<NominationType> {
  return found(await nominationSeen(context).load(id));
}

/** What came of an act on one line: the line as it is now, or why not. */
export async function nominationAnswer(
  context: ActingContext,
  outcome: Result<{ readonly id: string }, NominationRefusal>,
): Promise<typeof NominationActResult> {
  return outcome.ok ? nominationOf(context, outcome.value.id) : sharedError(outcome.error);
}
