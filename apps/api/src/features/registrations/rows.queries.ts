import { Prisma, type Tx } from '@thidua/db';
import { midnightUtcOf } from '@thidua/domain/kernel';
import type { RegistrationPart, RegistrationStatus } from '@thidua/domain/registrations';
import type { AwardCode, DepartmentKind, SubjectKind } from '@thidua/domain/vocabulary';
import { businessToday } from '../../platform/business-clock.ts';
import { keyset } from '../../platform/keyset.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { readDesks, yearShown, type Desks } from '../organisation/index.ts';
import { subjectsSql, visibleSubjectsSql } from '../participation/index.ts';
import { registrationRow } from './registration.row.ts';
import type { RegistrationRowType } from './registration.type.ts';
import { visibleDraftsSql } from './registration.visibility.ts';
import { readYearTerms } from './terms.queries.ts';

/** A subject with its sheet and what came of it, as PostgreSQL answers. */
export interface StoredRow {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly staffId: string | null;
  readonly collectiveId: string | null;
  readonly departmentId: string;
  readonly departmentKind: DepartmentKind;
  readonly departmentName: string;
  readonly departmentOrder: number;
  readonly collectiveLast: number;
  readonly key: string;
  readonly name: string;
  readonly status: RegistrationStatus;
  readonly sheetId: string | null;
  readonly version: number | null;
  readonly titles: readonly AwardCode[] | null;
  readonly content: string | null;
  readonly measures: string | null;
  readonly initiativeCount: number | null;
  readonly pledges: unknown;
  readonly isLate: boolean | null;
  readonly submittedAt: Date | null;
  readonly submittedById: string | null;
  readonly submittedByName: string | null;
  readonly submittedByStaffId: string | null;
  readonly returnedReason: string | null;
  readonly returnedParts: readonly RegistrationPart[] | null;
  readonly approvedAt: Date | null;
  readonly approvedByName: string | null;
  readonly changeReason: string | null;
  readonly updatedAt: Date | null;
  readonly registered: readonly AwardCode[];
  readonly achieved: readonly AwardCode[];
  readonly remindedOn: Date | null;
}

/** The order of every list of subjects: the body's chart, people by name, the collective after them. */
export const ROW_ORDER = keyset<StoredRow, never, never>([
  { path: 'departmentOrder', direction: 'asc', kind: 'number', valueOf: (row) => row.departmentOrder },
  { path: 'departmentId', direction: 'asc', kind: 'text', valueOf: (row) => row.departmentId },
  { path: 'collectiveLast', direction: 'asc', kind: 'number', valueOf: (row) => row.collectiveLast },
  { path: 'key', direction: 'asc', kind: 'text', valueOf: (row) => row.key },
  { path: 'id', direction: 'asc', kind: 'text', valueOf: (row) => row.id },
]);

export interface RowsWanted {
  readonly year: number;
  /** Over subjects as `p` with sheet, registered and achieved titles at hand (`r`). */
  readonly where?: Prisma.Sql | undefined;
  readonly after?: readonly (string | number)[] | undefined;
  readonly take?: number | undefined;
}

/** The subjects a year has, as far as the actor sees them. One statement. */
export function storedRows(db: Tx, context: ActingContext, wanted: RowsWanted): Promise<StoredRow[]> {
  const { after, take } = wanted;
  const beyond =
    after === undefined
      ? Prisma.empty
      : Prisma.sql`AND (r."departmentOrder", r."departmentId", r."collectiveLast", r.key, r.id)
          > (${after[0] ?? 0}::int, ${after[1] ?? ''}::uuid, ${after[2] ?? 0}::int, ${after[3] ?? ''}::text, ${after[4] ?? ''}::uuid)`;
  return db.$queryRaw<StoredRow[]>`
    ${fromRows(context, wanted)} ${beyond}
    ORDER BY r."departmentOrder", r."departmentId", r."collectiveLast", r.key, r.id
    ${take === undefined ? Prisma.empty : Prisma.sql`LIMIT ${take}`}`;
}

/** How many there are. One statement. */
export async function countRows(context: ActingContext, wanted: RowsWanted): Promise<number> {
  const [row] = await context.db.$queryRaw<{ readonly count: number }[]>`
    SELECT count(*)::int AS count FROM (${fromRows(context, wanted)}) counted`;
  return row?.count ?? 0;
}

