import type { Prisma } from '@thidua/db';
import { hasRole, headedDepartments, type Actor } from '@thidua/domain/accounts';
import { anyOf } from '../../platform/any-of.ts';

type Reader = Pick<Actor, 'organisationId' | 'staffId' | 'roles'>;

/** Checks of what is recognised today: what is recognised no longer asks nothing and counts for nothing. */
function ofRecognised({ organisationId }: Pick<Reader, 'organisationId'>): Prisma.BenefitCheckWhereInput {
  return { organisationId, initiative: { status: 'RECOGNISED' } };
}

/** Those who look after or inspect see all, a head the own division's, an author the own. */
export function visibleBenefits(actor: Reader): Prisma.BenefitCheckWhereInput {
  if (hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR')) return ofRecognised(actor);
  const { staffId } = actor;
  return {
    ...ofRecognised(actor),
    ...anyOf<Prisma.BenefitCheckWhereInput>([
      { initiative: { departmentId: { in: [...headedDepartments(actor)] } } },
      ...(staffId === undefined ? [] : [{ initiative: { authors: { some: { staffId } } } }]),
    ]),
  };
}

/** Beside an initiative of the library everybody also reads what was confirmed, as what it says. */
export function knownBenefits(actor: Reader): Prisma.BenefitCheckWhereInput {
  return {
    ...ofRecognised(actor),
    ...anyOf<Prisma.BenefitCheckWhereInput>([{ status: 'CONFIRMED' }, visibleBenefits(actor)]),
  };
}
