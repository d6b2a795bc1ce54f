import type { AccountWords } from './text.ts';

/** What a person is told when their proof was not taken. */
export type ProofProblem =
  | { readonly __typename: 'WrongCredentialsError' }
  | { readonly __typename: 'TooManyAttemptsError'; readonly retryAfterSeconds: number };

/** Whole minutes, never "0". */
export function minutesOf(seconds: number): number {
  return Math.max(1, Math.ceil(seconds / 60));
}

/** The sentence for a password or a limit that stood in the way. */
export function proofSentence(problem: ProofProblem, t: AccountWords): string {
  return problem.__typename === 'WrongCredentialsError'
    ? t.wrongPassword
    : t.tooMany(minutesOf(problem.retryAfterSeconds));
}

/** The sentence for what the server found wrong with a new password; undefined when that was something else. */
export function newPasswordProblem(
  problems: readonly { readonly field: string; readonly code: string }[],
  t: AccountWords,
): string | undefined {
  const problem = problems.find(({ field }) => field === 'newPassword');
  if (problem === undefined) return undefined;
  const words: Readonly<Record<string, string>> = t.passwordProblems;
  return words[problem.code] ?? t.passwordProblems.other;
}
