import type { Prisma } from '@thidua/db';
import { cleanText, midnightUtcOf, ok, yearOf, type Result } from '@thidua/domain/kernel';
import { changedParts, partLines, reasonProblems, type PlanContent } from '@thidua/domain/plans';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import type { SavePlanInput } from '../plan.input.ts';
import { editProblems, planEditOf, type PlanEdit } from '../plan-edit.ts';
import {
  countLostContents,
  replaceDuties,
  replacePhases,
  replaceRecipients,
  replaceReferences,
  replaceTasks,
  replaceThematicLinks,
} from '../plan-rows.ts';
import { readPlan } from '../read-plan.ts';
import { changeMovement, refuse, type Decided, type Hand, type MovementRefusal } from './change-movement.ts';

/**
 * Stores the parts that were sent and leaves the others. A draft is saved as it is written; once launched, a plan changes only
 * with a reason, and each part that reads differently is kept as it was.
 */
export function savePlan(
  context: ActingContext,
  input: SavePlanInput,
): Promise<Result<{ readonly id: string }, MovementRefusal | InputProblems>> {
  return changeMovement<InputProblems>(context, input, 'EDIT', (hand) => decideToSave(context, hand, input));
}

async function decideToSave(
  context: ActingContext,
  hand: Hand,
  input: SavePlanInput,
): Promise<Result<Decided, InputProblems>> {
  const { tx, row } = hand;
  const before = await readPlan(tx, row.id);
  const edit = await planEditOf(tx, row.organisationId, input);
  const after: PlanContent = { ...before, ...edit };
  const lost = edit.tasks === undefined ? 0 : await countLostContents(tx, row.id, edit.tasks);
  const problems = [
    ...editProblems(row.kind, row.year, after, edit),
    ...(lost === 0 ? [] : [{ field: 'tasks', code: 'CONTENT_IN_USE', actual: lost }]),
  ];
  if (problems.length > 0) return refuse(problems);

  const fields = changedParts(before, after);
  if (row.status === 'DRAFT') {
    await writeParts(hand, edit);
    return ok({
      data: columnsOf(edit),
      event: { action: 'PLAN_SAVED', objectType: 'Movement', objectId: row.id, detail: { fields } },
    });
  }
  const reason = cleanText(input.reason ?? '').trim();
  const missing = [
    ...reasonProblems(reason),
    ...(fields.length === 0 ? [{ field: 'reason', code: 'NOTHING_CHANGED' }] : []),
  ];
  if (missing.length > 0) return refuse(missing);
  await writeParts(hand, edit);
  const count = await keepRevision(context, hand, reason, before, after);
  return ok({
    data: columnsOf(edit),
    event: { action: 'PLAN_REVISED', objectType: 'Movement', objectId: row.id, detail: { fields, count } },
  });
}

/** The old text and the new of each part that changed; answers how many revisions the plan has now. */
async function keepRevision(
  { actor }: ActingContext,
  { tx, row, now }: Hand,
  reason: string,
  before: PlanContent,
  after: PlanContent,
): Promise<number> {
  const ordinal = (await tx.planRevision.count({ where: { movementId: row.id } })) + 1;
  await tx.planRevision.create({
    data: {
      movementId: row.id,
      ordinal,
      reason,
      changedById: actor.accountId,
      changedAt: now,
      parts: {
        create: changedParts(before, after).map((part) => ({
          part,
          before: [...partLines(before, part)],
          after: [...partLines(after, part)],
        })),
      },
    },
    select: { id: true },
  });
  return ordinal;
}

/** Tasks before references: a reference may name a task that is new in the same edit. */
async function writeParts({ tx, row }: Hand, edit: PlanEdit): Promise<void> {
  if (edit.phases !== undefined) await replacePhases(tx, row.id, edit.phases);
  if (edit.tasks !== undefined) await replaceTasks(tx, row.id, edit.tasks);
  if (edit.recipients !== undefined) await replaceRecipients(tx, row.id, edit.recipients);
  if (edit.duties !== undefined) await replaceDuties(tx, row.id, edit.duties);
  if (edit.references !== undefined) await replaceReferences(tx, row.id, edit.references);
  if (edit.thematicMovements !== undefined) await replaceThematicLinks(tx, row.id, edit.thematicMovements);
}

const COLUMNS = ['title', 'theme', 'paperType', 'planNumber', 'issuer', 'signerPost', 'signerName'] as const;
const LISTS = ['purposes', 'requirements', 'generalGoals'] as const;

/** The columns that were sent; what was emptied becomes NULL. */
function columnsOf(edit: PlanEdit): Prisma.MovementUncheckedUpdateInput {
  const { fromDay, toDay } = edit;
  return {
    ...Object.fromEntries(COLUMNS.flatMap((name) => (name in edit ? [[name, edit[name] ?? null]] : []))),
    ...Object.fromEntries(LISTS.flatMap((name) => (name in edit ? [[name, [...(edit[name] ?? [])]]] : []))),
    ...(fromDay !== undefined && { fromDay: midnightUtcOf(fromDay), year: yearOf(fromDay) }),
    ...(toDay !== undefined && { toDay: midnightUtcOf(toDay) }),
    ...('planDate' in edit && { planDate: edit.planDate === undefined ? null : midnightUtcOf(edit.planDate) }),
  };
}
