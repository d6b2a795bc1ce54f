import type { Tx } from '@thidua/db';
import type { ConflictFacts } from '@thidua/domain/initiative-scoring';
import { midnightUtcOf, type PlainDate } from '@thidua/domain/kernel';
import { heldOn } from '../../platform/dated.ts';
import { NAMED_STAFF, readDesks, staffNameOn } from '../organisation/index.ts';

interface Scorable {
  readonly id: string;
  readonly organisationId: string;
  readonly ownerId: string;
  readonly departmentId: string;
  readonly authors: readonly { readonly staffId: string }[];
}

interface ScorerFacts {
  readonly candidates: readonly { readonly staffId: string; readonly name: string }[];
  readonly conflicts: ConflictFacts;
  /** Who scores it already. */
  readonly living: ReadonlySet<string>;
}

/** Members of the council in force today who may score, and what keeps some of them from this request. Three statements. */
export async function scorerFacts(
  db: Tx,
  { id, organisationId, ownerId, departmentId, authors }: Scorable,
  today: PlainDate,
): Promise<ScorerFacts> {
  const on = midnightUtcOf(today);
  const members = await db.initiativeCouncilMember.findMany({
    where: {
      council: {
        organisationId,
        status: 'APPROVED',
        termFrom: { lte: on },
        OR: [{ termTo: null }, { termTo: { gte: on } }],
      },
      staff: {
        account: {
          disabledAt: null,
          roleGrants: {
            some: { role: 'REVIEWER', ...heldOn(today) },
            // They read every request with its authors and all points: nobody scores blind from that desk.
            none: { role: { in: ['SECRETARY', 'DIRECTOR'] }, ...heldOn(today) },
          },
        },
      },
    },
    select: { staffId: true, staff: { select: NAMED_STAFF } },
    orderBy: { ordinal: 'asc' },
  });
  const sheets = await db.scoreSheet.findMany({
    where: { initiativeId: id },
    select: { staffId: true, status: true, hasDeclined: true },
  });
  const desks = await readDesks(db, organisationId, today);
  return {
    candidates: members.flatMap(({ staffId, staff }) =>
      staffId === null || staff === null ? [] : [{ staffId, name: staffNameOn(staff, today) }],
    ),
    conflicts: {
      ownerId,
      authorIds: authors.map(({ staffId }) => staffId),
      headIds: desks.headIds.get(departmentId) ?? [],
      declinedIds: sheets.filter(({ hasDeclined }) => hasDeclined).map(({ staffId }) => staffId),
    },
    living: new Set(sheets.filter(({ status }) => status !== 'REMOVED').map(({ staffId }) => staffId)),
  };
}
