import type { Tx } from '@thidua/db';
import { cleanLine, cleanText, yearOf, type InputProblem, type PlainDate } from '@thidua/domain/kernel';
import type { MovementKind } from '@thidua/domain/movements';
import {
  dutyProblems,
  headProblems,
  periodProblems,
  phaseProblems,
  PLAN_LIMITS,
  recipientProblems,
  referenceProblems,
  taskProblems,
  type NamedReference,
  type PlanContent,
  type PlanDuty,
  type PlanHead,
  type PlanPhase,
  type PlanRecipient,
  type PlanTask,
} from '@thidua/domain/plans';
import type {
  PlanDutyInput,
  PlanPhaseInput,
  PlanRecipientInput,
  PlanReferenceInput,
  PlanTaskInput,
  SavePlanInput,
} from './plan.input.ts';
import { paperFacts } from './read-plan.ts';

/** What was sent of a plan, cleaned: only the parts that were sent are there. */
export type PlanEdit = Partial<PlanContent>;

/** The parts that were sent, as the domain reads them. Names of papers and movements are looked up among the body's own. */
export async function planEditOf(tx: Tx, organisationId: string, input: SavePlanInput): Promise<PlanEdit> {
  return {
    ...headOf(input),
    ...(isSent(input.phases) && { phases: input.phases.map(phaseOf) }),
    ...(isSent(input.tasks) && { tasks: input.tasks.map(taskOf) }),
    ...(isSent(input.recipients) && { recipients: input.recipients.map(recipientOf) }),
    ...(isSent(input.duties) && { duties: input.duties.map(dutyOf) }),
    ...(isSent(input.thematicMovementIds) && {
      thematicMovements: await namedMovements(tx, organisationId, input.thematicMovementIds),
    }),
    ...(isSent(input.references) && { references: await namedReferences(tx, organisationId, input.references) }),
  };
}

function isSent<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

const LINES = ['title', 'paperType'] as const;
const OPTIONAL_LINES = ['planNumber', 'issuer', 'signerPost', 'signerName'] as const;
const LISTS = ['purposes', 'requirements', 'generalGoals'] as const;

function headOf(input: SavePlanInput): Partial<PlanHead> {
  const { theme, fromDay, toDay, planDate } = input;
  return {
    ...Object.fromEntries(LINES.flatMap((name) => sent(name, input[name], cleanLine))),
    ...Object.fromEntries(OPTIONAL_LINES.flatMap((name) => sent(name, input[name], lineOrNone))),
    ...Object.fromEntries(LISTS.flatMap((name) => sent(name, input[name], cleanLines))),
    ...(isSent(theme) && { theme: cleanText(theme).trim() }),
    ...(isSent(fromDay) && { fromDay }),
    ...(isSent(toDay) && { toDay }),
    ...(input.clearPlanDate === true && { planDate: undefined }),
    ...(isSent(planDate) && { planDate }),
  };
}

function sent<In, Out>(
  name: string,
  value: In | null | undefined,
  clean: (value: In) => Out,
): readonly (readonly [string, Out])[] {
  return isSent(value) ? [[name, clean(value)]] : [];
}

function lineOrNone(text: string | null | undefined): string | undefined {
  const line = cleanLine(text ?? '');
  return line === '' ? undefined : line;
}

function cleanLines(texts: readonly string[]): readonly string[] {
  return texts.map((text) => cleanText(text).trim()).filter((text) => text !== '');
}

function phaseOf(phase: PlanPhaseInput): PlanPhase {
  return {
    id: phase.id,
    name: cleanLine(phase.name),
    fromDay: phase.fromDay,
    fromText: cleanLine(phase.fromText),
    toDay: phase.toDay,
    toText: cleanLine(phase.toText),
    reviewOn: phase.reviewOn ?? undefined,
    reviewText: lineOrNone(phase.reviewText),
    occasions: phase.occasions.map(({ id, name, originDay, anniversary, statedYears }) => ({
      id,
      name: cleanLine(name),
      originDay: originDay ?? undefined,
      anniversary: anniversary ?? undefined,
      statedYears: statedYears ?? undefined,
    })),
  };
}

