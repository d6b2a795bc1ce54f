import { Prisma, type Tx } from '@thidua/db';
import {
  cleanLine,
  err,
  midnightUtcOf,
  ok,
  plainDateOf,
  type InputProblem,
  type PlainDate,
} from '@thidua/domain/kernel';
import { ratedYearProblems, ratingRegimeOn, textProblems, type RatingRegime } from '@thidua/domain/records';
import { isRatedOrganisation, type RatingLevel } from '@thidua/domain/vocabulary';
import { changesOf, only, type Recording, type WriteResult } from './written.ts';

interface RatingValues {
  readonly year: number;
  readonly level: RatingLevel;
  readonly decisionNumber: string;
  readonly decidedOn: PlainDate;
  readonly decidedBy: string;
  /** Left out: the text in force on the day of the decision. */
  readonly regime?: RatingRegime | undefined;
}
export interface RatingInput extends RatingValues {
  readonly staffId: string;
}
export interface DepartmentRatingInput extends RatingValues {
  readonly departmentId: string;
}

/** The annual rating of a person; a rating of that year that is there already is corrected. Runs in the caller's transaction. */
export async function recordRating(tx: Tx, recording: Recording, input: RatingInput): Promise<WriteResult> {
  return only(await recordRatings(tx, recording, [input]));
}

/** The annual rating of a department, party cell, union or youth union. */
export async function recordDepartmentRating(
  tx: Tx,
  recording: Recording,
  input: DepartmentRatingInput,
): Promise<WriteResult> {
  return only(await recordDepartmentRatings(tx, recording, [input]));
}

/** Ratings of many people, in the order given: at most five statements, however many. Rows with problems are left out. */
export async function recordRatings(
  tx: Tx,
  recording: Recording,
  inputs: readonly RatingInput[],
): Promise<readonly WriteResult[]> {
  const people = await tx.staff.findMany({
    where: { organisationId: recording.organisationId, id: { in: inputs.map(({ staffId }) => staffId) } },
    select: { id: true, staffClass: true },
  });
  const classes = new Map(people.map(({ id, staffClass }) => [id, staffClass]));
  return writeRatings(
    tx,
    recording,
    PERSON,
    inputs.map((input) => {
      const staffClass = classes.get(input.staffId);
      const regime = input.regime ?? (staffClass && ratingRegimeOn(input.decidedOn, staffClass));
      return { ...input, subjectId: input.staffId, isKnown: staffClass !== undefined, regime };
    }),
  );
}

/** The same for collectives. */
export async function recordDepartmentRatings(
  tx: Tx,
  recording: Recording,
  inputs: readonly DepartmentRatingInput[],
): Promise<readonly WriteResult[]> {
  const departments = await tx.department.findMany({
    where: { organisationId: recording.organisationId, id: { in: inputs.map(({ departmentId }) => departmentId) } },
    select: { id: true, kind: true },
  });
  const kinds = new Map(departments.map(({ id, kind }) => [id, kind]));
  return writeRatings(
    tx,
    recording,
    COLLECTIVE,
    inputs.map((input) => {
      const kind = kinds.get(input.departmentId);
      const regime = input.regime ?? (kind && (isRatedOrganisation(kind) ? 'PARTY_AND_UNIONS' : 'LOCAL'));
      return { ...input, subjectId: input.departmentId, isKnown: kind !== undefined, regime };
    }),
  );
}

interface RatingTable {
  readonly table: Prisma.Sql;
  readonly subject: Prisma.Sql;
  /** Takes away "not rated" of the subjects and years that now are. */
  readonly clear: (tx: Tx, where: readonly SubjectYear[]) => Promise<unknown>;
  readonly create: (
    tx: Tx,
    organisationId: string,
    rows: readonly Row[],
  ) => Promise<readonly { readonly id: string }[]>;
}
interface SubjectYear {
  readonly subjectId: string;
  readonly year: number;
}
interface Row extends Omit<RatingValues, 'regime'> {
  readonly regime?: RatingRegime | null | undefined;
  readonly subjectId: string;
  readonly isKnown: boolean;
}
interface Stored {
  readonly id: string;
  readonly subjectId: string;
  readonly year: number;
  readonly level: RatingLevel;
  readonly decisionNumber: string;
  readonly decidedOn: Date;
  readonly decidedBy: string;
  readonly regime: RatingRegime | null;
}

const PERSON: RatingTable = {
  table: Prisma.raw('annual_ratings'),
  subject: Prisma.raw('"staffId"'),
  clear: (tx, rows) =>
    tx.unratedYear.deleteMany({ where: { OR: rows.map(({ subjectId, year }) => ({ staffId: subjectId, year })) } }),
  create: (tx, organisationId, rows) =>
    tx.annualRating.createManyAndReturn({
      data: rows.map((row) => ({ organisationId, staffId: row.subjectId, ...columnsOf(row) })),
      select: { id: true },
    }),
};
const COLLECTIVE: RatingTable = {
  table: Prisma.raw('department_ratings'),
  subject: Prisma.raw('"departmentId"'),
  clear: (tx, rows) =>
    tx.unratedYear.deleteMany({
      where: { OR: rows.map(({ subjectId, year }) => ({ departmentId: subjectId, year })) },
    }),
  create: (tx, organisationId, rows) =>
    tx.departmentRating.createManyAndReturn({
      data: rows.map((row) => ({ organisationId, departmentId: row.subjectId, ...columnsOf(row) })),
      select: { id: true },
    }),
};

