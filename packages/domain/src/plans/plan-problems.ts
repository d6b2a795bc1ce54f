import { lengthOf, yearOf, type InputProblem, type PlainDate } from '../kernel/index.ts';
import type { MovementKind } from '../movements/index.ts';
import type { PlanDuty, PlanHead, PlanPhase, PlanRecipient, PlanReference, PlanTask } from './plan-content.ts';

/** Lengths in characters, lists in rows. */
export const PLAN_LIMITS = {
  title: 300,
  theme: 500,
  line: 4_000,
  lines: 60,
  number: 100,
  name: 300,
  content: 10_000,
  phases: 12,
  occasions: 30,
  tasks: 80,
  items: 40,
  recipients: 40,
  references: 100,
  duties: 60,
  thematicMovements: 40,
  reason: 1_000,
} as const;

/** A plan covers at most so many days: a hundred-day movement across New Year, never a second term. */
const LONGEST_YEARS = 2;

/** What is wrong with the days of a plan: a yearly one lies within its year, a thematic one ends after it starts. */
export function periodProblems(kind: MovementKind, fromDay: PlainDate, toDay: PlainDate): readonly InputProblem[] {
  if (toDay < fromDay) return [{ field: 'toDay', code: 'ENDS_BEFORE_START' }];
  if (kind === 'YEARLY' && yearOf(fromDay) !== yearOf(toDay)) return [{ field: 'toDay', code: 'LEAVES_YEAR' }];
  return yearOf(toDay) - yearOf(fromDay) >= LONGEST_YEARS ? [{ field: 'toDay', code: 'TOO_LONG_PERIOD' }] : [];
}

const LINE_LIMITS = {
  title: PLAN_LIMITS.title,
  theme: PLAN_LIMITS.theme,
  paperType: PLAN_LIMITS.number,
  planNumber: PLAN_LIMITS.number,
  issuer: PLAN_LIMITS.name,
  signerPost: PLAN_LIMITS.name,
  signerName: PLAN_LIMITS.name,
} as const;

const LISTS = ['purposes', 'requirements', 'generalGoals'] as const;

/** What no draft may hold: a plan without a name, texts that are too long. What is missing yet is the launch's question. */
export function headProblems(head: Partial<PlanHead>): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  if (head.title === '') problems.push({ field: 'title', code: 'REQUIRED' });
  if (head.paperType === '') problems.push({ field: 'paperType', code: 'REQUIRED' });
  for (const field of Object.keys(LINE_LIMITS) as (keyof typeof LINE_LIMITS)[]) {
    problems.push(...tooLong(field, head[field] ?? '', LINE_LIMITS[field]));
  }
  for (const field of LISTS) {
    const rows = head[field] ?? [];
    problems.push(...tooMany(field, rows, PLAN_LIMITS.lines));
    rows.forEach((line, index) => problems.push(...tooLong(`${field}.${index}`, line, PLAN_LIMITS.line)));
  }
  return problems;
}

/** A phase that ends before it starts is refused; gaps and overlaps are only pointed out. */
export function phaseProblems(phases: readonly PlanPhase[]): readonly InputProblem[] {
  return [
    ...tooMany('phases', phases, PLAN_LIMITS.phases),
    ...phases.flatMap((phase, index) => {
      const at = `phases.${index}`;
      return [
        ...named(`${at}.name`, phase.name),
        ...tooLong(`${at}.fromText`, phase.fromText, PLAN_LIMITS.name),
        ...tooLong(`${at}.toText`, phase.toText, PLAN_LIMITS.name),
        ...tooLong(`${at}.reviewText`, phase.reviewText ?? '', PLAN_LIMITS.name),
        ...(phase.toDay < phase.fromDay ? [{ field: `${at}.toDay`, code: 'ENDS_BEFORE_START' }] : []),
        ...tooMany(`${at}.occasions`, phase.occasions, PLAN_LIMITS.occasions),
        ...phase.occasions.flatMap(({ name, statedYears, originDay, anniversary }, row) => [
          ...named(`${at}.occasions.${row}.name`, name),
          ...(statedYears !== undefined && (statedYears < 1 || statedYears > 5_000)
            ? [{ field: `${at}.occasions.${row}.statedYears`, code: 'OUT_OF_RANGE' }]
            : []),
          ...(originDay !== undefined && anniversary !== undefined && anniversary < originDay
            ? [{ field: `${at}.occasions.${row}.anniversary`, code: 'ENDS_BEFORE_START' }]
            : []),
        ]),
      ];
    }),
  ];
}

