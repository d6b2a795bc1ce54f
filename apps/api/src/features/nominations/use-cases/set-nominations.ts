import { headInStead } from '@thidua/domain/accounts';
import { err, ok, type Result } from '@thidua/domain/kernel';
import {
  isGridAward,
  MAX_TICKS,
  mayDoWithNomination,
  planTicks,
  type NominationStatus,
  type TickPlan,
  type WantedCell,
} from '@thidua/domain/nominations';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { businessToday } from '../../../platform/business-clock.ts';
import { badInput, forbidden } from '../../../platform/fault.ts';
import { inTransaction, type Change } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { readDesks, type DepartmentType } from '../../organisation/index.ts';
import { placeAt } from '../desks.ts';
import { departmentOfOpenGrid } from '../grid-access.ts';
import type { NominationTickInput, SetNominationsInput } from '../nomination.input.ts';
import { bumpList, lockList } from './lock-list.ts';
import { beginLines, linesOfSubjects, putAside, reviveLines, type SubjectLine } from './ticked-lines.ts';
import { subjectsOf, type Subject } from './ticked-subjects.ts';

interface WrongSubject {
  readonly code: 'WRONG_SUBJECT';
  readonly award: AwardCode;
}
/** The cell of a line that is too far on its way; nothing of the change was done. */
interface CellRefused {
  readonly code: 'CELL_REFUSED';
  readonly award: AwardCode;
  readonly staffId: string | null;
  readonly from: NominationStatus;
  /** The other division whose list the line stands in; null where it stands in this one. */
  readonly heldBy: string | null;
}
export type SetNominationsRefusal = WrongSubject | CellRefused;

/** What is to be done for one subject. */
interface SubjectPlan {
  readonly subject: Subject;
  readonly plan: TickPlan<SubjectLine>;
}

/**
 * Ticks and unticks cells of the grid, with what follows from each (CSTĐCS stands on LĐTT): one tick, a column filled down, a
 * pasted sheet, or what takes such a change back. All or nothing, in a handful of statements however many cells. Repeatable:
 * what is as wanted already changes nothing. A line that was never sent is only put aside by an untick; ticked again it keeps
 * its code.
 */
export async function setNominations(
  context: ActingContext,
  { year, departmentId, ticks }: SetNominationsInput,
): Promise<Result<undefined, SetNominationsRefusal>> {
  if (ticks.length === 0 || ticks.length > MAX_TICKS) throw badInput();
  const department = await departmentOfOpenGrid(context, year, departmentId);
  return inTransaction<undefined, SetNominationsRefusal>(context, async (change) => {
    const subjects = await subjectsOf(change.tx, context, department, { year, ticks });
    await mustKeep(change, context, department, [...subjects.values()]);
    const wrong = ticks.find(({ award, collective }) => !isGridAward(award, collective ? 'COLLECTIVE' : 'PERSON'));
    if (wrong !== undefined) return err({ code: 'WRONG_SUBJECT', award: wrong.award });
    const list = await lockList(change.tx, { organisationId: context.actor.organisationId, year, departmentId });
    const lines = await linesOfSubjects(change.tx, context.actor.organisationId, year, [...subjects.values()]);
    const plans = plansOf(subjects, lines, department, ticks);
    if (!plans.ok) return plans;
    const hand = { change, context, year, departmentId, inStead: headInStead(context.actor, departmentId) };
    const revived = plans.value.flatMap(({ subject, plan }) => plan.revive.map((line) => ({ line, subject })));
    const begun = plans.value.flatMap(({ subject, plan }) => plan.begin.map((award) => ({ award, subject })));
    const removed = plans.value.flatMap(({ plan }) => plan.remove);
    const changed =
      (await reviveLines(hand, revived)) + (await beginLines(hand, begun)) + (await putAside(hand, removed));
    if (changed > 0) await bumpList(change.tx, list);
    return ok(undefined);
  });
}

/** Nobody writes a line for themselves, and only the desk of the department writes at all. */
async function mustKeep(
  { tx }: Change,
  { actor, platform }: ActingContext,
  department: DepartmentType,
  subjects: readonly Subject[],
): Promise<void> {
  const desks = await readDesks(tx, actor.organisationId, businessToday(platform, actor));
  const maySet = subjects.every(({ staffId }) =>
    mayDoWithNomination(
      actor,
      'EDIT',
      placeAt(desks, {
        departmentId: department.id,
        departmentKind: department.kind,
        staffId: staffId ?? undefined,
      }),
    ),
  );
  if (!maySet) throw forbidden();
}

/** The ticks of each subject in their order. */
function plansOf(
  subjects: ReadonlyMap<string | null, Subject>,
  lines: readonly SubjectLine[],
  department: DepartmentType,
  ticks: readonly NominationTickInput[],
): Result<readonly SubjectPlan[], SetNominationsRefusal> {
  const linesOf = Map.groupBy(lines, ({ staffId }) => staffId);
  const plans: SubjectPlan[] = [];
  for (const [staffId, wanted] of Map.groupBy(ticks, (tick) => tick.staffId ?? null)) {
    const subject = subjects.get(staffId);
    if (subject === undefined) throw new Error('Every tick has its subject');
    const plan = planTicks(linesOf.get(staffId) ?? [], department.id, wanted.map(cellOf));
    if (!plan.ok) {
      const { awardCode, status, departmentId } = plan.error.line;
      const heldBy = departmentId === department.id ? null : departmentId;
      return err({ code: 'CELL_REFUSED', award: awardCode, staffId, from: status, heldBy });
    }
    plans.push({ subject, plan: plan.value });
  }
  return ok(plans);
}

function cellOf({ award, collective, nominated }: NominationTickInput): WantedCell {
  if (!isGridAward(award, collective ? 'COLLECTIVE' : 'PERSON')) throw new Error('Refused before');
  return { award, nominated };
}
