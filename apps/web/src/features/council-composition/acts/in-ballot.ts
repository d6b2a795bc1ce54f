import type { CompositionWords } from '../text.ts';

/** The sentence of the refusal that only this feature knows; nothing for an answer that did what was asked. */
export function ballotRefusal(
  t: CompositionWords,
): (answer: { readonly __typename: string } | { readonly roundTitle: string }) => string | undefined {
  return (answer) => ('roundTitle' in answer ? t.inBallot(answer.roundTitle) : undefined);
}
