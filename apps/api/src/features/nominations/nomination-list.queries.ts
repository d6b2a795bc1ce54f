import { Prisma } from '@thidua/db';
import { midnightUtcOf, type PlainDate } from '@thidua/domain/kernel';
import type { AwardCode, DepartmentKind, StaffClass } from '@thidua/domain/vocabulary';
import { businessToday } from '../../platform/business-clock.ts';
import { keyset, type KeysetColumn } from '../../platform/keyset.ts';
import { checkedFirst, pageOf, type Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { searchWords } from '../../platform/search-words.ts';
import { yearShown } from '../organisation/index.ts';
import type { NominationSortKey } from './nomination.enums.ts';
import type { NominationFilter, NominationsArgs, NominationSort } from './nomination.input.ts';
import type { NominationRow } from './nomination.row.ts';
import type { LineMovement, NominationRelations, NominationType } from './nomination.type.ts';
import { visibleNominationsSql } from './nomination.visibility.ts';
import { linesLackingPapers } from './papers/lines-lacking-papers.ts';
import type { OtherSubjectType } from './other-subject.type.ts';
import { isYearlyLine, proposedSubjectOf } from './yearly-line.ts';

/*
 * The hottest list of the house: fifty lines with subject, division and last awards, on any number of lines. One statement
 * answers with one JSON text; reading it as rows of several statements costs the API three times the time.
 */

const DEFAULT_SORT: NominationSort = { by: 'CODE', direction: 'ASC' };

/** The SQL behind each column of an order; an index of the same columns serves CODE, SUBJECT and UPDATED. */
const COLUMNS = {
  codeLength: { sql: Prisma.sql`char_length(n.code)`, type: 'int', kind: 'number' },
  code: { sql: Prisma.sql`n.code`, type: 'text', kind: 'text' },
  subjectKey: { sql: Prisma.sql`n."subjectKey"`, type: 'text', kind: 'text' },
  departmentOrder: { sql: Prisma.sql`d."sortOrder"`, type: 'int', kind: 'number' },
  departmentId: { sql: Prisma.sql`n."departmentId"`, type: 'uuid', kind: 'text' },
  // Lines without a day come last.
  checkDue: {
    sql: Prisma.sql`coalesce(n."dueOn", n."checkDueOn", '9999-12-31'::date)::text`,
    type: 'text',
    kind: 'text',
  },
  updatedAt: { sql: Prisma.sql`n."updatedAt"`, type: 'timestamptz', kind: 'instant' },
  id: { sql: Prisma.sql`n.id`, type: 'uuid', kind: 'text' },
} as const satisfies Record<string, { sql: Prisma.Sql; type: string; kind: KeysetColumn<ListedRow>['kind'] }>;
type Column = keyof typeof COLUMNS;

const ORDERS = {
  CODE: ['codeLength', 'code'],
  SUBJECT: ['subjectKey', 'id'],
  DEPARTMENT: ['departmentOrder', 'departmentId', 'subjectKey', 'id'],
  UPDATED: ['updatedAt', 'id'],
  CHECK_DUE: ['checkDue', 'codeLength', 'code'],
} as const satisfies Record<NominationSortKey, readonly Column[]>;

/** What JSON writes otherwise than the client reads it, and what stands beside the line. */
type Instant = 'submittedAt' | 'receivedAt' | 'checkedAt' | 'withdrawalAskedAt' | 'withdrawalRefusedAt';
type Day = 'achievedOn' | 'checkDueOn' | 'dueOn';
type Beside = 'staff' | 'collective' | 'department' | 'otherSubject' | 'thematicMovement';

/** A line as PostgreSQL writes it. */
interface ListedRow extends Readonly<Record<Column, string | number>> {
  readonly line: Omit<NominationRow, Instant | Day | 'updatedAt' | Beside> &
    Readonly<Record<Instant, string | null>> &
    Readonly<Record<Day, PlainDate | null>> & { readonly updatedAt: string };
  readonly staff: {
    readonly id: string;
    readonly code: string;
    readonly fullName: string;
    readonly staffClass: StaffClass;
  } | null;
  readonly collective: ListedDepartment | null;
  readonly otherSubject: OtherSubjectType | null;
  readonly thematicMovement: LineMovement | null;
  readonly department: ListedDepartment;
  readonly lastAwards: readonly ListedAward[] | null;
}

interface ListedDepartment {
  readonly id: string;
  readonly code: string;
  readonly kind: DepartmentKind;
  readonly name: string;
  readonly shortName: string;
}

interface ListedAward {
  readonly id: string;
  readonly award: AwardCode;
  readonly year: number;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly decisionNumber: string;
  readonly decidedOn: string;
  readonly decidedBy: string;
  readonly revokedOn: string | null;
  readonly decisionId: string | null;
}

/** One page of the lines of a year that the actor may see. One statement, two with the count. */
export async function listNominations(context: ActingContext, args: NominationsArgs): Promise<Page<NominationType>> {
  const take = checkedFirst(args.first);
  const { year } = args;
  const asOf = yearShown(context, year);
  const today = businessToday(context, context.actor);
  const { by, direction } = args.sort ?? DEFAULT_SORT;
  const columns = ORDERS[by];
  const order = orderOf(columns, direction);
  const wanted = Prisma.join(
    [
      visibleNominationsSql(context.actor),
      Prisma.sql`n.year = ${year}`,
      ...conditionsOf(args.filter ?? {}, today),
      ...(args.filter?.missingPapersOnly === true
        ? [Prisma.sql`n.id = ANY(${[...(await linesLackingPapers(context, year))]}::uuid[])`]
        : []),
    ],
    ' AND ',
  );
  const after = order.valuesAfter(args.after);
  const where = after === undefined ? wanted : Prisma.sql`${wanted} AND ${beyond(columns, direction, after)}`;
  const [answer] = await context.db.$queryRaw<{ readonly rows: string }[]>(
    pageStatement({ where, columns, direction, take: take + 1, asOf }),
  );
  // The statement below writes exactly this shape.
  const rows = JSON.parse(answer?.rows ?? '[]') as readonly ListedRow[];
  const page = pageOf(rows, take, order.cursorOf, () => countLines(context, wanted));
  return { ...page, nodes: page.nodes.map((row) => listed(row, asOf)) };
}

async function countLines({ db }: ActingContext, where: Prisma.Sql): Promise<number> {
  const [row] = await db.$queryRaw<
    { readonly count: number }[]
  >`SELECT count(*)::int AS count FROM nominations n WHERE ${where}`;
  return row?.count ?? 0;
}

function orderOf(columns: readonly Column[], direction: NominationSort['direction']) {
  return keyset<ListedRow, never, never>(
    columns.map((column) => ({
      path: column,
      direction: direction === 'ASC' ? 'asc' : 'desc',
      kind: COLUMNS[column].kind,
      valueOf: (row) => row[column],
    })),
  );
}

/** (a, b) > (x, y) as one row comparison, which an index on (a, b) answers directly. */
function beyond(
  columns: readonly Column[],
  direction: NominationSort['direction'],
  values: readonly (string | number)[],
): Prisma.Sql {
  const left = Prisma.join(columns.map((column) => COLUMNS[column].sql));
  const right = Prisma.join(
    columns.map((column, index) => Prisma.sql`${values[index] ?? null}::${Prisma.raw(COLUMNS[column].type)}`),
  );
  return direction === 'ASC' ? Prisma.sql`(${left}) > (${right})` : Prisma.sql`(${left}) < (${right})`;
}

function conditionsOf(
  { text, statuses, awards, kinds, departmentId, nonLeadersOnly, checkerId, withoutChecker }: NominationFilter,
  today: PlainDate,
): Prisma.Sql[] {
  const patterns = searchWords(text).map((word) => `%${word}%`);
  const wantedStatuses = given(statuses, (list) => Prisma.sql`n.status = ANY(${[...list]}::"NominationStatus"[])`);
  return [
    // Withdrawn lines are history: shown where somebody asks for them.
    ...(wantedStatuses.length > 0 ? wantedStatuses : [Prisma.sql`n.status <> 'WITHDRAWN'`]),
    ...given(awards, (list) => Prisma.sql`n."awardCode" = ANY(${[...list]}::"AwardCode"[])`),
    ...given(kinds, (list) => Prisma.sql`n."commendationKind" = ANY(${[...list]}::"CommendationKind"[])`),
    ...given(departmentId, (id) => Prisma.sql`n."departmentId" = ${id}::uuid`),
    ...given(checkerId, (id) => Prisma.sql`n."checkerId" = ${id}::uuid`),
    ...(withoutChecker === true ? [Prisma.sql`n."checkerId" IS NULL`] : []),
    ...(nonLeadersOnly === true ? [Prisma.sql`n."staffId" IS NOT NULL AND NOT n."isLeader"`] : []),
    ...(patterns.length === 0 ? [] : [aboutSql(patterns, today)]),
  ];
}

/** Lines with the code, or about a person or collective under any name borne up to today. The subqueries run once, by index. */
function aboutSql(patterns: readonly string[], today: PlainDate): Prisma.Sql {
  const day = midnightUtcOf(today);
  const words = Prisma.sql`LIKE ALL (${[...patterns]}::text[])`;
  return Prisma.sql`(lower(n.code) ${words}
    OR n."staffId" IN (SELECT sn."staffId" FROM staff_names sn WHERE sn."validFrom" <= ${day}::date AND sn."foldedName" || '' ${words})
    OR n."collectiveId" IN (SELECT dn."departmentId" FROM department_names dn WHERE dn."validFrom" <= ${day}::date AND dn."foldedName" || '' ${words})
    OR n."otherSubjectId" IN (SELECT o.id FROM other_subjects o WHERE o."foldedName" || '' ${words}))`;
}

function given<T>(value: T | null | undefined, condition: (value: T) => Prisma.Sql): Prisma.Sql[] {
  return value === null || value === undefined ? [] : [condition(value)];
}

interface PageStatement {
  readonly where: Prisma.Sql;
  readonly columns: readonly Column[];
  readonly direction: NominationSort['direction'];
  readonly take: number;
  readonly asOf: PlainDate;
}

function pageStatement({ where, columns, direction, take, asOf }: PageStatement): Prisma.Sql {
  const way = Prisma.raw(direction);
  const order = Prisma.join(columns.map((column) => Prisma.sql`${COLUMNS[column].sql} ${way}`));
  const keys = Prisma.join(columns.map((column) => Prisma.sql`${Prisma.raw(`'${column}'`)}, ${COLUMNS[column].sql}`));
  // Only the order by department needs the department before the page is cut.
  const early = columns.some((column) => column === 'departmentOrder')
    ? Prisma.sql`JOIN departments d ON d.id = n."departmentId"`
    : Prisma.empty;
  return Prisma.sql`
    WITH page AS MATERIALIZED (
      SELECT n.* FROM nominations n ${early} WHERE ${where} ORDER BY ${order} LIMIT ${take}
    )
    SELECT coalesce(json_agg(json_build_object(${keys},
      'line', json_build_object(
        'id', n.id, 'code', n.code, 'year', n.year, 'status', n.status, 'version', n.version, 'awardCode', n."awardCode",
        'staffId', n."staffId", 'collectiveId', n."collectiveId", 'departmentId', n."departmentId",
        'otherSubjectId', n."otherSubjectId", 'commendationKind', n."commendationKind", 'achievement', n.achievement,
        'achievedOn', n."achievedOn", 'thematicMovementId', n."thematicMovementId",
        'isLeader', n."isLeader", 'summary', n.summary, 'submittedAt', n."submittedAt", 'receivedAt', n."receivedAt",
        'checkedAt', n."checkedAt", 'updatedAt', n."updatedAt", 'returnedReason', n."returnedReason",
        'withdrawnReason', n."withdrawnReason", 'ineligibleReason', n."ineligibleReason",
        'papersReason', n."papersReason",
        'checkerId', n."checkerId", 'checkDueOn', n."checkDueOn", 'dueOn', n."dueOn",
        'withdrawalAskedAt', n."withdrawalAskedAt", 'withdrawalAskedReason', n."withdrawalAskedReason",
        'withdrawalRefusedAt', n."withdrawalRefusedAt", 'withdrawalRefusedReason', n."withdrawalRefusedReason"),
      'staff', CASE WHEN s.id IS NOT NULL THEN ${staffJson(asOf)} END,
      'collective', CASE WHEN c.id IS NOT NULL THEN ${departmentJson('c', asOf)} END,
      'otherSubject', CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'kind', o.kind, 'name', o.name,
        'place', o.place, 'occupation', o.occupation, 'country', o.country, 'isWorker', o."isWorker") END,
      'thematicMovement', CASE WHEN m.id IS NOT NULL THEN json_build_object('id', m.id, 'name', m.name,
        'fromYear', m."fromYear", 'toYear', m."toYear") END,
      'department', ${departmentJson('d', asOf)},
      'lastAwards', a.awards
    ) ORDER BY ${order}), '[]')::text AS rows
    FROM page n
    JOIN departments d ON d.id = n."departmentId"
    LEFT JOIN staff s ON s.id = n."staffId"
    LEFT JOIN departments c ON c.id = n."collectiveId"
    LEFT JOIN other_subjects o ON o.id = n."otherSubjectId"
    LEFT JOIN thematic_movements m ON m.id = n."thematicMovementId"
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object('id', r.id, 'award', r."awardCode", 'year', r.year, 'periodFrom', r."periodFrom",
        'periodTo', r."periodTo", 'decisionNumber', r."decisionNumber", 'decidedOn', r."decidedOn", 'decidedBy', r."decidedBy",
        'revokedOn', r."revokedOn", 'decisionId', l."decisionId") ORDER BY r.year DESC, r."decidedOn" DESC, r.id DESC) AS awards
      FROM (
        SELECT * FROM (
          SELECT * FROM award_records WHERE "staffId" = n."staffId"
          UNION ALL
          SELECT * FROM award_records WHERE "departmentId" = n."collectiveId"
          UNION ALL
          SELECT * FROM award_records WHERE "otherSubjectId" = n."otherSubjectId"
        ) given ORDER BY year DESC, "decidedOn" DESC, id DESC LIMIT 3
      ) r LEFT JOIN decision_lines l ON l.id = r."decisionLineId"
    ) a ON true`;
}

/** A person under the name and in the class of the day; of the newest where there was none. */
function staffJson(asOf: PlainDate): Prisma.Sql {
  const day = midnightUtcOf(asOf);
  return Prisma.sql`json_build_object('id', s.id, 'code', s.code,
    'fullName', coalesce((SELECT sn."fullName" FROM staff_names sn
      WHERE sn."staffId" = s.id AND sn."validFrom" <= ${day}::date AND (sn."validTo" IS NULL OR sn."validTo" >= ${day}::date)), s."fullName"),
    'staffClass', coalesce((SELECT sc."staffClass" FROM staff_class_periods sc
      WHERE sc."staffId" = s.id AND sc."validFrom" <= ${day}::date AND (sc."validTo" IS NULL OR sc."validTo" >= ${day}::date)), s."staffClass"))`;
}

/** A department under the name it bore on the day; under the newest where it bore none. */
function departmentJson(alias: 'c' | 'd', asOf: PlainDate): Prisma.Sql {
  const day = midnightUtcOf(asOf);
  const table = Prisma.raw(alias);
  return Prisma.sql`(
    SELECT json_build_object('id', ${table}.id, 'code', ${table}.code, 'kind', ${table}.kind,
      'name', coalesce(max(dn.name), ${table}."currentName"), 'shortName', coalesce(max(dn."shortName"), ${table}."currentName"))
    FROM department_names dn
    WHERE dn."departmentId" = ${table}.id AND dn."validFrom" <= ${day}::date AND (dn."validTo" IS NULL OR dn."validTo" >= ${day}::date))`;
}

function listed(row: ListedRow, asOf: PlainDate): NominationType {
  const { line, staff, collective, otherSubject, thematicMovement, department, lastAwards } = row;
  const {
    awardCode,
    submittedAt,
    receivedAt,
    checkedAt,
    updatedAt,
    withdrawalAskedAt,
    withdrawalRefusedAt,
    ...columns
  } = line;
  const atHand: NominationRelations = {
    staff: staff && { ...staff, asOf },
    collective: collective && { ...collective, asOf },
    department: { ...department, asOf },
    lastAwards: (lastAwards ?? []).map((award) => ({
      ...award,
      periodFrom: instantOf(award.periodFrom),
      periodTo: instantOf(award.periodTo),
      decidedOn: new Date(award.decidedOn),
      revokedOn: instantOf(award.revokedOn),
    })),
  };
  return {
    ...columns,
    asOf,
    atHand,
    award: awardCode,
    kind: line.commendationKind,
    otherSubject,
    thematicMovement,
    isOfYearlyList: isYearlyLine({ ...line, otherSubject }),
    subjectKind: proposedSubjectOf({ ...line, otherSubject }).kind,
    subjectName: staff?.fullName ?? collective?.name ?? otherSubject?.name ?? '',
    departmentKind: department.kind,
    submittedAt: instantOf(submittedAt),
    receivedAt: instantOf(receivedAt),
    checkedAt: instantOf(checkedAt),
    withdrawalAskedAt: instantOf(withdrawalAskedAt),
    withdrawalRefusedAt: instantOf(withdrawalRefusedAt),
    updatedAt: new Date(updatedAt),
  };
}

function instantOf(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
