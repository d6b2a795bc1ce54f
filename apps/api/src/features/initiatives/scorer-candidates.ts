import type { Tx } from '@thidua/db';
import { HEAD_MAY_SCORE_SETTING, type ConflictFacts } from '@thidua/domain/initiative-scoring';
import { midnightUtcOf, type PlainDate } from '@thidua/domain/kernel';
import { z } from 'zod';
import { heldOn } from '../../platform/dated.ts';
import { NAMED_STAFF, readDesks, staffNameOn } from '../organisation/index.ts';
import { relativesOf } from '../relations/index.ts';

export interface Scorable {
  readonly id: string;
  readonly ownerId: string;
  readonly departmentId: string;
  readonly authors: readonly { readonly staffId: string }[];
}

export interface ScorerCandidate {
  readonly staffId: string;
  readonly name: string;
}

/** Members of the council in force today who may score, in the order of its decision. One statement. */
export async function scorerCandidates(
  db: Tx,
  organisationId: string,
  today: PlainDate,
): Promise<readonly ScorerCandidate[]> {
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
          // Whoever signs in the director's stead reads as the director does.
          delegationsTaken: {
            none: { duty: 'SIGN_DECISIONS', status: 'APPROVED', validFrom: { lte: on }, validTo: { gte: on } },
          },
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
  return members.flatMap(({ staffId, staff }) =>
    staffId === null || staff === null ? [] : [{ staffId, name: staffNameOn(staff, today) }],
  );
}

export interface ScoringFacts {
  /** What keeps people from scoring the request. */
  readonly conflicts: ConflictFacts;
  /** Who scores it already. */
  readonly living: ReadonlySet<string>;
}

/**
 * What keeps people from scoring each of the requests, and who scores them already. Who heads counts for the division of the request
 * and for those of all its authors today. A fixed number of statements, however many requests.
 */
export async function scoringFactsOf(
  db: Tx,
  organisationId: string,
  requests: readonly Scorable[],
  today: PlainDate,
): Promise<ReadonlyMap<string, ScoringFacts>> {
  const authorsOf = ({ ownerId, authors }: Scorable) => [ownerId, ...authors.map(({ staffId }) => staffId)];
  const sheets = await db.scoreSheet.findMany({
    where: { initiativeId: { in: requests.map(({ id }) => id) } },
    select: { initiativeId: true, staffId: true, status: true, hasDeclined: true },
  });
  const places = await db.membership.findMany({
    where: { staffId: { in: [...new Set(requests.flatMap(authorsOf))] }, kind: 'MAIN', ...heldOn(today) },
    select: { staffId: true, departmentId: true },
  });
  const relatives = await relativesOf(db, requests.flatMap(authorsOf));
  const headsMayScore = await mayHeadsScore(db, organisationId, today);
  const desks = await readDesks(db, organisationId, today);
  return new Map(
    requests.map((request) => {
      const authorIds = authorsOf(request);
      const departmentIds = [
        request.departmentId,
        ...places.filter(({ staffId }) => authorIds.includes(staffId)).map((place) => place.departmentId),
      ];
      const own = sheets.filter(({ initiativeId }) => initiativeId === request.id);
      return [
        request.id,
        {
          conflicts: {
            ownerId: request.ownerId,
            authorIds,
            relativeIds: authorIds.flatMap((authorId) => relatives.get(authorId) ?? []),
            headIds: headsMayScore
              ? []
              : departmentIds.flatMap((departmentId) => desks.headIds.get(departmentId) ?? []),
            declinedIds: own.filter(({ hasDeclined }) => hasDeclined).map(({ staffId }) => staffId),
          },
          living: new Set(own.filter(({ status }) => status !== 'REMOVED').map(({ staffId }) => staffId)),
        },
      ];
    }),
  );
}

/** What the body has set for the day; heads stand aside while it has set nothing. One statement. */
async function mayHeadsScore(db: Tx, organisationId: string, day: PlainDate): Promise<boolean> {
  const row = await db.organisationSetting.findFirst({
    where: { organisationId, key: HEAD_MAY_SCORE_SETTING, ...heldOn(day) },
    orderBy: { validFrom: 'desc' },
    select: { value: true },
  });
  return row !== null && z.boolean().parse(row.value);
}
