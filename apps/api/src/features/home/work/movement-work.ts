import { hasRole, isPermitted } from '@thidua/domain/accounts';
import { canReportOn } from '@thidua/domain/movements';
import { addDays, isWithin, plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import {
  checkInsOf,
  computedBy,
  movementOfYear,
  phasesOf,
  progressOfTarget,
  targetsOf,
  type MovementType,
} from '../../movements/index.ts';
import { namesOf } from '../offices.queries.ts';
import type { WorkItemType } from '../work.type.ts';
import { CALENDAR_DAYS, NO_WORK, workItem, type Work, type WorkScope } from './work.ts';

/** A figure older than this is asked for again. */
const FIGURE_DAYS = 30;

/** Phases that end soon, and targets without a fresh figure. A fixed number of statements. */
export async function movementWork(scope: WorkScope): Promise<Work> {
  const { context, year } = scope;
  const movement = await movementOfYear(context, year);
  if (movement === null) return NO_WORK;
  const [reports, figures, calendar] = await Promise.all([
    targetsToReport(scope, movement),
    figuresToConfirm(scope, movement),
    phaseEnds(scope, movement),
  ]);
  return { ...NO_WORK, turn: [...reports, ...figures.turn], waiting: figures.waiting, calendar };
}

async function targetsToReport({ context, today }: WorkScope, movement: MovementType): Promise<WorkItemType[]> {
  if (!hasRole(context.actor, 'SECRETARY', 'HEAD')) return [];
  const targets = (await targetsOf(context).load(movement.id)).filter((target) =>
    canReportOn(context.actor, {
      ...computedBy(target),
      ownerDepartmentId: target.ownerDepartmentId ?? undefined,
      movementStatus: movement.status,
    }),
  );
  const open = await Promise.all(
    targets.map(async (target) => {
      const [{ state }, checkIns] = await Promise.all([
        progressOfTarget(context, target),
        checkInsOf(context).load(target.id),
      ]);
      const newest = checkIns.find((checkIn) => checkIn.state !== 'RETURNED');
      const isDone = state === 'MET' || state === 'EXCEEDED' || state === 'NOT_MET';
      return isDone || (newest !== undefined && isFresh(plainDateOf(newest.onDay), today)) ? [] : [{ target, newest }];
    }),
  );
  return open.flat().map(({ target, newest }) =>
    workItem('CHECK_IN_TARGET', target.title, {
      subjectId: target.id,
      code: target.code,
      since: newest?.recordedAt ?? null,
      dueOn: plainDateOf(target.dueOn),
    }),
  );
}

/** Figures that wait for a second person, at that person and at the one who reported; one line a target. */
async function figuresToConfirm(
  { context, offices }: WorkScope,
  movement: MovementType,
): Promise<Pick<Work, 'turn' | 'waiting'>> {
  if (!isPermitted(context.actor, 'target:confirm')) return NO_WORK;
  const targets = await targetsOf(context).load(movement.id);
  const turn: WorkItemType[] = [];
  const waiting: WorkItemType[] = [];
  // Asked for together, so that one statement answers for all.
  const figures = await Promise.all(targets.map(({ id }) => checkInsOf(context).load(id)));
  for (const [index, target] of targets.entries()) {
    const newest = figures[index]?.[0];
    if (newest === undefined) continue;
    const facts = { subjectId: target.id, code: target.code, since: newest.recordedAt };
    if (newest.viewerCanReview) {
      turn.push(workItem('CONFIRM_TARGET_VALUE', target.title, { ...facts, detail: newest.recordedBy }));
    } else if (newest.isOwn && newest.state === 'WAITING') {
      waiting.push(workItem('WAITING_CONFIRMATION', target.title, { ...facts, holder: namesOf(offices.directors) }));
    } else if (newest.isOwn && newest.state === 'RETURNED') {
      turn.push(workItem('CORRECT_TARGET_VALUE', target.title, { ...facts, detail: newest.reviewNote }));
    }
  }
  return { turn, waiting };
}

function isFresh(reportedOn: PlainDate, today: PlainDate): boolean {
  return reportedOn > addDays(today, -FIGURE_DAYS);
}

async function phaseEnds({ context, today }: WorkScope, movement: MovementType): Promise<WorkItemType[]> {
  const phases = await phasesOf(context).load(movement.id);
  const lastDay = addDays(today, CALENDAR_DAYS);
  return phases
    .filter(({ toDay }) => isWithin(plainDateOf(toDay), today, lastDay))
    .map(({ id, name, toDay, reviewText }) =>
      workItem('PHASE_ENDS', name, { subjectId: id, dueOn: plainDateOf(toDay), detail: reviewText }),
    );
}
