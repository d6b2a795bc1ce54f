import { useApolloClient } from '@apollo/client/react';
import type { Verdict } from '@thidua/domain/eligibility';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { useState } from 'react';

import type { SubmitNominationsInput } from '../../../gql/schema-types.ts';
import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { useText } from '../../../lib/text/language.tsx';
import type { FullQuotas } from '../places/full-quotas.tsx';
import type { LackingPapers } from '../papers/papers-missing-notice.tsx';
import { nominationText, type NominationWords } from '../text.ts';
import { forgetLists } from './forget-lists.ts';
import { isGone } from './is-gone.ts';
import { SubmitNominationsDocument, type SubmitNominationsMutation } from './submit-nominations.gql.ts';

/** A line that stopped the list. */
interface StoppedLine {
  readonly id: string;
  readonly award: AwardCode;
  readonly subjectName: string;
  readonly assessment: { readonly verdict: Verdict };
}

export type SubmitOutcome =
  | { readonly kind: 'SENT' }
  | { readonly kind: 'NOT_ELIGIBLE'; readonly lines: readonly StoppedLine[] }
  /** No places left for what the list asks. */
  | { readonly kind: 'FULL'; readonly quotas: FullQuotas }
  /** The body wants a peer review, and these lines have no result. */
  | { readonly kind: 'NO_PEER_REVIEW'; readonly lines: readonly Omit<StoppedLine, 'assessment'>[] }
  /** The body wants all papers at sending, and these lines lack some. */
  | { readonly kind: 'NO_PAPERS'; readonly lines: readonly LackingPapers[] }
  /** The list is not what the page showed. */
  | { readonly kind: 'CHANGED'; readonly sentence: string }
  | { readonly kind: 'FAILED'; readonly sentence: string };

interface SubmitList {
  readonly submit: (input: SubmitNominationsInput) => Promise<SubmitOutcome>;
  readonly isBusy: boolean;
}

/** Sends a list and says what came of it. */
export function useSubmitList(): SubmitList {
  const t = useText(nominationText);
  const client = useApolloClient();
  const [isBusy, setIsBusy] = useState(false);

  async function submit(input: SubmitNominationsInput): Promise<SubmitOutcome> {
    setIsBusy(true);
    try {
      const { data } = await client.mutate({ mutation: SubmitNominationsDocument, variables: { input } });
      if (data === undefined || data === null) return { kind: 'FAILED', sentence: t.check.failed };
      const outcome = outcomeOf(t, data.submitNominations);
      if (outcome.kind === 'SENT') forgetLists(client);
      return outcome;
    } catch (error) {
      if (isGone(error)) return { kind: 'FAILED', sentence: t.check.forbidden };
      const code = errorCodeOf(error);
      return { kind: 'FAILED', sentence: code === 'NETWORK' ? t.check.failed : t.check.failedWith(code) };
    } finally {
      setIsBusy(false);
    }
  }

  return { submit, isBusy };
}

function outcomeOf(t: NominationWords, answer: SubmitNominationsMutation['submitNominations']): SubmitOutcome {
  switch (answer.__typename) {
    case 'NominationGrid':
      return { kind: 'SENT' };
    case 'StaleRecordError':
      return { kind: 'CHANGED', sentence: t.check.stale };
    case 'NotEligibleError':
      return { kind: 'NOT_ELIGIBLE', lines: answer.nominations };
    case 'QuotaFullError':
      return { kind: 'FULL', quotas: answer.quotas };
    case 'PeerReviewMissingError':
      return { kind: 'NO_PEER_REVIEW', lines: answer.nominations };
    case 'PapersMissingError':
      return { kind: 'NO_PAPERS', lines: answer.lines };
    case 'NothingToSubmitError':
      return { kind: 'CHANGED', sentence: t.check.nothing };
  }
}
