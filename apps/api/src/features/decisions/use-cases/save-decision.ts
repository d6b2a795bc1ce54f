import type { Tx } from '@thidua/db';
import {
  applyDecisionEvent,
  DECISION_LIMITS,
  periodProblems,
  type AchievementPeriod,
  type PeriodOfLine,
} from '@thidua/domain/decisions';
import {
  cleanLine,
  dayIn,
  err,
  lengthOf,
  ok,
  type InputProblem,
  type PlainDate,
  type Result,
} from '@thidua/domain/kernel';
import { badInput } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError } from '../../../platform/user-error.ts';
import { ownPeriodColumns, periodColumns } from '../proposed-periods.queries.ts';
import { takeUpDecision } from './take-up-decision.ts';

interface OwnPeriod extends AchievementPeriod {
  readonly lineId: string;
}

interface PeriodsToSave extends AchievementPeriod {
  /** The lines of another time, all of them. */
  readonly own: readonly OwnPeriod[];
}

export interface DecisionToSave {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** Left out they stay. */
  readonly periods?: PeriodsToSave | null | undefined;
}

export type SaveRefusal = InputProblemsError | InvalidTransitionError | StaleRecordError;

/** Words the draft anew, and states of which time the achievements are. */
export function saveDecision(context: ActingContext, input: DecisionToSave): Promise<Result<string, SaveRefusal>> {
  const title = cleanLine(input.title);
  return inTransaction<string, SaveRefusal>(context, async ({ tx, audit }) => {
    const decision = await takeUpDecision(tx, context.actor, input.id, 'EDIT');
    const next = applyDecisionEvent(decision.status, 'EDIT');
    if (!next.ok) return err(new InvalidTransitionError(next.error.from, next.error.event));
    if (decision.version !== input.version) return err(new StaleRecordError(decision.version));
    const periods = input.periods ?? undefined;
    const lines = periods === undefined ? [] : await linesOfTime(tx, decision.id);
    const draftedOn = dayIn(context.actor.timeZone, decision.createdAt);
    const problems = [...titleProblems(title), ...problemsOfPeriods(periods, lines, draftedOn)];
    if (problems.length > 0) return err(new InputProblemsError(problems));

    if (periods !== undefined) await savePeriods(tx, lines, periods);
    await tx.decision.update({
      where: { id: decision.id },
      data: { title, ...(periods === undefined ? {} : periodColumns(periods)), version: { increment: 1 } },
      select: { id: true },
    });
    const detail =
      periods === undefined
        ? {}
        : { periodFrom: periods.from, periodTo: periods.to, ownPeriods: new Set(periods.own.map(dayWords)).size };
    audit({ action: 'DECISION_SAVED', objectType: 'Decision', objectId: decision.id, detail });
    return ok(decision.id);
  });
}

function titleProblems(title: string): readonly InputProblem[] {
  const actual = lengthOf(title);
  const limit = DECISION_LIMITS.title;
  if (actual === 0) return [{ field: 'title', code: 'REQUIRED' }];
  return actual > limit ? [{ field: 'title', code: 'TOO_LONG', limit, actual }] : [];
}

interface LineOfTime extends PeriodOfLine {
  readonly id: string;
}

async function linesOfTime(tx: Tx, decisionId: string): Promise<readonly LineOfTime[]> {
  const rows = await tx.decisionLine.findMany({
    where: { decisionId },
    select: { id: true, awardCode: true, nomination: { select: { commendationKind: true, year: true } } },
  });
  return rows.map(({ id, awardCode, nomination: { commendationKind, year } }) => ({
    id,
    award: awardCode,
    kind: commendationKind,
    year,
  }));
}

/** The common period by the lines that follow it, each other one by its line: the field of a problem is the line's id. */
function problemsOfPeriods(
  periods: PeriodsToSave | undefined,
  lines: readonly LineOfTime[],
  draftedOn: PlainDate,
): readonly InputProblem[] {
  if (periods === undefined) return [];
  const ownOf = ownById(periods);
  if (ownOf.size !== periods.own.length || lines.filter(({ id }) => ownOf.has(id)).length !== ownOf.size) {
    throw badInput();
  }
  const common = lines.filter(({ id }) => !ownOf.has(id));
  return [
    ...periodProblems('period', periods, common, draftedOn),
    ...lines.flatMap((line) => {
      const own = ownOf.get(line.id);
      return own === undefined ? [] : periodProblems(line.id, own, [line], draftedOn);
    }),
  ];
}

function ownById({ own }: PeriodsToSave): ReadonlyMap<string, OwnPeriod> {
  return new Map(own.map((period) => [period.lineId, period]));
}

async function savePeriods(tx: Tx, lines: readonly LineOfTime[], periods: PeriodsToSave): Promise<void> {
  const ownOf = ownById(periods);
  const groups = Map.groupBy(lines, ({ id }) => dayWords(ownOf.get(id) ?? periods));
  for (const group of groups.values()) {
    const [{ id }] = group as [LineOfTime];
    const data = ownPeriodColumns(ownOf.get(id), periods);
    await tx.decisionLine.updateMany({ where: { id: { in: group.map((line) => line.id) } }, data });
  }
}

function dayWords({ from, to }: AchievementPeriod): string {
  return `${from} ${to}`;
}