/** Two tasks of a plan never share a number: targets and references name them by it. */
export function taskProblems(tasks: readonly PlanTask[]): readonly InputProblem[] {
  const seen = new Set<string>();
  return [
    ...tooMany('tasks', tasks, PLAN_LIMITS.tasks),
    ...tasks.flatMap(({ number, title, content, items }, index) => {
      const at = `tasks.${index}`;
      const isDouble = number !== '' && seen.has(number);
      seen.add(number);
      return [
        ...(number === '' ? [{ field: `${at}.number`, code: 'REQUIRED' }] : []),
        ...tooLong(`${at}.number`, number, 20),
        ...(isDouble ? [{ field: `${at}.number`, code: 'DOUBLE' }] : []),
        ...named(`${at}.title`, title),
        ...tooLong(`${at}.content`, content, PLAN_LIMITS.content),
        ...tooMany(`${at}.items`, items, PLAN_LIMITS.items),
        ...items.flatMap((item, row) => [
          ...(item.text === '' ? [{ field: `${at}.items.${row}.text`, code: 'REQUIRED' }] : []),
          ...tooLong(`${at}.items.${row}.text`, item.text, PLAN_LIMITS.line),
        ]),
      ];
    }),
  ];
}

export function recipientProblems(recipients: readonly PlanRecipient[]): readonly InputProblem[] {
  return [
    ...tooMany('recipients', recipients, PLAN_LIMITS.recipients),
    ...recipients.flatMap(({ name, purpose }, index) => [
      ...named(`recipients.${index}.name`, name),
      ...tooLong(`recipients.${index}.purpose`, purpose ?? '', PLAN_LIMITS.number),
    ]),
  ];
}

export function dutyProblems(duties: readonly PlanDuty[]): readonly InputProblem[] {
  return [
    ...tooMany('duties', duties, PLAN_LIMITS.duties),
    ...duties.flatMap(({ unit, text }, index) => [
      ...named(`duties.${index}.unit`, unit),
      ...(text === '' ? [{ field: `duties.${index}.text`, code: 'REQUIRED' }] : []),
      ...tooLong(`duties.${index}.text`, text, PLAN_LIMITS.line),
    ]),
  ];
}

export function referenceProblems(references: readonly PlanReference[]): readonly InputProblem[] {
  return [
    ...tooMany('references', references, PLAN_LIMITS.references),
    ...references.flatMap(({ number }, index) => [
      ...(number === '' ? [{ field: `references.${index}.number`, code: 'REQUIRED' }] : []),
      ...tooLong(`references.${index}.number`, number, PLAN_LIMITS.number),
    ]),
  ];
}

/** Why a plan that is already launched is changed: asked for, so that the history says more than “changed”. */
export function reasonProblems(reason: string): readonly InputProblem[] {
  return reason === '' ? [{ field: 'reason', code: 'REQUIRED' }] : tooLong('reason', reason, PLAN_LIMITS.reason);
}

function named(field: string, name: string): readonly InputProblem[] {
  return name === '' ? [{ field, code: 'REQUIRED' }] : tooLong(field, name, PLAN_LIMITS.name);
}

function tooLong(field: string, text: string, limit: number): readonly InputProblem[] {
  const actual = lengthOf(text);
  return actual > limit ? [{ field, code: 'TOO_LONG', limit, actual }] : [];
}

function tooMany(field: string, rows: readonly unknown[], limit: number): readonly InputProblem[] {
  return rows.length > limit ? [{ field, code: 'TOO_MANY', limit, actual: rows.length }] : [];
}
