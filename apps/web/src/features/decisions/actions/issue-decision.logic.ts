import { formatDate } from '../../../lib/format/index.ts';
import type { Words } from '../../../lib/text/define-text.ts';
import type { FormError } from '../../../ui/error-summary.tsx';
import type { vi } from '../text.vi.ts';
import type { IssueDecisionMutation } from './issue-decision.gql.ts';

export const FIELD_IDS = { number: 'decision-number', issuedOn: 'decision-date' } as const;

type Outcome = IssueDecisionMutation['issueDecision'];
type Refusal = Exclude<Outcome, { readonly __typename: 'Decision' }>;
type Problems = Words<typeof vi>['problems'];

/** The sentence for each refusal, at its field where it has one. */
export function refusalOf(refusal: Refusal, t: Problems): readonly FormError[] {
  switch (refusal.__typename) {
    case 'StaleRecordError':
      return [{ message: t.stale }];
    case 'InvalidTransitionError':
      return [{ message: t.wrongState }];
    case 'NumberTakenError':
      return [
        { fieldId: FIELD_IDS.number, message: t.numberTaken(refusal.number, refusal.takenBy, refusal.suggested) },
      ];
    case 'SignerRewardedError':
      return [{ message: t.signerRewarded(refusal.lines.map(({ ordinal }) => ordinal).join(', ')) }];
    case 'PrincipalRewardedError':
      return [{ message: t.principalRewarded(refusal.lines.map(({ ordinal }) => ordinal).join(', ')) }];
    case 'OutsideDelegationError':
      return [
        {
          fieldId: FIELD_IDS.issuedOn,
          message: t.outsideDelegation(
            refusal.paperNumber,
            `${formatDate(refusal.validFrom)} – ${formatDate(refusal.validTo)}`,
            formatDate(refusal.day),
          ),
        },
      ];
    case 'SamePersonError':
      return [{ message: t.samePerson }];
    case 'QuotaExceededError':
      return [{ message: t.quota(refusal.nominated, refusal.allowed, refusal.base) }];
    case 'InputProblemsError':
      return refusal.problems.map(({ field, code }) => {
        if (field === 'number') return { fieldId: FIELD_IDS.number, message: t.number };
        if (field !== 'issuedOn') return { message: t.failed };
        return { fieldId: FIELD_IDS.issuedOn, message: code === 'BEFORE_MEETING' ? t.dateBefore : t.dateFuture };
      });
  }
}
