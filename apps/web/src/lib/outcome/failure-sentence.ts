import type { Outcome } from './outcome.ts';

/**
 * Why an act without a form was not done, in one sentence: what failed, or what the server found wrong in the words of the feature by
 * its code; `otherwise` where it has no words for that.
 */
export function failureSentence(
  outcome: Exclude<Outcome<never>, { readonly kind: 'DONE' }>,
  words: Readonly<Record<string, string>>,
  otherwise: string,
): string {
  if (outcome.kind === 'FAILED') return outcome.sentence;
  const told = [...new Set(outcome.problems.flatMap(({ code }) => words[code] ?? []))];
  return told.length === 0 ? otherwise : told.join(' ');
}
