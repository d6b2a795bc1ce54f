import type { MovementKind, SavePlanInput } from '../../../gql/schema-types.ts';
import {
  changedFields,
  dutiesOf,
  isSameField,
  isSendable,
  linesOf,
  PLAN_FIELDS,
  phasesOf,
  tasksOf,
  typedDay,
  type PlanDraft,
  type PlanField,
} from './plan-draft.ts';

/** What changed, in the shape of the save mutation. */
export type PlanPatch = Omit<SavePlanInput, 'id' | 'version' | 'reason'>;

/** What to send so that the server holds the draft too; undefined when there is nothing to send. */
export function patchOf(kind: MovementKind, base: PlanDraft, draft: PlanDraft): PlanPatch | undefined {
  const fields = changedFields(base, draft).filter((field) => isSendable(draft, field, kind));
  if (fields.length === 0) return undefined;
  return Object.assign({}, ...fields.map((field) => partOf(draft, field))) as PlanPatch; // Each part is a part of the input.
}

function partOf(draft: PlanDraft, field: PlanField): PlanPatch {
  switch (field) {
    case 'period':
      return { fromDay: typedDay(draft.fromDay) ?? null, toDay: typedDay(draft.toDay) ?? null };
    case 'planDate': {
      const day = typedDay(draft.planDate);
      return day === undefined ? { clearPlanDate: true } : { planDate: day };
    }
    case 'theme':
      return { theme: draft.theme };
    case 'phases':
      return { phases: phaseInputs(draft) };
    case 'tasks':
      return { tasks: tasksOf(draft).map((task) => ({ ...task, items: [...task.items] })) };
    case 'recipients':
      return {
        recipients: draft.recipients.map(({ id, name, purpose, group }) => ({
          id,
          name,
          purpose,
          group: group === '' ? null : group,
        })),
      };
    case 'references':
      return {
        references: draft.references.map(({ id, documentId, number, taskId, isBasis }) => ({
          id,
          documentId,
          number,
          // A task that was taken out takes its papers' hooks along.
          taskId: draft.tasks.some((task) => task.id === taskId) ? taskId : null,
          isBasis,
        })),
      };
    case 'duties':
      return { duties: [...dutiesOf(draft)] };
    case 'thematicMovements':
      return { thematicMovementIds: draft.thematicMovements.map(({ id }) => id) };
    case 'title':
    case 'paperType':
    case 'planNumber':
    case 'issuer':
    case 'signerPost':
    case 'signerName':
      return { [field]: draft[field] };
    case 'purposes':
    case 'requirements':
    case 'generalGoals':
      return { [field]: linesOf(draft[field]) };
  }
}

function phaseInputs(draft: PlanDraft): NonNullable<PlanPatch['phases']> {
  return (phasesOf(draft) ?? []).map((phase) => ({
    ...phase,
    reviewOn: phase.reviewOn ?? null,
    reviewText: phase.reviewText ?? null,
    occasions: phase.occasions.map((occasion) => ({
      ...occasion,
      originDay: occasion.originDay ?? null,
      anniversary: occasion.anniversary ?? null,
      statedYears: occasion.statedYears ?? null,
    })),
  }));
}

/** Joins what two sides made of the same version, field by field; where both changed one, mine, and a person has to choose. */
export function mergeDrafts(base: PlanDraft, mine: PlanDraft, theirs: PlanDraft) {
  const conflicts = PLAN_FIELDS.filter(
    (field) =>
      !isSameField(mine, base, field) && !isSameField(theirs, base, field) && !isSameField(mine, theirs, field),
  );
  const changedByThemAlone = PLAN_FIELDS.filter((field) => isSameField(mine, base, field));
  return { draft: takeFields(mine, theirs, changedByThemAlone), conflicts };
}

/** `draft` with these fields from `source`. */
export function takeFields(draft: PlanDraft, source: PlanDraft, fields: readonly PlanField[]): PlanDraft {
  const names = fields.flatMap((field) => (field === 'period' ? (['fromDay', 'toDay'] as const) : [field]));
  return { ...draft, ...Object.fromEntries(names.map((name) => [name, source[name]])) };
}
