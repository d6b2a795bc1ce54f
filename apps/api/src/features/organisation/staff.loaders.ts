import type { Prisma } from '@thidua/db';
import { allOnDay, nearestOn, onDay, type Dated } from '@thidua/domain/organisation';
import { plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { groupedBy, loader } from '../../platform/loader.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import { dated, datedKey, fromDatedKey, idsOf, type DatedKey } from './dated-key.ts';
import { STAFF_ROW, staffOfDay } from './staff.queries.ts';
import type { AnnualRatingType, AwardRecordType, HeldPostType, StaffMemberType } from './staff-member.type.ts';

const members = loader<DatedKey, StaffMemberType | undefined>(async ({ db, actor }, keys) => {
  const rows = await db.staff.findMany({
    where: { id: { in: idsOf(keys) }, organisationId: actor?.organisationId ?? '' },
    select: STAFF_ROW,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return keys.map((key) => {
    const { asOf, id } = fromDatedKey(key);
    const row = byId.get(id);
    return row === undefined ? undefined : staffOfDay(row, asOf);
  });
});

/** A member of the actor's body, shown with post and department of the day; undefined when the body has none of this id. */
export function staffMemberOn(
  context: RequestContext,
  id: string,
  asOf: PlainDate,
): Promise<StaffMemberType | undefined> {
  return members(context).load(datedKey(asOf, id));
}

const namesBorne = loader<string, readonly NameBorne[]>(async ({ db }, staffIds) => {
  const rows = await db.staffName.findMany({
    where: { staffId: { in: [...staffIds] } },
    select: { staffId: true, fullName: true, validFrom: true, validTo: true },
    orderBy: { validFrom: 'desc' },
  });
  return groupedBy(staffIds, rows.map(dated), ({ staffId }) => staffId);
});

interface NameBorne extends Dated {
  readonly fullName: string;
}

/** Names that the person bore before that of the day, the newest first, each once. */
export async function formerNamesOn(
  context: RequestContext,
  staffId: string,
  asOf: PlainDate,
): Promise<readonly string[]> {
  const names = await namesBorne(context).load(staffId);
  const current = nearestOn(names, asOf);
  if (current === undefined) return [];
  const before = names.filter(({ validFrom }) => validFrom < current.validFrom).map(({ fullName }) => fullName);
  return [...new Set(before)].filter((name) => name !== current.fullName);
}

export interface PostHeld {
  readonly title: string;
  readonly isLeader: boolean;
}

const posts = loader<DatedKey, PostHeld>(async ({ db }, keys) => {
  const rows = await db.post.findMany({
    where: { staffId: { in: idsOf(keys) } },
    select: { staffId: true, title: true, isLeader: true, validFrom: true, validTo: true },
  });
  const byStaff = Map.groupBy(rows.map(dated), ({ staffId }) => staffId);
  return keys.map((key) => {
    const { asOf, id } = fromDatedKey(key);
    const held = allOnDay(byStaff.get(id) ?? [], asOf);
    return { title: onDay(held, asOf)?.title ?? '', isLeader: held.some(({ isLeader }) => isLeader) };
  });
});

/** The post a person holds on the day and whether any post of the day is a leading one; an empty title without a post. */
export function postOn(context: RequestContext, staffId: string, asOf: PlainDate): Promise<PostHeld> {
  return posts(context).load(datedKey(asOf, staffId));
}

/** All posts of a person, the newest first. */
export const postsOf = loader<string, readonly HeldPostType[]>(async ({ db }, staffIds) => {
  const rows = await db.post.findMany({
    where: { staffId: { in: [...staffIds] } },
    select: {
      staffId: true,
      title: true,
      isLeader: true,
      validFrom: true,
      validTo: true,
      department: { select: { names: { select: { name: true, validFrom: true, validTo: true } } } },
    },
    orderBy: [{ validFrom: 'desc' }, { id: 'desc' }],
  });
  return groupedBy(staffIds, rows, ({ staffId }) => staffId).map((group) =>
    group.map(({ department, ...post }) => ({
      ...post,
      departmentName: onDay(department.names.map(dated), plainDateOf(post.validFrom))?.name ?? '',
    })),
  );
});

const places = loader<DatedKey, string | undefined>(async ({ db }, keys) => {
  const rows = await db.membership.findMany({
    where: { staffId: { in: idsOf(keys) }, kind: 'MAIN' },
    select: { staffId: true, departmentId: true, validFrom: true, validTo: true },
  });
  const byStaff = Map.groupBy(rows.map(dated), ({ staffId }) => staffId);
  return keys.map((key) => {
    const { asOf, id } = fromDatedKey(key);
    return onDay(byStaff.get(id) ?? [], asOf)?.departmentId;
  });
});

/** The department of a person's main place on the day; undefined when the person has none then. */
export function departmentIdOn(context: RequestContext, staffId: string, asOf: PlainDate): Promise<string | undefined> {
  return places(context).load(datedKey(asOf, staffId));
}

export const ratingsOf = loader<string, readonly AnnualRatingType[]>(async ({ db }, staffIds) => {
  const rows = await db.annualRating.findMany({
    where: { staffId: { in: [...staffIds] } },
    select: { staffId: true, year: true, level: true, decisionNumber: true, decidedOn: true, decidedBy: true },
    orderBy: { year: 'desc' },
  });
  return groupedBy(staffIds, rows, ({ staffId }) => staffId);
});

const AWARD_ROW = {
  id: true,
  staffId: true,
  departmentId: true,
  awardCode: true,
  year: true,
  periodFrom: true,
  periodTo: true,
  decisionNumber: true,
  decidedOn: true,
  decidedBy: true,
  revokedOn: true,
  decisionLine: { select: { decisionId: true } },
} as const satisfies Prisma.AwardRecordSelect;
type AwardRow = Prisma.AwardRecordGetPayload<{ select: typeof AWARD_ROW }>;
const NEWEST_FIRST = [
  { year: 'desc' },
  { decidedOn: 'desc' },
  { id: 'desc' },
] as const satisfies Prisma.AwardRecordOrderByWithRelationInput[];

function awardRecord({ awardCode, decisionLine, ...row }: AwardRow): AwardRecordType {
  return { ...row, award: awardCode, decisionId: decisionLine?.decisionId ?? null };
}

/** All awards of a person, the newest first, revoked ones among them. */
export const awardsOfStaff = loader<string, readonly AwardRecordType[]>(async ({ db }, staffIds) => {
  const rows = await db.awardRecord.findMany({
    where: { staffId: { in: [...staffIds] } },
    select: AWARD_ROW,
    orderBy: [...NEWEST_FIRST],
  });
  return groupedBy(staffIds, rows, ({ staffId }) => staffId).map((group) => group.map(awardRecord));
});

/** All awards of a department as a collective, the newest first, revoked ones among them. */
export const awardsOfDepartment = loader<string, readonly AwardRecordType[]>(async ({ db }, departmentIds) => {
  const rows = await db.awardRecord.findMany({
    where: { departmentId: { in: [...departmentIds] } },
    select: AWARD_ROW,
    orderBy: [...NEWEST_FIRST],
  });
  return groupedBy(departmentIds, rows, ({ departmentId }) => departmentId).map((group) => group.map(awardRecord));
});

export const awardsOfOtherSubject = loader<string, readonly AwardRecordType[]>(async ({ db }, subjectIds) => {
  const rows = await db.awardRecord.findMany({
    where: { otherSubjectId: { in: [...subjectIds] } },
    select: { ...AWARD_ROW, otherSubjectId: true },
    orderBy: [...NEWEST_FIRST],
  });
  return groupedBy(subjectIds, rows, ({ otherSubjectId }) => otherSubjectId).map((group) => group.map(awardRecord));
});

/** The award that each line of an issued decision became; undefined while the decision is a draft. */
export const awardOfLine = loader<string, AwardRecordType | undefined>(async ({ db }, lineIds) => {
  const rows = await db.awardRecord.findMany({
    where: { decisionLineId: { in: [...lineIds] } },
    select: { ...AWARD_ROW, decisionLineId: true },
  });
  const byLine = new Map(rows.map(({ decisionLineId, ...row }) => [decisionLineId, awardRecord(row)]));
  return lineIds.map((id) => byLine.get(id));
});
