import type { Tx } from '@thidua/db';
import { yearOf } from '@thidua/domain/kernel';
import type { SubjectKind } from '@thidua/domain/vocabulary';
import { businessToday } from '../../platform/business-clock.ts';
import { heldOn, standsOn } from '../../platform/dated.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { NAMED_STAFF, staffNameOn, yearShown } from '../organisation/index.ts';
import type { RatingRowType, RatingSheetType } from './rating-sheet.type.ts';

const RATED = { id: true, version: true, level: true, decisionNumber: true, decidedOn: true, decidedBy: true } as const;
const UNRATED = { id: true, version: true, reason: true } as const;

interface Rated {
  readonly ratings: readonly (Pick<RatingRowType, 'decisionNumber' | 'decidedOn' | 'decidedBy'> & {
    readonly id: string;
    readonly version: number;
    readonly level: NonNullable<RatingRowType['level']>;
  })[];
  readonly unratedYears: readonly {
    readonly id: string;
    readonly version: number;
    readonly reason: NonNullable<RatingRowType['unratedReason']>;
  }[];
}

/**
 * The years whose ratings can be read and written, the newest first: from the opening of the first department, or the first rating,
 * to the present year. A body that begins with the program enters the years before it too. One statement.
 */
export async function ratingYears(context: ActingContext): Promise<readonly number[]> {
  const { organisationId } = context.actor;
  const present = yearOf(businessToday(context.platform, context.actor));
  const [row] = await context.db.$queryRaw<{ readonly first: number | null }[]>`
    SELECT least(
      (SELECT extract(year FROM min("openedOn"))::int FROM departments WHERE "organisationId" = ${organisationId}::uuid),
      (SELECT min(year) FROM annual_ratings WHERE "organisationId" = ${organisationId}::uuid),
      (SELECT min(year) FROM department_ratings WHERE "organisationId" = ${organisationId}::uuid)) AS first`;
  const first = Math.min(row?.first ?? present, present);
  return Array.from({ length: present - first + 1 }, (_, back) => present - back);
}

/** Everyone, or every collective, of the year with what is on record. Two or three statements, however many they are. */
export async function ratingSheet(
  context: ActingContext,
  db: Tx,
  year: number,
  subject: SubjectKind,
): Promise<RatingSheetType> {
  const rows = subject === 'PERSON' ? await people(context, db, year) : await collectives(context, db, year);
  return { id: `${year}:${subject}`, year, subject, rows };
}

async function people(context: ActingContext, db: Tx, year: number): Promise<RatingRowType[]> {
  const asOf = yearShown(context, year);
  const day = heldOn(asOf);
  const main = { kind: 'MAIN', ...day } as const;
  const rows = await db.staff.findMany({
    where: { organisationId: context.actor.organisationId, memberships: { some: main } },
    select: {
      id: true,
      code: true,
      ...NAMED_STAFF,
      memberships: {
        where: main,
        select: {
          department: {
            select: { sortOrder: true, currentName: true, names: { where: day, select: { name: true } } },
          },
        },
      },
      ratings: { where: { year }, select: RATED },
      unratedYears: { where: { year }, select: UNRATED },
    },
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
    relationLoadStrategy: 'join',
  });
  return rows
    .map(({ memberships: [place], ...row }) => ({
      order: place?.department.sortOrder ?? 0,
      row: rowOf(row, {
        name: staffNameOn(row, asOf),
        groupName: place?.department.names[0]?.name ?? place?.department.currentName ?? '',
        isOwn: row.id === context.actor.staffId,
      }),
    }))
    .toSorted((left, right) => left.order - right.order || left.row.groupName.localeCompare(right.row.groupName, 'vi'))
    .map(({ row }) => row);
}

async function collectives(context: ActingContext, db: Tx, year: number): Promise<RatingRowType[]> {
  const asOf = yearShown(context, year);
  const rows = await db.department.findMany({
    where: {
      organisationId: context.actor.organisationId,
      ...standsOn(asOf),
    },
    select: {
      id: true,
      code: true,
      currentName: true,
      names: { where: heldOn(asOf), select: { name: true } },
      ratings: { where: { year }, select: RATED },
      unratedYears: { where: { year }, select: UNRATED },
    },
    orderBy: [{ sortOrder: 'asc' }, { currentName: 'asc' }, { id: 'asc' }],
    relationLoadStrategy: 'join',
  });
  return rows.map((row) => rowOf(row, { name: row.names[0]?.name ?? row.currentName, groupName: '', isOwn: false }));
}

function rowOf(
  { id, code, ratings: [rating], unratedYears: [unrated] }: Rated & { readonly id: string; readonly code: string },
  said: Pick<RatingRowType, 'name' | 'groupName' | 'isOwn'>,
): RatingRowType {
  const record = rating ?? unrated;
  return {
    subjectId: id,
    code,
    ...said,
    token: record === undefined ? '' : `${record.id}:${record.version}`,
    level: rating?.level ?? null,
    unratedReason: unrated?.reason ?? null,
    decisionNumber: rating?.decisionNumber ?? null,
    decidedOn: rating?.decidedOn ?? null,
    decidedBy: rating?.decidedBy ?? null,
  };
}
