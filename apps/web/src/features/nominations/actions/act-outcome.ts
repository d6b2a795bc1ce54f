import { NOMINATION_LIMITS } from '@thidua/domain/nominations';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { formatDate, formatNumber } from '../../../lib/format/index.ts';
import { stoppedWords } from '../../../lib/outcome/stopped-words.ts';
import type { NominationWords } from '../text.ts';
import type { CheckNominationAgainMutation, ConfirmNominationEligibleMutation } from './check-nomination.gql.ts';
import { isGone } from './is-gone.ts';
import type { ReceiveNominationMutation } from './receive-nomination.gql.ts';
import { statusName } from './status-name.ts';

/** All acts answer with the same union; a check can be stopped by the records besides, a new one by the places left. */
export type ActAnswer =
  | ReceiveNominationMutation['receiveNomination']
  | ConfirmNominationEligibleMutation['confirmNominationEligible']
  | CheckNominationAgainMutation['checkNominationAgain'];

export type ActOutcome =
  | { readonly kind: 'DONE' }
  /** What is wrong with the reason. */
  | { readonly kind: 'PROBLEM'; readonly sentence: string }
  /** Somebody objects: the act needs a reason that it did not ask for before. */
  | { readonly kind: 'OBJECTED'; readonly sentence: string }
  /** The dossier is not what the page shows; the page has to be read again. */
  | { readonly kind: 'CHANGED'; readonly sentence: string }
  | { readonly kind: 'FAILED'; readonly sentence: string };

export function actOutcome(t: NominationWords, answer: ActAnswer): ActOutcome {
  switch (answer.__typename) {
    case 'Nomination':
      return { kind: 'DONE' };
    case 'InputProblemsError':
      return { kind: 'PROBLEM', sentence: answer.problems.map((problem) => reasonSentence(t, problem)).join(' ') };
    case 'RecheckStoppedError':
      return { kind: 'FAILED', sentence: t.act.stopped(stoppedWords(answer.stopped)) };
    case 'QuotaFullError':
      return { kind: 'FAILED', sentence: t.act.noPlace(answer.quotas) };
    case 'ConsultationsOpenError':
      return { kind: 'FAILED', sentence: t.act.unheard(answer.consultations.map((office) => waitingWords(t, office))) };
    case 'ObjectionsStandError':
      return { kind: 'OBJECTED', sentence: t.act.objected(answer.objections.map(objectionWords)) };
    case 'PapersMissingError':
      // The page showed none when the act was begun: it is read again, and the reason is asked for.
      return { kind: 'CHANGED', sentence: t.act.papersMissing };
    case 'ReportCopiedError':
      return {
        kind: 'FAILED',
        sentence: t.act.copied(answer.sources.map(({ subjectName, code }) => `${subjectName} (${code})`)),
      };
    case 'StaleRecordError':
      return { kind: 'CHANGED', sentence: t.act.stale };
    case 'InvalidTransitionError':
      return { kind: 'CHANGED', sentence: t.act.invalid(statusName(t, answer.from)) };
  }
}

function waitingWords(
  t: NominationWords,
  { officeName, askedOn, dueOn }: { readonly officeName: string; readonly askedOn: string; readonly dueOn: string },
): string {
  return t.act.waitsFor(officeName, formatDate(askedOn), formatDate(dueOn));
}

function objectionWords({ officeName, remark }: { readonly officeName: string; readonly remark: string }): string {
  return `${officeName}: ${remark}`;
}

export function actFailure(t: NominationWords, error: unknown): ActOutcome {
  if (isGone(error)) return { kind: 'CHANGED', sentence: t.act.forbidden };
  const code = errorCodeOf(error);
  return { kind: 'FAILED', sentence: code === 'NETWORK' ? t.act.failed : t.act.failedWith(code) };
}

function reasonSentence(
  t: NominationWords,
  { code, limit, actual }: { readonly code: string; readonly limit: number | null; readonly actual: number | null },
): string {
  switch (code) {
    case 'REQUIRED':
      return t.act.reasonRequired;
    case 'TOO_LONG':
      return t.act.reasonTooLong(formatNumber(limit ?? NOMINATION_LIMITS.reason, 0), formatNumber(actual ?? 0, 0));
    // The contract carries codes as text: a code of a newer server still gets a sentence.
    default:
      return t.act.problem;
  }
}
