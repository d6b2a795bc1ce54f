import { Prisma } from '@thidua/db';
import { COMPARED_PARTS, promiseFigures, type ComparedPart, type PromiseFigures } from '@thidua/domain/registrations';
import { checkedYear } from '../../platform/checked-year.ts';
import { checkedFirst, pageOf, type Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { searchWords } from '../../platform/search-words.ts';
import { ROW_ORDER, storedRows } from '../registrations/index.ts';
import { comparedRow, outcomeType, type ComparedRow } from './outcome-row.ts';
import { readOutcomeYear, type OutcomeYear } from './outcome-year.queries.ts';
import type { RegistrationOutcomeFilter, RegistrationOutcomesArgs } from './outcome.input.ts';
import type { PromiseFiguresType, RegistrationOutcomeFiguresType, RegistrationOutcomeType } from './outcome.type.ts';

/**
 * One page of the people and collectives of a year, as far as the actor may know of their registrations, with what came of them.
 * The verdicts are the domain's, so the rows after the cursor are read whole and narrowed here: of one body, some thousands.
 */
export async function listOutcomes(
  context: ActingContext,
  args: RegistrationOutcomesArgs,
): Promise<Page<RegistrationOutcomeType>> {
  const take = checkedFirst(args.first);
  const year = checkedYear(args.year);
  const filter = args.filter ?? {};
  const outcomeYear = await readOutcomeYear(context, year);
  const rowsAfter = async (after: readonly (string | number)[] | undefined) => {
    const rows = await comparedRows(context, outcomeYear, filter, after);
    return rows.filter((row) => isWanted(row, filter));
  };
  const rows = await rowsAfter(ROW_ORDER.valuesAfter(args.after));
  const { nodes, ...page } = pageOf(
    rows.slice(0, take + 1),
    take,
    ({ stored }) => ROW_ORDER.cursorOf(stored),
    async () => (typeof args.after === 'string' ? await rowsAfter(undefined) : rows).length,
  );
  return { ...page, nodes: nodes.map((row) => outcomeType(row, outcomeYear)) };
}

/** The same in numbers: by division and for all that the actor sees. */
export async function outcomeFigures(
  context: ActingContext,
  givenYear: number,
): Promise<RegistrationOutcomeFiguresType> {
  const year = checkedYear(givenYear);
  const outcomeYear = await readOutcomeYear(context, year);
  const rows = await comparedRows(context, outcomeYear, {}, undefined);
  const divisions = [...Map.groupBy(rows, ({ stored }) => stored.departmentId)];
  return {
    year,
    isOver: outcomeYear.isOver,
    divisions: divisions.map(([departmentId, ofDivision]) => ({
      departmentId,
      departmentName: ofDivision[0]?.stored.departmentName ?? '',
      figures: figuresOf(ofDivision),
    })),
    total: figuresOf(rows),
  };
}

async function comparedRows(
  context: ActingContext,
  outcomeYear: OutcomeYear,
  filter: RegistrationOutcomeFilter,
  after: readonly (string | number)[] | undefined,
): Promise<readonly ComparedRow[]> {
  const rows = await storedRows(context.db, context, { year: outcomeYear.year, where: conditionsOf(filter), after });
  return Promise.all(rows.map((row) => comparedRow(context, outcomeYear, row)));
}

/** The part of the filter that the database knows of, over rows `r`. */
function conditionsOf({ text, departmentId, subjectId }: RegistrationOutcomeFilter): Prisma.Sql {
  const patterns = searchWords(text).map((word) => `%${word}%`);
  const conditions = [
    ...(departmentId == null ? [] : [Prisma.sql`r."departmentId" = ${departmentId}::uuid`]),
    ...(subjectId == null ? [] : [Prisma.sql`r.id = ${subjectId}::uuid`]),
    ...(patterns.length === 0 ? [] : [Prisma.sql`r.folded LIKE ALL (${patterns}::text[])`]),
  ];
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, ' AND ');
}

function isWanted({ verdicts }: ComparedRow, { part, verdict }: RegistrationOutcomeFilter): boolean {
  const parts: readonly ComparedPart[] = part == null ? COMPARED_PARTS : [part];
  if (verdict != null) return parts.some((each) => verdicts[each] === verdict);
  return part == null || verdicts[part] !== undefined;
}

/** Of a part that the reader knows of some people only, a number would say less than it seems to: it is left out. */
function figuresOf(rows: readonly ComparedRow[]): readonly PromiseFiguresType[] {
  return COMPARED_PARTS.filter((part) => rows.every(({ hiddenParts }) => !hiddenParts.includes(part))).map((part) =>
    figuresType(rows, part),
  );
}

function figuresType(rows: readonly ComparedRow[], part: ComparedPart): PromiseFiguresType {
  const { compared, byVerdict }: PromiseFigures = promiseFigures(
    rows.map(({ verdicts }) => verdicts),
    part,
  );
  const { EXCEEDED, REACHED, MISSED, NO_RESULT } = byVerdict;
  return { part, compared, exceeded: EXCEEDED, reached: REACHED, missed: MISSED, noResult: NO_RESULT };
}
