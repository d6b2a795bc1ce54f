import { hasRole } from '@thidua/domain/accounts';
import { midnightUtcOf } from '@thidua/domain/kernel';
import { RATED_KINDS } from '@thidua/domain/vocabulary';
import { businessToday } from '../../platform/business-clock.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import type { FirstStepType } from './first-step.type.ts';

interface Found {
  readonly structure: boolean;
  readonly people: boolean;
  readonly roles: boolean;
  readonly regime: boolean;
}

/** What a new body needs before it can work, in its order, and what the records say is done. One statement, for the administrator only. */
export async function firstSteps(context: ActingContext): Promise<readonly FirstStepType[]> {
  const { actor, db } = context;
  if (!hasRole(actor, 'ADMIN')) return [];
  const { organisationId } = actor;
  const today = midnightUtcOf(businessToday(context, actor));
  const [found] = await db.$queryRaw<readonly Found[]>`
    SELECT
      EXISTS (SELECT FROM departments WHERE "organisationId" = ${organisationId}::uuid AND "openedOn" <= ${today}::date
        AND ("closedOn" IS NULL OR "closedOn" >= ${today}::date) AND NOT kind::text = ANY (${[...RATED_KINDS]})) AS structure,
      EXISTS (SELECT FROM staff WHERE "organisationId" = ${organisationId}::uuid) AS people,
      (SELECT count(DISTINCT g.role) = 2 FROM role_grants g JOIN accounts a ON a.id = g."accountId"
        WHERE a."organisationId" = ${organisationId}::uuid AND g.role IN ('SECRETARY', 'DIRECTOR')
          AND g."validFrom" <= ${today}::date AND (g."validTo" IS NULL OR g."validTo" >= ${today}::date)) AS roles,
      EXISTS (SELECT FROM organisation_settings WHERE "organisationId" = ${organisationId}::uuid) AS regime`;
  return [
    { step: 'STRUCTURE', isDone: found?.structure ?? false },
    { step: 'PEOPLE', isDone: found?.people ?? false },
    { step: 'ROLES', isDone: found?.roles ?? false },
    { step: 'REGIME', isDone: found?.regime ?? false },
  ];
}