async function writeRatings(
  tx: Tx,
  { organisationId, today }: Recording,
  into: RatingTable,
  inputs: readonly Row[],
): Promise<readonly WriteResult[]> {
  const rows = inputs.map(cleaned);
  const seen = new Set<string>();
  const problems = rows.map((row) => {
    const isTwice = seen.has(keyOf(row));
    seen.add(keyOf(row));
    return isTwice ? [{ field: 'year', code: 'TWICE' }] : problemsOf(row, today);
  });
  const good = rows.filter((_row, index) => problems[index]?.length === 0);
  const stored = await lockStored(tx, into, good);
  const fresh = good.filter((row) => !stored.has(keyOf(row)));
  const changed = good.flatMap((row) => {
    const old = stored.get(keyOf(row));
    return old !== undefined && changesBetween(old, row).length > 0 ? [{ id: old.id, row }] : [];
  });
  if (fresh.length > 0) await into.clear(tx, fresh);
  const created = fresh.length > 0 ? await into.create(tx, organisationId, fresh) : [];
  const newIds = new Map(fresh.map((row, index) => [keyOf(row), created[index]?.id ?? '']));
  if (changed.length > 0) await update(tx, into, changed);

  return rows.map((row, index): WriteResult => {
    const wrong = problems[index] ?? [];
    if (wrong.length > 0) return err({ code: 'INPUT_PROBLEMS', problems: wrong });
    const old = stored.get(keyOf(row));
    const changes = changesBetween(old, row);
    if (old === undefined) return ok({ id: newIds.get(keyOf(row)) ?? '', outcome: 'CREATED', changes });
    return ok({ id: old.id, outcome: changes.length > 0 ? 'UPDATED' : 'SAME', changes });
  });
}

function problemsOf(row: Row, today: PlainDate): readonly InputProblem[] {
  if (!row.isKnown) return [{ field: 'subjectId', code: 'UNKNOWN' }];
  const { decisionNumber, decidedBy } = row;
  return [
    ...textProblems({ decisionNumber, decidedBy }, ['decisionNumber', 'decidedBy']),
    ...ratedYearProblems(row, today),
  ];
}

async function lockStored(tx: Tx, { table, subject }: RatingTable, rows: readonly Row[]): Promise<Map<string, Stored>> {
  if (rows.length === 0) return new Map();
  const stored = await tx.$queryRaw<Stored[]>`
    SELECT id, ${subject} AS "subjectId", year, level::text AS level, "decisionNumber", "decidedOn", "decidedBy", regime::text AS regime
    FROM ${table} WHERE (${subject}, year) IN
      (SELECT * FROM unnest(${rows.map(({ subjectId }) => subjectId)}::uuid[], ${rows.map(({ year }) => year)}::int[]))
    ORDER BY id FOR UPDATE`;
  return new Map(stored.map((row) => [keyOf(row), row]));
}

function update(tx: Tx, { table }: RatingTable, rows: readonly { readonly id: string; readonly row: Row }[]) {
  const column = <T>(valueOf: (row: Row) => T): T[] => rows.map(({ row }) => valueOf(row));
  return tx.$executeRaw`
    UPDATE ${table} t SET level = n.level::"RatingLevel", "decisionNumber" = n.number, "decidedOn" = n.day::date,
      "decidedBy" = n.who, regime = n.regime::"RatingRegime", version = t.version + 1
    FROM unnest(${rows.map(({ id }) => id)}::uuid[], ${column(({ level }) => level)}::text[],
      ${column(({ decisionNumber }) => decisionNumber)}::text[], ${column(({ decidedOn }) => decidedOn)}::text[],
      ${column(({ decidedBy }) => decidedBy)}::text[], ${column(({ regime }) => regime ?? null)}::text[])
      AS n (id, level, number, day, who, regime)
    WHERE t.id = n.id`;
}

function cleaned(row: Row): Row {
  return { ...row, decisionNumber: cleanLine(row.decisionNumber), decidedBy: cleanLine(row.decidedBy) };
}

function columnsOf({ year, level, decisionNumber, decidedOn, decidedBy, regime = null }: Row) {
  return { year, level, decisionNumber, decidedOn: midnightUtcOf(decidedOn), decidedBy, regime };
}

function changesBetween(old: Stored | undefined, row: Row) {
  const { level, decisionNumber, decidedOn, decidedBy, regime = null } = row;
  const before = old && {
    level: old.level,
    decisionNumber: old.decisionNumber,
    decidedOn: plainDateOf(old.decidedOn),
    decidedBy: old.decidedBy,
    regime: old.regime,
  };
  return changesOf<Record<string, string | null>>(before, { level, decisionNumber, decidedOn, decidedBy, regime });
}

function keyOf({ subjectId, year }: SubjectYear): string {
  return `${subjectId} ${year}`;
}
