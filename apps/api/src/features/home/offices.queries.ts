import type { PlainDate } from '@thidua/domain/kernel';
import { heldOn } from '../../platform/dated.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { readDeputising } from '../../platform/session/stand-ins.ts';

export interface OfficeHolder {
  readonly staffId: string | undefined;
  readonly name: string;
}

/** Who sits at which desk today, with the names that “Đang ở …” shows. */
export interface Offices {
  readonly heads: ReadonlyMap<string, readonly OfficeHolder[]>;
  readonly secretaries: readonly OfficeHolder[];
  readonly directors: readonly OfficeHolder[];
  /** Who signs decisions in the director's stead. */
  readonly signers: readonly OfficeHolder[];
}

/** The offices of the actor's body; whoever has a duty in another's stead stands behind its holder. */
export async function readOffices({ db, actor }: ActingContext, today: PlainDate): Promise<Offices> {
  const deputising = await readDeputising(db, actor.organisationId, today);
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
  const inStead = deputising.map(({ duty, departmentId, delegate }) => ({
    duty,
    departmentId,
    staffId: delegate.staffId,
    name: delegate.displayName,
  }));
  const heads = [
    ...holders.filter(({ role }) => role === 'HEAD'),
    ...inStead.filter(({ duty }) => duty === 'HEAD_OF_DEPARTMENT'),
  ];
  return {
    heads: Map.groupBy(heads, ({ departmentId }) => departmentId ?? ''),
    secretaries: holders.filter(({ role }) => role === 'SECRETARY'),
    directors: holders.filter(({ role }) => role === 'DIRECTOR'),
    signers: inStead.filter(({ duty }) => duty === 'SIGN_DECISIONS'),
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

/** Names of accounts of the actor's body by their ids. One statement. */
export async function namesOfAccounts(
  { db, actor }: ActingContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db.account.findMany({
    where: { id: { in: [...ids] }, organisationId: actor.organisationId },
    select: { id: true, displayName: true },
  });
  return new Map(rows.map(({ id, displayName }) => [id, displayName]));
}
