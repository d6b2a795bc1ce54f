import type { Tx } from '@thidua/db';
import {
  cleanLine,
  err,
  midnightUtcOf,
  ok,
  yearOf,
  type InputProblem,
  type PlainDate,
  type Result,
} from '@thidua/domain/kernel';
import { askProblems, mayAskForReports } from '@thidua/domain/works';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { standsOn } from '../../../platform/dated.ts';
import { badInput, forbidden } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import type { AskForReportsInput } from '../report.input.ts';

/** A report is asked for in the running year or about the one before. */
const YEARS_BACK = 1;

/**
 * Asks the divisions and gives each an empty report to write in. The id comes from the client and makes the call repeatable:
 * the same id twice asks once.
 */
export async function askForReports(
  context: ActingContext,
  input: AskForReportsInput,
): Promise<Result<{ readonly id: string }, InputProblems>> {
  const { actor } = context;
  if (!mayAskForReports(actor)) throw forbidden();
  const today = businessToday(context, actor);
  const departmentIds = [...new Set(input.departmentIds)];
  const title = cleanLine(input.title);
  const questions = input.questions.map(cleanLine);
  const { periodFrom, periodTo, dueOn } = input;
  const problems = [
    ...askProblems({ title, periodFrom, periodTo, dueOn, questions, departmentIds }, today),
    ...yearProblems(input.year, today),
  ];
  if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });

  return inTransaction<{ readonly id: string }, InputProblems>(context, async ({ tx, audit }) => {
    // The second of two equal calls waits here and then finds what the first one made.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${input.id}, 0))`;
    const { organisationId } = actor;
    const known = await tx.reportRequest.findUnique({ where: { id: input.id }, select: { organisationId: true } });
    if (known?.organisationId === organisationId) return ok({ id: input.id });
    if (known !== null) throw badInput();
    const unknown = await unknownDepartments(tx, organisationId, departmentIds, today);
    if (unknown.length > 0) return err({ code: 'INPUT_PROBLEMS', problems: unknown });

    const now = businessNow(context, actor);
    await tx.reportRequest.create({
      data: {
        id: input.id,
        organisationId,
        year: input.year,
        title,
        periodFrom: midnightUtcOf(input.periodFrom),
        periodTo: midnightUtcOf(input.periodTo),
        dueOn: midnightUtcOf(input.dueOn),
        questions,
        askedById: actor.accountId,
        askedAt: now,
        updatedAt: now,
      },
      select: { id: true },
    });
    await tx.unitReport.createMany({
      data: departmentIds.map((departmentId) => ({
        requestId: input.id,
        departmentId,
        answers: questions.map(() => ''),
        sentAnswers: [],
        updatedAt: now,
      })),
    });
    audit({
      action: 'REPORTS_ASKED',
      objectType: 'ReportRequest',
      objectId: input.id,
      detail: { year: input.year, departments: departmentIds, dueOn: input.dueOn },
    });
    return ok({ id: input.id });
  });
}

function yearProblems(year: number, today: PlainDate): readonly InputProblem[] {
  const current = yearOf(today);
  return year > current || year < current - YEARS_BACK
    ? [{ field: 'year', code: 'YEAR_OUT_OF_RANGE', limit: current, actual: year }]
    : [];
}

/** Those that are not of this body, or do not stand today. */
async function unknownDepartments(
  tx: Tx,
  organisationId: string,
  departmentIds: readonly string[],
  today: PlainDate,
): Promise<InputProblem[]> {
  const known = await tx.department.findMany({
    where: {
      organisationId,
      id: { in: [...departmentIds] },
      ...standsOn(today),
    },
    select: { id: true },
  });
  const ids = new Set(known.map(({ id }) => id));
  return departmentIds.every((id) => ids.has(id)) ? [] : [{ field: 'departmentIds', code: 'UNKNOWN_DEPARTMENT' }];
}