function fromRows(context: ActingContext, { year, where }: RowsWanted): Prisma.Sql {
  const { actor } = context;
  const asOf = yearShown(context, year);
  const day = midnightUtcOf(asOf);
  return Prisma.sql`
    SELECT r.* FROM (
      SELECT p.id, p.kind, p."staffId", p."collectiveId", p."departmentId", p."collectiveLast", p.key, p.folded, p.name,
        d.kind::text AS "departmentKind", d."sortOrder" AS "departmentOrder",
        coalesce((SELECT n.name FROM department_names n WHERE n."departmentId" = d.id
          AND n."validFrom" <= ${day}::date AND (n."validTo" IS NULL OR n."validTo" >= ${day}::date)), d."currentName") AS "departmentName",
        coalesce(sh.status::text, CASE WHEN cardinality(e.titles) > 0 THEN 'APPROVED' ELSE 'DRAFT' END) AS status,
        sh.id AS "sheetId", sh.version, sh.titles::text[] AS titles, sh.content, sh.measures, sh."initiativeCount", sh.pledges, sh."isLate",
        sh."submittedAt", sh."submittedById", sb."displayName" AS "submittedByName", sb."staffId" AS "submittedByStaffId", sh."returnedReason",
        sh."returnedParts"::text[] AS "returnedParts", sh."approvedAt", ab."displayName" AS "approvedByName",
        sh."changeReason", sh."updatedAt", e.titles AS registered, w.awards AS achieved, m."remindedOn"
      FROM (${subjectsSql(actor.organisationId, asOf)}) p
      JOIN departments d ON d.id = p."departmentId"
      LEFT JOIN registration_sheets sh ON sh.year = ${year} AND (sh."staffId" = p."staffId" OR sh."collectiveId" = p."collectiveId")
        AND (sh.status <> 'DRAFT' OR ${visibleDraftsSql(actor)})
      LEFT JOIN accounts sb ON sb.id = sh."submittedById"
      LEFT JOIN accounts ab ON ab.id = sh."approvedById"
      CROSS JOIN LATERAL (
        SELECT coalesce(array_agg(x."awardCode"::text ORDER BY x."awardCode"), '{}') AS titles FROM emulation_registrations x
        WHERE x.year = ${year} AND (x."staffId" = p."staffId" OR x."departmentId" = p."collectiveId")
      ) e
      CROSS JOIN LATERAL (
        SELECT coalesce(array_agg(DISTINCT x."awardCode"::text ORDER BY x."awardCode"::text), '{}') AS awards FROM award_records x
        WHERE x.year = ${year} AND x."revokedOn" IS NULL AND (x."staffId" = p."staffId" OR x."departmentId" = p."collectiveId")
      ) w
      CROSS JOIN LATERAL (
        SELECT max(x."onDay") AS "remindedOn" FROM registration_reminders x
        WHERE x.year = ${year} AND x."staffId" = p."staffId"
      ) m
      WHERE ${visibleSubjectsSql(actor)}
    ) r
    WHERE ${where ?? Prisma.sql`true`}`;
}

/** What turns stored rows into rows of the world: the desks (unless at hand) and the deadlines, read once. Two statements. */
export async function rowsWith(
  db: Tx,
  context: ActingContext,
  year: number,
  atHand?: Desks,
): Promise<(row: StoredRow) => RegistrationRowType> {
  const { actor, platform } = context;
  const today = businessToday(platform, actor);
  const [desks, yearTerms] = await Promise.all([
    atHand ?? readDesks(db, actor.organisationId, today),
    readYearTerms(db, actor.organisationId, year),
  ]);
  return (row) => registrationRow(row, { actor, year, today, desks, yearTerms });
}

/** The rows of the subjects of sheets, after an act. */
export async function rowsOfSheets(
  context: ActingContext,
  year: number,
  sheetIds: readonly string[],
): Promise<readonly RegistrationRowType[]> {
  const where = Prisma.sql`r."sheetId" = ANY(${[...sheetIds]}::uuid[])`;
  const rows = await storedRows(context.db, context, { year, where });
  return rows.map(await rowsWith(context.db, context, year));
}
