import type { Prisma, Tx } from '@thidua/db';
import { isLentOn } from '@thidua/domain/accounts';
import type { Delegation, Grant, StandIn } from '@thidua/domain/accounts';
import { addDays, midnightUtcOf, plainDateOf } from '@thidua/domain/kernel';
import type { PlainDate } from '@thidua/domain/kernel';

/** So long after its last day somebody is told the days of a delegation, instead of meeting a shut door. */
const TOLD_DAYS = 31;

const OWN_GRANTS = { select: { role: true, departmentId: true, validFrom: true, validTo: true } } as const;

/** A delegation with what decides whether it lends: the own grants of both people. */
export const LENDING_ROW = {
  id: true,
  status: true,
  duty: true,
  departmentId: true,
  capacity: true,
  validFrom: true,
  validTo: true,
  endedOn: true,
  paperNumber: true,
  principalId: true,
  principal: { select: { staffId: true, roleGrants: OWN_GRANTS } },
} as const satisfies Prisma.DelegationSelect;
type LendingRow = Prisma.DelegationGetPayload<{ select: typeof LENDING_ROW }>;

/** Delegations that were approved at some time, whatever has become of them. */
export const ONCE_APPROVED = { status: { in: ['APPROVED', 'ENDED'] } } satisfies Prisma.DelegationWhereInput;

interface GrantRow {
  readonly role: Grant['role'];
  readonly departmentId: string | null;
  readonly validFrom: Date;
  readonly validTo: Date | null;
}

/** The own grants that hold on a day. */
export function grantsOn(rows: readonly GrantRow[], day: PlainDate): readonly Grant[] {
  const date = midnightUtcOf(day);
  return rows
    .filter(({ validFrom, validTo }) => validFrom <= date && (validTo === null || date <= validTo))
    .map(({ role, departmentId }) => ({ role, departmentId: departmentId ?? undefined }));
}

/** What the delegate does in others' stead on the day, and lately did. */
export function standInsOn(
  rows: readonly LendingRow[],
  delegateGrants: readonly Grant[],
  today: PlainDate,
): readonly StandIn[] {
  return rows.flatMap((row) => {
    const delegation = delegationOn(row, today);
    if (today < delegation.from || delegation.to < addDays(today, -TOLD_DAYS)) return [];
    const own = { principal: grantsOn(row.principal.roleGrants, today), delegate: delegateGrants };
    return [
      {
        delegationId: row.id,
        duty: row.duty,
        departmentId: delegation.departmentId,
        capacity: row.capacity,
        from: delegation.from,
        to: row.endedOn === null ? delegation.to : plainDateOf(row.endedOn),
        paperNumber: row.paperNumber,
        principal: { accountId: row.principalId, staffId: row.principal.staffId ?? undefined },
        isInForce: isLentOn(delegation, own, today),
      },
    ];
  });
}

/** On a day before its early end a delegation stood as it was approved. */
function delegationOn(row: Omit<LendingRow, 'principal'>, day: PlainDate): Delegation {
  const { id, duty, departmentId, capacity, validFrom, validTo, endedOn } = row;
  const status = endedOn !== null && day < plainDateOf(endedOn) ? 'APPROVED' : row.status;
  const days = { from: plainDateOf(validFrom), to: plainDateOf(validTo) };
  return { id, status, duty, departmentId: departmentId ?? undefined, capacity, ...days };
}

const DEPUTISING_ROW = {
  ...LENDING_ROW,
  principal: { select: { staffId: true, displayName: true, roleGrants: OWN_GRANTS } },
  delegate: { select: { staffId: true, displayName: true, disabledAt: true, roleGrants: OWN_GRANTS } },
} as const satisfies Prisma.DelegationSelect;
type DeputisingRow = Prisma.DelegationGetPayload<{ select: typeof DEPUTISING_ROW }>;

/** Somebody who has a duty of another on a day. */
export interface Deputising extends Omit<Delegation, 'status'> {
  readonly paperNumber: string;
  readonly principal: Named;
  readonly delegate: Named;
}

interface Named {
  readonly staffId: string | undefined;
  readonly displayName: string;
}

/** Everybody of a body who heads or signs in another's stead on the day. A constant number of statements. */
export async function readDeputising(
  db: Pick<Tx, 'delegation'>,
  organisationId: string,
  day: PlainDate,
): Promise<readonly Deputising[]> {
  const date = midnightUtcOf(day);
  const rows: readonly DeputisingRow[] = await db.delegation.findMany({
    where: { organisationId, ...ONCE_APPROVED, validFrom: { lte: date }, validTo: { gte: date } },
    select: DEPUTISING_ROW,
    orderBy: [{ validFrom: 'asc' }, { id: 'asc' }],
  });
  return rows.flatMap((row) => {
    const { principal, delegate, paperNumber } = row;
    const delegation = delegationOn(row, day);
    const own = { principal: grantsOn(principal.roleGrants, day), delegate: grantsOn(delegate.roleGrants, day) };
    if (delegate.disabledAt !== null || !isLentOn(delegation, own, day)) return [];
    const { status: _, ...lent } = delegation;
    return [{ ...lent, paperNumber, principal: namedOf(principal), delegate: namedOf(delegate) }];
  });
}

function namedOf({ staffId, displayName }: { readonly staffId: string | null; readonly displayName: string }): Named {
  return { staffId: staffId ?? undefined, displayName };
}
