import type { Tx } from '@thidua/db';
import type { InputProblem, PlainDate } from '@thidua/domain/kernel';
import { heldOn } from '../../../platform/dated.ts';
import { areDivisionsOf } from '../../organisation/index.ts';

export interface Invitation {
  readonly invitesAll: boolean;
  readonly departmentIds: readonly string[];
  readonly staffIds: readonly string[];
}

export interface OnRoll {
  readonly staffId: string;
  readonly departmentId: string;
  readonly isNamed: boolean;
}

/** The people of an invitation with their divisions of the day, or what in it is of no use on that day. */
export async function rollOfInvited(
  tx: Tx,
  organisationId: string,
  { invitesAll, departmentIds, staffIds }: Invitation,
  day: PlainDate,
): Promise<{ readonly roll: readonly OnRoll[]; readonly problems: readonly InputProblem[] }> {
  const main = { kind: 'MAIN', ...heldOn(day) } as const;
  const rows = await tx.staff.findMany({
    where: {
      organisationId,
      memberships: { some: main },
      ...(invitesAll
        ? {}
        : {
            OR: [
              { id: { in: [...staffIds] } },
              { memberships: { some: { ...main, departmentId: { in: [...departmentIds] } } } },
            ],
          }),
    },
    select: {
      id: true,
      memberships: { where: main, select: { departmentId: true }, orderBy: { validFrom: 'desc' }, take: 1 },
    },
  });
  const named = new Set(staffIds);
  const roll = rows.flatMap(({ id: staffId, memberships: [place] }) =>
    place === undefined ? [] : [{ staffId, departmentId: place.departmentId, isNamed: named.has(staffId) }],
  );
  const here = new Set(roll.map(({ staffId }) => staffId));
  const problems = [
    ...((await areDivisionsOf(tx, organisationId, departmentIds, day))
      ? []
      : [{ field: 'departmentIds', code: 'UNKNOWN_DEPARTMENT' }]),
    ...(staffIds.every((id) => here.has(id)) ? [] : [{ field: 'staffIds', code: 'NOT_IN_SERVICE' }]),
    ...(roll.length === 0 ? [{ field: 'departmentIds', code: 'NOBODY_INVITED' }] : []),
  ];
  return { roll, problems };
}
