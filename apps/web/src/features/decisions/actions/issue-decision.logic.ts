import { formatDate } from '../../../lib/format/index.ts';
import { takenWords } from '../../../lib/outcome/number-taken.ts';
import type { OutcomeWords } from '../../../lib/outcome/text.ts';
import { stoppedWords } from '../../../lib/outcome/stopped-words.ts';
import type { Words } from '../../../lib/text/define-text.ts';
import type { FormError } from '../../../ui/error-summary.tsx';
import type { vi } from '../text.vi.ts';
import type { IssueDecisionMutation } from './issue-decision.gql.ts';

type Outcome = IssueDecisionMutation['issueDecision'];
type Refusal = Exclude<Outcome, { readonly __typename: 'Decision' }>;
type Problems = Words<typeof vi>['problems'];

/** The sentence for each refusal, at its field where it has one. `idOf` names the field's element. */
export function refusalOf(
  refusal: Refusal,
  t: Problems,
  taken: OutcomeWords['taken'],
  idOf: (field: 'number' | 'issuedOn') => string | undefined,
): readonly FormError[] {
  const at = (field: 'number' | 'issuedOn', message: string): FormError => {
    const fieldId = idOf(field);
    return fieldId === undefined ? { message } : { fieldId, message };
  };
  const takenAt = ({ sentence, link }: ReturnType<typeof takenWords>): FormError =>
    link === undefined ? at('number', sentence) : { ...at('number', sentence), link };
  switch (refusal.__typename) {
    case 'StaleRecordError':
      return [{ message: t.stale }];
    case 'InvalidTransitionError':
      return [{ message: t.wrongState }];
    case 'NumberTakenError':
      return [takenAt(takenWords(taken, refusal))];
    case 'SignerRewardedError':
      return [{ message: t.signerRewarded(refusal.lines.map(({ ordinal }) => ordinal).join(', ')) }];
    case 'PrincipalRewardedError':
      return [{ message: t.principalRewarded(refusal.lines.map(({ ordinal }) => ordinal).join(', ')) }];
    case 'OutsideDelegationError':
      return [
        at(
          'issuedOn',
          t.outsideDelegation(
            refusal.paperNumber,
            `${formatDate(refusal.validFrom)} – ${formatDate(refusal.validTo)}`,
            formatDate(refusal.day),
          ),
        ),
      ];
    case 'SamePersonError':
      return [{ message: t.samePerson }];
    case 'RecheckStoppedError':
      return [{ message: t.stopped(stoppedWords(refusal.stopped)) }];
    case 'OverriderSignsError':
      return [{ message: t.overriderSigns(refusal.lines.map(({ ordinal }) => ordinal).join(', ')) }];
    case 'QuotaExceededError':
      return [{ message: t.quota(refusal.nominated, refusal.allowed, refusal.base) }];
    case 'NumbersDifferError':
      return [{ message: t.numbersDiffer(refusal.differences.length) }];
    case 'InputProblemsError':
      return refusal.problems.map(({ field, code }) => {
        if (field === 'number') return at('number', t.number);
        if (field !== 'issuedOn') return { message: t.failed };
        if (code === 'BEFORE_AMENDED') return at('issuedOn', t.dateBeforeAmended);
        return at('issuedOn', code === 'BEFORE_MEETING' ? t.dateBefore : t.dateFuture);
      });
  }
}
