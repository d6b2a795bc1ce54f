import { Prisma } from '@thidua/db';
import { chooseRegime } from '@thidua/domain/eligibility';
import { needsOf, REGISTRATION_TITLES } from '@thidua/domain/registrations';
import { businessToday } from '../../platform/business-clock.ts';
import { checkedYear } from '../../platform/checked-year.ts';
import { badInput, found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { localSettingsOn } from '../eligibility/index.ts';
import { NAMED_STAFF, staffNameOn } from '../organisation/index.ts';
import type { RegistrationFormType } from './form.type.ts';
import { pledgeMovements } from './pledge-movements.queries.ts';
import type { RegistrationFormArgs } from './registration.input.ts';
import { rowsWith, storedRows } from './rows.queries.ts';

/** Whose sheet is meant. Throws BAD_USER_INPUT where both a person and a collective are named. */
export function subjectOf(
  { actor }: ActingContext,
  { staffId, collectiveId }: Pick<RegistrationFormArgs, 'staffId' | 'collectiveId'>,
): { readonly staffId: string | null; readonly collectiveId: string | null } {
  if (typeof staffId === 'string' && typeof collectiveId === 'string') throw badInput();
  if (typeof collectiveId === 'string') return { staffId: null, collectiveId };
  return { staffId: staffId ?? found(actor.staffId), collectiveId: null };
}

/** The sheet of one subject with everything that filling it in needs. A fixed number of statements. */
export async function registrationForm(
  context: ActingContext,
  args: RegistrationFormArgs,
): Promise<RegistrationFormType> {
  const { actor, db, platform } = context;
  const year = checkedYear(args.year);
  const { staffId, collectiveId } = subjectOf(context, args);
  const today = businessToday(platform, actor);
  const [stored, toRow, settings, movements] = await Promise.all([
    storedRows(db, context, { year, where: Prisma.sql`r.id = ${staffId ?? collectiveId}::uuid` }),
    rowsWith(db, context, year),
    localSettingsOn(db, actor.organisationId, today),
    pledgeMovements(db, actor.organisationId, year),
  ]);
  const row = toRow(found(stored[0]));
  const { regime } = chooseRegime({ regimeDate: today, year, settings });
  const { headIds } = row.facts;
  return {
    row,
    titles: REGISTRATION_TITLES[row.subjectKind].map((award) => ({ award, needs: needsOf(award, regime) })),
    movements,
    approverNames: await approversOf(
      context,
      row.facts.staffId === undefined ? [] : headIds.filter((id) => id !== staffId),
    ),
  };
}

/** The heads who pass a person's sheet; nobody where it is the secretariat's matter. */
async function approversOf(context: ActingContext, headIds: readonly string[]): Promise<readonly string[]> {
  if (headIds.length === 0) return [];
  const heads = await context.db.staff.findMany({
    where: { id: { in: [...headIds] } },
    select: NAMED_STAFF,
    orderBy: { sortKey: 'asc' },
  });
  return heads.map((head) => staffNameOn(head, businessToday(context.platform, context.actor)));
}
