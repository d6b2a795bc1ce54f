import type { RegistrationWords } from '../text.ts';

interface Problem {
  readonly field: string;
  readonly code: string;
}

const CODES = ['NOT_IN_YEAR', 'BEFORE_DEADLINE', 'NO_DEADLINE', 'NOT_AFTER_DEADLINE', 'IN_THE_PAST'] as const;
const REQUIRED = ['dueOn', 'untilDay', 'ground', 'reason'] as const;

/** What is wrong with a field of the dialogs about deadlines, as a sentence; nothing where nothing is. */
export function boardProblem(
  { board }: RegistrationWords,
  problems: readonly Problem[],
  name: string,
): string | undefined {
  const problem = problems.find(({ field }) => field === name);
  if (problem === undefined) return undefined;
  const code = CODES.find((each) => each === problem.code);
  if (code !== undefined) return board.problems[code];
  const required = REQUIRED.find((each) => each === name);
  return problem.code === 'REQUIRED' && required !== undefined ? board.problems[required] : board.problems.other;
}
