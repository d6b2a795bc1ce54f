import type { PlainDate } from '../kernel/index.ts';
import { partialDayText } from './partial-day.ts';
import {
  PLAN_PARTS,
  type NamedReference,
  type PlanContent,
  type PlanPart,
  type PlanPhase,
  type PlanTask,
} from './plan-content.ts';

/** A part of a plan as a person reads it, one matter a line: what history keeps of the old text and of the new. */
export function partLines(plan: PlanContent, part: Exclude<PlanPart, 'TARGETS'>): readonly string[] {
  switch (part) {
    case 'TITLE':
      return [plan.title];
    case 'THEME':
      return lines(plan.theme);
    case 'PERIOD':
      return [`${dayText(plan.fromDay)} – ${dayText(plan.toDay)}`];
    case 'PAPER':
      return [
        plan.paperType,
        `Số: ${plan.planNumber ?? '(chưa có)'}`,
        `Ngày: ${plan.planDate === undefined ? '(chưa có)' : dayText(plan.planDate)}`,
        `Cơ quan ban hành: ${plan.issuer ?? '(chưa có)'}`,
      ];
    case 'SIGNER':
      return [[plan.signerPost, plan.signerName].filter((text) => text !== undefined).join(' ')].filter(isText);
    case 'PURPOSES':
      return plan.purposes;
    case 'REQUIREMENTS':
      return plan.requirements;
    case 'GENERAL_GOALS':
      return plan.generalGoals;
    case 'PHASES':
      return plan.phases.flatMap(phaseLines);
    case 'TASKS':
      return plan.tasks.flatMap(taskLines);
    case 'THEMATIC_MOVEMENTS':
      return plan.thematicMovements.map(({ name }) => name);
    case 'RECIPIENTS':
      return plan.recipients.map(({ name, purpose }) => (purpose === undefined ? name : `${name} (${purpose})`));
    case 'REFERENCES':
      return plan.references.map((reference) => referenceLine(reference, plan.tasks));
    case 'DUTIES':
      return plan.duties.flatMap(({ unit, text }) => [`${unit}:`, ...lines(text)]);
  }
}

/** The parts in which two versions of a plan read differently. */
export function changedParts(before: PlanContent, after: PlanContent): readonly Exclude<PlanPart, 'TARGETS'>[] {
  return PLAN_PARTS.filter((part) => part !== 'TARGETS').filter(
    (part) => partLines(before, part).join('\n') !== partLines(after, part).join('\n'),
  );
}

function phaseLines({ name, fromDay, fromText, toDay, toText, reviewOn, reviewText, occasions }: PlanPhase): string[] {
  const words = [fromText, toText].filter(isText).join(' ');
  const review = [reviewText, reviewOn === undefined ? undefined : dayText(reviewOn)].filter(isText).join(' – ');
  return [
    `${name}: ${dayText(fromDay)} – ${dayText(toDay)}${words === '' ? '' : ` (“${words}”)`}`,
    ...(review === '' ? [] : [`${name}, sơ kết, tổng kết: ${review}`]),
    ...occasions.map(({ name: occasion, originDay, anniversary, statedYears }) => {
      const years = statedYears === undefined ? '' : `${statedYears} năm `;
      const days = [originDay, anniversary].flatMap((day) => (day === undefined ? [] : [dayText(day)])).join(' – ');
      return `${name}, kỷ niệm: ${years}${occasion}${days === '' ? '' : ` (${days})`}`;
    }),
  ];
}

function taskLines({ number, title, content, items }: PlanTask): string[] {
  return [`${number}. ${title}`, ...lines(content), ...items.map(({ text }) => `– ${text}`)];
}

function referenceLine(reference: NamedReference, tasks: readonly PlanTask[]): string {
  const { number, issued, issuer, subject, isBasis, taskId } = reference;
  const task = tasks.find(({ id }) => id === taskId);
  return [
    number,
    issued === undefined ? undefined : `ngày ${partialDayText(issued)}`,
    issuer,
    subject,
    isBasis ? 'căn cứ ban hành' : undefined,
    task === undefined ? undefined : `nhiệm vụ ${task.number}`,
  ]
    .filter(isText)
    .join(', ');
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(isText);
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}

/** 2021-05-01 → 01/05/2021. */
function dayText(day: PlainDate): string {
  return day.split('-').toReversed().join('/');
}