function taskOf({ id, number, title, content, items }: PlanTaskInput): PlanTask {
  return {
    id,
    number: cleanLine(number),
    title: cleanLine(title),
    content: cleanText(content).trim(),
    items: items.map((item) => ({ id: item.id, text: cleanLine(item.text) })),
  };
}

function recipientOf({ id, name, purpose, group }: PlanRecipientInput): PlanRecipient {
  return { id, name: cleanLine(name), purpose: lineOrNone(purpose), group: group ?? undefined };
}

function dutyOf({ id, unit, text }: PlanDutyInput): PlanDuty {
  return { id, unit: cleanLine(unit), text: cleanText(text).trim() };
}

async function namedMovements(tx: Tx, organisationId: string, ids: readonly string[]) {
  const rows = await tx.thematicMovement.findMany({
    where: { organisationId, id: { in: [...ids] } },
    select: { id: true, name: true },
  });
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return [...new Set(ids)].map((id) => ({ id, name: names.get(id) ?? '' }));
}

async function namedReferences(
  tx: Tx,
  organisationId: string,
  references: readonly PlanReferenceInput[],
): Promise<readonly NamedReference[]> {
  const documents = await tx.higherDocument.findMany({
    where: { organisationId, id: { in: references.map(({ documentId }) => documentId) } },
  });
  const known = new Map(documents.map((document) => [document.id, paperFacts(document)]));
  const nothing = { issued: undefined, issuer: undefined, subject: undefined };
  return references.map(({ id, documentId, number, taskId, isBasis }) => ({
    id,
    documentId: known.has(documentId) ? documentId : '',
    number: cleanLine(number),
    taskId: taskId ?? undefined,
    isBasis,
    ...(known.get(documentId) ?? nothing),
  }));
}

/** What is wrong with an edit, over the plan as it would be after it. */
export function editProblems(
  kind: MovementKind,
  year: number,
  after: PlanContent,
  edit: PlanEdit,
): readonly InputProblem[] {
  const { phases, tasks, recipients, duties, references, thematicMovements, fromDay, toDay } = edit;
  const taskIds = new Set(after.tasks.map(({ id }) => id));
  return [
    ...headProblems(edit),
    ...(fromDay === undefined && toDay === undefined ? [] : planPeriod(kind, year, after.fromDay, after.toDay)),
    ...(phases === undefined ? [] : phaseProblems(phases)),
    ...(tasks === undefined ? [] : taskProblems(tasks)),
    ...(recipients === undefined ? [] : recipientProblems(recipients)),
    ...(duties === undefined ? [] : dutyProblems(duties)),
    ...(references === undefined ? [] : referenceProblems(references)),
    ...(references ?? []).flatMap(({ documentId, taskId }, index) => [
      ...(documentId === '' ? [{ field: `references.${index}.documentId`, code: 'UNKNOWN_DOCUMENT' }] : []),
      ...(taskId !== undefined && !taskIds.has(taskId)
        ? [{ field: `references.${index}.taskId`, code: 'UNKNOWN_TASK' }]
        : []),
    ]),
    ...(thematicMovements ?? []).flatMap(({ name }, index) =>
      name === '' ? [{ field: `thematicMovements.${index}`, code: 'UNKNOWN_MOVEMENT' }] : [],
    ),
    ...((thematicMovements ?? []).length > PLAN_LIMITS.thematicMovements
      ? [{ field: 'thematicMovements', code: 'TOO_MANY', limit: PLAN_LIMITS.thematicMovements }]
      : []),
  ];
}

/** The plan of a year stays the plan of that year. */
function planPeriod(kind: MovementKind, year: number, fromDay: PlainDate, toDay: PlainDate): readonly InputProblem[] {
  return kind === 'YEARLY' && yearOf(fromDay) !== year
    ? [{ field: 'fromDay', code: 'LEAVES_YEAR', limit: year }]
    : periodProblems(kind, fromDay, toDay);
}
