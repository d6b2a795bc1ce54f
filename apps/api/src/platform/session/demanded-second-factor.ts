import type { Tx } from '@thidua/db';
import { isSecondFactorDemanded, ROLES, SECOND_FACTOR_SETTING } from '@thidua/domain/accounts';
import type { Actor, Role } from '@thidua/domain/accounts';
import type { PlainDate } from '@thidua/domain/kernel';
import { z } from 'zod';
import { businessToday } from '../business-clock.ts';
import { heldOn } from '../dated.ts';

const REQUIRED_ROLES = z.array(z.enum(ROLES));

/** The roles of which the body demands codes on a day; none where nothing is set. */
export async function rolesWithSecondFactor(
  tx: Pick<Tx, 'organisationSetting'>,
  organisationId: string,
  day: PlainDate,
): Promise<readonly Role[]> {
  const row = await tx.organisationSetting.findFirst({
    where: { organisationId, key: SECOND_FACTOR_SETTING, ...heldOn(day) },
    orderBy: { validFrom: 'desc' },
    select: { value: true },
  });
  return row === null ? [] : REQUIRED_ROLES.parse(row.value);
}

/** The roles that a person holds at the moment and of which the body demands codes; empty where it asks for none. */
export async function demandingRoles(
  tx: Pick<Tx, 'organisationSetting'>,
  actor: Actor,
  now: Date,
): Promise<readonly Role[]> {
  const day = businessToday({ now: () => now }, actor);
  const demandedOf = await rolesWithSecondFactor(tx, actor.organisationId, day);
  const held = new Set(actor.roles.map(({ role }) => role));
  return isSecondFactorDemanded(actor, demandedOf) ? demandedOf.filter((role) => held.has(role)) : [];
}
