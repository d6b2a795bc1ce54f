import { mayDoWithNomination } from '@thidua/domain/nominations';
import { isStillOpenToRecheck } from '@thidua/domain/rechecks';
import type { ActingContext } from '../../platform/request-context.ts';
import { factsOf, type NominationType } from '../nominations/index.ts';
import { desksOf } from '../organisation/index.ts';
import { overrideOf, recheckOf } from './recheck.loaders.ts';
import type { RecheckAct } from './recheck.type.ts';

/** The desk that receives a dossier checks it again and answers for what goes past a condition: never the own one. */
export async function recheckActsOf(
  context: ActingContext,
  nomination: NominationType,
): Promise<readonly RecheckAct[]> {
  if (!isStillOpenToRecheck(nomination.status)) return [];
  const facts = factsOf(await desksOf(context), nomination);
  if (!mayDoWithNomination(context.actor, 'RECEIVE', facts)) return [];
  const [recheck, override] = await Promise.all([recheckOf(context, nomination), overrideOf(context, nomination)]);
  if (override !== null) return ['RECHECK', 'TAKE_BACK_OVERRIDE'];
  return recheck?.isStopped === true ? ['RECHECK', 'OVERRIDE'] : ['RECHECK'];
}
