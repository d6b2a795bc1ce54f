import type { Prisma, Tx } from '@thidua/db';
import type { Role } from '@thidua/domain/accounts';
import { buildOrganisation } from './build-organisation.ts';
import { buildStaff } from './build-staff.ts';
import type { Columns } from './columns.ts';
import { day } from './day.ts';
import { placeOf } from './place-of.ts';
import { SAMPLE_PASSWORD_HASH } from './sample-password.ts';
import { nextSerial } from './serial.ts';

/** Roles that belong to a person of the body; ADMIN and AUDITOR stand outside and have no staff record. */
const OUTSIDE_ROLES: readonly string[] = ['ADMIN', 'AUDITOR'];

export interface AccountOverrides extends Columns<Prisma.AccountUncheckedCreateInput> {
  readonly roles?: readonly Exclude<Role, 'PUBLIC'>[];
  /** Department that a HEAD leads; the own department when left out. */
  readonly headOf?: string;
}

/** An account that signs in with SAMPLE_PASSWORD. Roles other than ADMIN and AUDITOR come with a member of staff. */
export async function buildAccount(db: Tx, overrides: AccountOverrides = {}): Promise<Prisma.AccountModel> {
  const { roles = ['STAFF'], headOf, ...columns } = overrides;
  const isOutside = roles.every((role) => OUTSIDE_ROLES.includes(role));
  const staffId = columns.staffId ?? (isOutside ? undefined : (await personFor(db, columns.organisationId)).id);
  const place = staffId === undefined ? undefined : await placeOf(db, staffId);
  const organisationId = columns.organisationId ?? place?.organisationId ?? (await buildOrganisation(db)).id;
  const departmentId = headOf ?? place?.departmentId;
  const grants = roles.map((role) => ({
    role,
    validFrom: day('2016-01-01'),
    ...(role === 'HEAD' && departmentId !== undefined ? { departmentId } : {}),
  }));
  const row = {
    username: `tai.khoan.${nextSerial()}`,
    passwordHash: SAMPLE_PASSWORD_HASH,
    displayName: 'Tài khoản thử',
    ...(staffId === undefined ? {} : { staffId }),
    roleGrants: { create: grants },
  };
  return db.account.create({ data: { ...row, ...columns, organisationId } });
}

function personFor(db: Tx, organisationId: string | undefined) {
  return buildStaff(db, organisationId === undefined ? {} : { organisationId });
}
