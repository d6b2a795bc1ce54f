import type { PlainDate } from '@thidua/domain/kernel';
import { heldOn } from '../../platform/dated.ts';
import type { ActingContext } from '../../platform/request-context.ts';

export interface OfficeHolder {
  readonly staffId: string | undefined;
  readonly name: string;
}

/** Who sits at which desk today, with the names that “Đang ở …” shows. */
export interface Offices {
  readonly heads: ReadonlyMap<string, readonly OfficeHolder[]>;
  readonly secretaries: readonly OfficeHolder[];
  readonly directors: readonly OfficeHolder[];
}

/** The offices of the actor's body. One statement. */
export async function readOffices({ db, actor }: ActingContext, today: PlainDate): Promise<Offices> {
  const grants = await db.roleGrant.findMany({
    where: {
      role: { in: ['HEAD', 'SECRETARY', 'DIRECTOR'] },
      account: { organisationId: actor.organisationId, disabledAt: null },
      ...heldOn(today),
    },
    select: { role: true, departmentId: true, account: { select: { staffId: true, displayName: true } } },
    orderBy: [{ validFrom: 'asc' }, { id: 'asc' }],
  });
  const holders = grants.map(({ role, departmentId, account }) => ({
    role,
    departmentId,
    staffId: account.staffId ?? undefined,
    name: account.displayName,
  }));
  const heads = holders.filter(({ role }) => role === 'HEAD');
  return {
    heads: Map.groupBy(heads, ({ departmentId }) => departmentId ?? ''),
    secretaries: holders.filter(({ role }) => role === 'SECRETARY'),
    directors: holders.filter(({ role }) => role === 'DIRECTOR'),
  };
}

export function headIdsOf(offices: Offices, departmentId: string): readonly string[] {
  return (offices.heads.get(departmentId) ?? []).flatMap(({ staffId }) => (staffId === undefined ? [] : [staffId]));
}

export function secretaryIdsOf({ secretaries }: Offices): readonly string[] {
  return secretaries.flatMap(({ staffId }) => staffId ?? []);
}

/** “Mai Xuân Đức”, or several names; null for a vacant office. */
export function namesOf(holders: readonly OfficeHolder[]): string | null {
  return holders.length === 0 ? null : holders.map(({ name }) => name).join(', ');
}
