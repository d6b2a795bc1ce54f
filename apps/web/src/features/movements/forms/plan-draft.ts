import { cleanLine, cleanText, type PlainDate } from '@thidua/domain/kernel';
import {
  dutyProblems,
  headProblems,
  periodProblems,
  phaseProblems,
  recipientProblems,
  referenceProblems,
  taskProblems,
  type PlanDuty,
  type PlanPhase,
  type PlanTask,
} from '@thidua/domain/plans';

import type { MovementKind, RecipientGroup } from '../../../gql/schema-types.ts';
import { parseDate } from '../../../lib/format/index.ts';

/** A plan exactly as typed: days and numbers are texts, so that nothing is lost while it makes no sense yet. */
export interface PlanDraft {
  readonly title: string;
  readonly theme: string;
  readonly fromDay: string;
  readonly toDay: string;
  readonly paperType: string;
  readonly planNumber: string;
  readonly planDate: string;
  readonly issuer: string;
  readonly signerPost: string;
  readonly signerName: string;
  /** One matter a line. */
  readonly purposes: string;
  readonly requirements: string;
  readonly generalGoals: string;
  readonly phases: readonly DraftPhase[];
  readonly tasks: readonly DraftTask[];
  readonly thematicMovements: readonly { readonly id: string; readonly name: string }[];
  readonly recipients: readonly DraftRecipient[];
  readonly references: readonly DraftReference[];
  readonly duties: readonly DraftDuty[];
}

export interface DraftOccasion {
  readonly id: string;
  readonly name: string;
  readonly originDay: string;
  readonly anniversary: string;
  readonly statedYears: string;
}

export interface DraftPhase {
  readonly id: string;
  readonly name: string;
  readonly fromDay: string;
  readonly fromText: string;
  readonly toDay: string;
  readonly toText: string;
  readonly reviewOn: string;
  readonly reviewText: string;
  readonly occasions: readonly DraftOccasion[];
}

export interface DraftTask {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly content: string;
  readonly items: readonly { readonly id: string; readonly text: string }[];
}

export interface DraftRecipient {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly group: RecipientGroup | '';
}

export interface DraftDuty {
  readonly id: string;
  readonly unit: string;
  readonly text: string;
}

export interface DraftReference {
  readonly id: string;
  readonly documentId: string;
  readonly number: string;
  readonly taskId: string;
  readonly isBasis: boolean;
  /** What the register says of the paper, so that a local copy can be read without the server. */
  readonly detail: string;
}

export const PLAN_FIELDS = [
  'title',
  'theme',
  'period',
  'paperType',
  'planNumber',
  'planDate',
  'issuer',
  'signerPost',
  'signerName',
  'purposes',
  'requirements',
  'generalGoals',
  'phases',
  'tasks',
  'thematicMovements',
  'recipients',
  'references',
  'duties',
] as const;
export type PlanField = (typeof PLAN_FIELDS)[number];

/** The day that is typed; undefined for an empty text and for one that is no day. */
export function typedDay(text: string): PlainDate | undefined {
  const parsed = parseDate(text);
  return parsed.ok ? parsed.value : undefined;
}

/** Empty, or a day. */
export function isDayOrEmpty(text: string): boolean {
  return text.trim() === '' || typedDay(text) !== undefined;
}

