import type { InputProblem } from '@thidua/domain/kernel';

import { takenWords, type NumberTaken, type PaperLink } from './number-taken.ts';
import { errorCodeOf, faultOf } from '../apollo/error-code.ts';
import type { OutcomeWords } from './text.ts';

/** The refusals that every act may answer with. */
type Refusal =
  | { readonly __typename: 'StaleRecordError' }
  | { readonly __typename: 'InvalidTransitionError' }
  | { readonly __typename: 'InputProblemsError'; readonly problems: readonly AnsweredProblem[] }
  | ({ readonly __typename: 'NumberTakenError' } & NumberTaken);

interface AnsweredProblem {
  readonly field: string;
  readonly code: string;
  readonly limit: number | null;
  readonly actual: number | null;
}

/** What came of an act: done, fields to put right, or a sentence why not. */
export type Outcome<Done> =
  | { readonly kind: 'DONE'; readonly done: Done }
  | { readonly kind: 'PROBLEMS'; readonly problems: readonly InputProblem[] }
  | { readonly kind: 'FAILED'; readonly sentence: string; readonly link?: PaperLink };

type Answer = { readonly __typename: string } | Refusal;

/** Waits for the answer of an act and tells what came of it; faults and a lost connection are told too, not thrown. */
export async function outcomeOf<Told extends Answer>(
  t: OutcomeWords,
  asked: Promise<Told | undefined>,
): Promise<Outcome<Exclude<Told, { readonly __typename: Refusal['__typename'] }>>> {
  try {
    const answer = await asked;
    if (answer === undefined) return { kind: 'FAILED', sentence: t.failed };
    if (isRefusal(answer)) return refused(t, answer);
    // Whatever is no refusal is what was wanted: the unions of the contract have nothing else.
    return { kind: 'DONE', done: answer as Exclude<Told, { readonly __typename: Refusal['__typename'] }> };
  } catch (error) {
    return { kind: 'FAILED', sentence: faultSentence(t, error) };
  }
}

function isRefusal(answer: Answer): answer is Refusal {
  return ['StaleRecordError', 'InvalidTransitionError', 'InputProblemsError', 'NumberTakenError'].includes(
    answer.__typename,
  );
}

function refused(t: OutcomeWords, refusal: Refusal): Outcome<never> {
  switch (refusal.__typename) {
    case 'StaleRecordError':
      return { kind: 'FAILED', sentence: t.stale };
    case 'InvalidTransitionError':
      return { kind: 'FAILED', sentence: t.invalid };
    case 'NumberTakenError':
      return { kind: 'FAILED', ...takenWords(t.taken, refusal) };
    case 'InputProblemsError':
      return { kind: 'PROBLEMS', problems: refusal.problems.map(problemOf) };
  }
}

/** A problem without the facts it does not have. */
export function problemOf({ field, code, limit, actual }: AnsweredProblem): InputProblem {
  return { field, code, ...(limit === null ? {} : { limit }), ...(actual === null ? {} : { actual }) };
}

function faultSentence(t: OutcomeWords, error: unknown): string {
  const fault = faultOf(error);
  if (fault === 'FORBIDDEN' || fault === 'NOT_FOUND') return t.forbidden;
  const code = errorCodeOf(error);
  return code === 'NETWORK' ? t.failed : t.failedWith(code);
}
