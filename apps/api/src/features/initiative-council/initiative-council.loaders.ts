import { hasRole } from '@thidua/domain/accounts';
import { midnightUtcOf, plainDateOf } from '@thidua/domain/kernel';
import { businessToday } from '../../platform/business-clock.ts';
import { heldOn } from '../../platform/dated.ts';
import { groupedBy, loader } from '../../platform/loader.ts';
import { departmentNameOn, NAMED_DEPARTMENT, NAMED_STAFF, staffNameOn } from '../organisation/index.ts';
import type { InitiativeCouncilMemberType } from './initiative-council.type.ts';

/** Who sits on each council in the order of the decision, with the names and divisions of its day. One statement. */
export const membersOf = loader<string, readonly InitiativeCouncilMemberType[]>(
  async ({ db, actor, ...clock }, ids) => {
    if (actor === undefined) return ids.map(() => []);
    const today = businessToday(clock, actor);
    // Who holds which right is known to those who propose, approve and inspect rights.
    const knowsRights = hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR');
    const rows = await db.initiativeCouncilMember.findMany({
      where: { councilId: { in: [...ids] } },
      select: {
        id: true,
        councilId: true,
        staffId: true,
        guestName: true,
        workplace: true,
        role: true,
        council: { select: { decidedOn: true } },
        staff: {
          select: {
            ...NAMED_STAFF,
            memberships: {
              where: { kind: 'MAIN' },
              select: { validFrom: true, validTo: true, department: { select: NAMED_DEPARTMENT } },
              orderBy: { validFrom: 'desc' },
            },
            account: {
              select: {
                disabledAt: true,
                roleGrants: { where: { role: 'REVIEWER', ...heldOn(today) }, select: { id: true }, take: 1 },
              },
            },
          },
        },
      },
      orderBy: { ordinal: 'asc' },
    });
    const named = rows.map(({ staff, council, guestName, workplace, ...row }) => {
      if (staff === null) return { ...row, name: guestName, workplace, mayScore: knowsRights ? false : null };
      const day = plainDateOf(council.decidedOn);
      const place =
        staff.memberships.find(({ validFrom }) => validFrom <= midnightUtcOf(day)) ?? staff.memberships.at(-1);
      const { account } = staff;
      return {
        ...row,
        name: staffNameOn(staff, day),
        workplace: place === undefined ? '' : departmentNameOn(place.department, day),
        mayScore: knowsRights ? account !== null && account.disabledAt === null && account.roleGrants.length > 0 : null,
      };
    });
    return groupedBy(ids, named, ({ councilId }) => councilId);
  },
);