export function linesOf(text: string): string[] {
  return cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** One field in the form in which two versions are compared. */
function comparable(draft: PlanDraft, field: PlanField): string {
  switch (field) {
    case 'period':
      return `${comparableDay(draft.fromDay)} ${comparableDay(draft.toDay)}`;
    case 'planDate':
      return comparableDay(draft.planDate);
    case 'theme':
      return cleanText(draft.theme).trim();
    case 'title':
    case 'paperType':
    case 'planNumber':
    case 'issuer':
    case 'signerPost':
    case 'signerName':
      return cleanLine(draft[field]);
    case 'purposes':
    case 'requirements':
    case 'generalGoals':
      return linesOf(draft[field]).join('\n');
    case 'phases':
    case 'tasks':
    case 'recipients':
    case 'references':
    case 'duties':
    case 'thematicMovements':
      return JSON.stringify(draft[field]);
  }
}

function comparableDay(text: string): string {
  return typedDay(text) ?? text.trim();
}

/** True when both versions mean the same in this field. */
export function isSameField(left: PlanDraft, right: PlanDraft, field: PlanField): boolean {
  return comparable(left, field) === comparable(right, field);
}

export function changedFields(from: PlanDraft, to: PlanDraft): readonly PlanField[] {
  return PLAN_FIELDS.filter((field) => !isSameField(from, to, field));
}

/** The phases as the domain reads them; undefined while a day is missing or none. */
export function phasesOf(draft: Pick<PlanDraft, 'phases'>): readonly PlanPhase[] | undefined {
  const phases = draft.phases.map(phaseOf);
  return phases.every((phase) => phase !== undefined) ? phases : undefined;
}

function phaseOf(phase: DraftPhase): PlanPhase | undefined {
  const fromDay = typedDay(phase.fromDay);
  const toDay = typedDay(phase.toDay);
  const days = [phase.reviewOn, ...phase.occasions.flatMap((each) => [each.originDay, each.anniversary])];
  if (fromDay === undefined || toDay === undefined || !days.every(isDayOrEmpty)) return undefined;
  return {
    id: phase.id,
    name: cleanLine(phase.name),
    fromDay,
    fromText: cleanLine(phase.fromText),
    toDay,
    toText: cleanLine(phase.toText),
    reviewOn: typedDay(phase.reviewOn),
    reviewText: cleanLine(phase.reviewText),
    occasions: phase.occasions.map(({ id, name, originDay, anniversary, statedYears }) => ({
      id,
      name: cleanLine(name),
      originDay: typedDay(originDay),
      anniversary: typedDay(anniversary),
      statedYears: yearsOf(statedYears),
    })),
  };
}

/** A count of years as typed; undefined for none. */
export function yearsOf(text: string): number | undefined {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : undefined;
}

export function tasksOf(draft: Pick<PlanDraft, 'tasks'>): readonly PlanTask[] {
  return draft.tasks.map(({ id, number, title, content, items }) => ({
    id,
    number: cleanLine(number),
    title: cleanLine(title),
    content: cleanText(content).trim(),
    items: items.map((item) => ({ id: item.id, text: cleanLine(item.text) })),
  }));
}

/** False while a field holds what no server could store: a phase without days, a task without a number. It waits on this machine. */
export function isSendable(draft: PlanDraft, field: PlanField, kind: MovementKind): boolean {
  switch (field) {
    case 'period': {
      const [from, to] = [typedDay(draft.fromDay), typedDay(draft.toDay)];
      return from !== undefined && to !== undefined && periodProblems(kind, from, to).length === 0;
    }
    case 'planDate':
      return isDayOrEmpty(draft.planDate);
    case 'theme':
      return headProblems({ theme: cleanText(draft.theme).trim() }).length === 0;
    case 'title':
    case 'paperType':
    case 'planNumber':
    case 'issuer':
    case 'signerPost':
    case 'signerName':
      return headProblems({ [field]: cleanLine(draft[field]) }).length === 0;
    case 'purposes':
    case 'requirements':
    case 'generalGoals':
      return headProblems({ [field]: linesOf(draft[field]) }).length === 0;
    case 'phases': {
      const phases = phasesOf(draft);
      return phases !== undefined && phaseProblems(phases).length === 0;
    }
    case 'tasks':
      return taskProblems(tasksOf(draft)).length === 0;
    case 'recipients':
      return recipientProblems(draft.recipients.map(recipientOf)).length === 0;
    case 'references':
      return referenceProblems(draft.references.map(({ taskId, ...row }) => ({ ...row, taskId }))).length === 0;
    case 'duties':
      return dutyProblems(dutiesOf(draft)).length === 0;
    case 'thematicMovements':
      return true;
  }
}

export function dutiesOf(draft: Pick<PlanDraft, 'duties'>): readonly PlanDuty[] {
  return draft.duties.map(({ id, unit, text }) => ({ id, unit: cleanLine(unit), text: cleanText(text).trim() }));
}

function recipientOf({ id, name, purpose, group }: DraftRecipient) {
  return { id, name: cleanLine(name), purpose: cleanLine(purpose), group: group === '' ? undefined : group };
}

/** The fields that hold something the server does not have and cannot take yet. */
export function waitingFields(kind: MovementKind, base: PlanDraft, draft: PlanDraft): readonly PlanField[] {
  return changedFields(base, draft).filter((field) => !isSendable(draft, field, kind));
}
