import { Prisma } from '@thidua/db';
import { readsAllRegistrations, REGISTRATION_TITLES } from '@thidua/domain/registrations';
import { isHeadOf } from '@thidua/domain/accounts';

import { checkedYear } from '../../platform/checked-year.ts';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { departmentOn, yearShown } from '../organisation/index.ts';
import { NOMINATED_KINDS } from '../eligibility/index.ts';
import type { RegistrationDeskType } from './desk.type.ts';
import { rowsWith, storedRows } from './rows.queries.ts';
import { readYearTerms } from './terms.queries.ts';

/** Everybody of one division with their sheets. Throws NOT_FOUND for one whose list the actor may not know of. */
export async function registrationDesk(
  context: ActingContext,
  givenYear: number,
  departmentId: string,
): Promise<RegistrationDeskType> {
  const { actor, db } = context;
  const year = checkedYear(givenYear);
  const department = found(await departmentOn(context, departmentId, yearShown(context, year)));
  const kinds: readonly string[] = NOMINATED_KINDS;
  const isSeen = isHeadOf(actor, departmentId) || readsAllRegistrations(actor);
  found(kinds.includes(department.kind) && isSeen ? department : undefined);
  const [rows, toRow, terms] = await Promise.all([
    storedRows(db, context, { year, where: Prisma.sql`r."departmentId" = ${departmentId}::uuid` }),
    rowsWith(db, context, year),
    readYearTerms(db, actor.organisationId, year),
  ]);
  return {
    id: `${year} ${departmentId}`,
    year,
    departmentId,
    departmentName: department.name,
    personTitles: REGISTRATION_TITLES.PERSON,
    collectiveTitles: REGISTRATION_TITLES.COLLECTIVE,
    rows: rows.map(toRow),
    round: terms.round,
    window: terms.windows.get(departmentId) ?? null,
  };
}
