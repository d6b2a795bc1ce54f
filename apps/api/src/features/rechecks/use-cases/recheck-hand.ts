import type { Tx } from '@thidua/db';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { mayDoWithNomination } from '@thidua/domain/nominations';
import { isStillOpenToRecheck } from '@thidua/domain/rechecks';
import { businessToday } from '../../../platform/business-clock.ts';
import { forbidden } from '../../../platform/fault.ts';
import { readingIn } from '../../../platform/loader.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InvalidTransitionError } from '../../../platform/user-error.ts';
import { factsOf, nominationOf, type NominationType } from '../../nominations/index.ts';
import { readDesks } from '../../organisation/index.ts';
import type { RecheckAct } from '../recheck.type.ts';

/** The line with its row locked, for whoever sits at the desk that receives it. Throws NOT_FOUND and FORBIDDEN. */
export async function lineAtDesk(
  context: ActingContext,
  tx: Tx,
  id: string,
  act: RecheckAct,
): Promise<Result<NominationType, InvalidTransitionError>> {
  const { actor, platform } = context;
  await tx.$queryRaw`SELECT id FROM nominations WHERE id = ${id}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR UPDATE`;
  const line = await nominationOf(readingIn(context, tx), id);
  const desks = await readDesks(tx, actor.organisationId, businessToday(platform, actor));
  if (!mayDoWithNomination(actor, 'RECEIVE', factsOf(desks, line))) throw forbidden();
  return isStillOpenToRecheck(line.status) ? ok(line) : err(new InvalidTransitionError(line.status, act));
}
