import { INITIATIVE_STATUSES } from '@thidua/domain/initiatives';
import { isOneOf, type InputProblem } from '@thidua/domain/kernel';

import { errorCodeOf, faultOf } from '../../../lib/apollo/error-code.ts';
import { problemOf } from '../problem-sentence.ts';
import type { InitiativeWords } from '../text.ts';
import type { SubmitInitiativeMutation } from './submit-initiative.gql.ts';

/** All acts answer with the same union. */
export type ActAnswer = SubmitInitiativeMutation['submitInitiative'];

export type ActOutcome =
  | { readonly kind: 'DONE' }
  | { readonly kind: 'PROBLEMS'; readonly problems: readonly InputProblem[] }
  /** The record is not what the page shows; the page has to be read again. */
  | { readonly kind: 'CHANGED'; readonly sentence: string }
  | { readonly kind: 'FAILED'; readonly sentence: string };

export function actOutcome(t: InitiativeWords, answer: ActAnswer): ActOutcome {
  switch (answer.__typename) {
    case 'Initiative':
      return { kind: 'DONE' };
    case 'InputProblemsError':
      return { kind: 'PROBLEMS', problems: answer.problems.map(problemOf) };
    case 'StaleRecordError':
      return { kind: 'CHANGED', sentence: t.act.stale };
    case 'InvalidTransitionError':
      return { kind: 'CHANGED', sentence: t.act.invalid(statusName(t, answer.from)) };
  }
}

export function actFailure(t: InitiativeWords, error: unknown): ActOutcome {
  const fault = faultOf(error);
  if (fault === 'FORBIDDEN' || fault === 'NOT_FOUND') return { kind: 'CHANGED', sentence: t.act.forbidden };
  const code = errorCodeOf(error);
  if (code === 'NETWORK') return { kind: 'FAILED', sentence: t.act.failed };
  return { kind: 'FAILED', sentence: t.act.failedWith(code) };
}

function statusName(t: InitiativeWords, status: string): string {
  return isOneOf(INITIATIVE_STATUSES, status) ? t.status[status] : status;
}
