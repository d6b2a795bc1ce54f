import { type InputProblem, type PlainDate } from '../kernel/index.ts';
import type { InitiativeScope } from '../vocabulary/index.ts';
import { requiredProblems } from './initiative-completeness.ts';

/** The decision that recognises an initiative for one scope, recorded with its number, day and signer. */
export interface RecognitionRecord {
  readonly decisionNumber: string;
  readonly decidedOn: PlainDate;
  readonly decidedBy: string;
}

/** What is wrong with a recorded decision: texts missing, or a day before the request was filed or after today. */
export function recognitionProblems(
  record: RecognitionRecord,
  filedOn: PlainDate,
  today: PlainDate,
): readonly InputProblem[] {
  const problems = [
    ...requiredProblems('decisionNumber', record.decisionNumber),
    ...requiredProblems('decidedBy', record.decidedBy),
  ];
  if (record.decidedOn < filedOn) problems.push({ field: 'decidedOn', code: 'BEFORE_SUBMISSION' });
  if (record.decidedOn > today) problems.push({ field: 'decidedOn', code: 'IN_FUTURE' });
  return problems;
}

/** What keeps a wider scope from being recorded: the own decision is not there yet or is later, or this scope has its decision. */
export function addedScopeProblems(
  added: { readonly scope: InitiativeScope; readonly decidedOn: PlainDate },
  recorded: readonly { readonly scope: InitiativeScope; readonly decidedOn: PlainDate }[],
): readonly InputProblem[] {
  if (recorded.some(({ scope }) => scope === added.scope)) return [{ field: 'scope', code: 'SCOPE_RECORDED' }];
  const own = recorded.find(({ scope }) => scope === 'GRASSROOTS');
  if (own === undefined) return [{ field: 'scope', code: 'GRASSROOTS_FIRST' }];
  return added.decidedOn < own.decidedOn ? [{ field: 'decidedOn', code: 'BEFORE_GRASSROOTS' }] : [];
}
