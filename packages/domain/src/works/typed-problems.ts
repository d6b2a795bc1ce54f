import { lengthOf, type InputProblem } from '../kernel/index.ts';

/** The problem of a text that is longer than `limit` characters, or none. */
export function tooLongProblems(field: string, text: string, limit: number): readonly InputProblem[] {
  const actual = lengthOf(text);
  return actual > limit ? [{ field, code: 'TOO_LONG', limit, actual }] : [];
}

/** The problems of a text that must be there and fit. */
export function neededProblems(field: string, text: string, limit: number): readonly InputProblem[] {
  return text.trim() === '' ? [{ field, code: 'REQUIRED' }] : tooLongProblems(field, text, limit);
}
