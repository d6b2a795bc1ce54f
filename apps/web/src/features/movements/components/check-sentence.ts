import type { PlanCheckCode } from '../../../gql/schema-types.ts';
import { formatBasisPoints, formatDate } from '../../../lib/format/index.ts';
import type { Words } from '../../../lib/text/define-text.ts';
import type { vi } from '../text.vi.ts';

type Fact<Value> = Value | null | undefined;

/** A finding as the server or the form itself tells it. */
export interface ShownCheck {
  readonly code: PlanCheckCode;
  readonly targetId?: Fact<string>;
  readonly subject: string;
  readonly stated?: Fact<number>;
  readonly actual?: Fact<number>;
  readonly base?: Fact<number>;
  readonly share?: Fact<number>;
  readonly fromDay?: Fact<string>;
  readonly toDay?: Fact<string>;
  readonly hint?: Fact<string>;
  readonly citation?: Fact<string>;
}

type MovementWords = Words<typeof vi>;

/** A finding in a sentence, with its numbers, days and names. */
export function checkSentence(check: ShownCheck, t: MovementWords): string {
  const meant = check.hint ?? '';
  const stated = check.stated ?? 0;
  const actual = check.actual ?? 0;
  const from = check.fromDay === null || check.fromDay === undefined ? '' : formatDate(check.fromDay);
  const to = check.toDay === null || check.toDay === undefined ? '' : formatDate(check.toDay);
  switch (check.code) {
    case 'FLOOR_ABOVE_CAP':
      return t.checkFacts.floorAboveCap(check.subject, {
        share: formatBasisPoints(check.share ?? 0),
        base: check.base ?? 0,
        stated,
        cap: actual,
      });
    case 'ALL_IMPOSSIBLE':
      return t.checkFacts.allImpossible(check.subject, actual, check.base ?? 0);
    case 'PHASE_GAP':
      return t.checkFacts.gap(from, to);
    case 'PHASE_OVERLAP':
      return t.checkFacts.overlap(from, to);
    case 'ANNIVERSARY_COUNT':
      return t.checkFacts.anniversary(check.subject, stated, actual);
    case 'REFERENCE_WITHOUT_DATE':
      return check.subject;
    case 'PERSON_TITLE_FOR_COLLECTIVE':
      return t.checkFacts.personTitle(check.subject);
    case 'PLAN_WITHOUT_NUMBER':
      return t.checkFacts.withoutNumber;
    case 'PLAN_WITHOUT_DATE':
      return t.checkFacts.withoutDate;
    case 'PLAN_WITHOUT_ISSUER':
      return t.checkFacts.withoutIssuer;
    case 'PHASE_VAGUE_DAY':
      return t.checkFacts.vagueDay(check.subject, meant, from);
    case 'PHASE_WITHOUT_REVIEW':
      return t.checkFacts.withoutReview(check.subject);
    case 'REFERENCE_ODD_SIGN':
      return t.checkFacts.oddSign(check.subject, check.hint ?? undefined);
    case 'SUSPECT_WORD':
      return t.checkFacts.suspectWord(check.subject, meant, check.actual ?? 1);
    case 'MIXED_SPELLING':
      return t.checkFacts.mixedSpelling(check.subject);
    case 'TOPIC_AS_INITIATIVE':
      return t.checkFacts.topicAsInitiative(check.subject);
    case 'SAME_COLLECTIVES':
      return t.checkFacts.sameCollectives(check.subject, stated, check.base ?? 0);
    case 'ORDER_WITHOUT_RATING':
      return t.checkFacts.orderWithoutRating(check.subject, meant);
    case 'PRECONDITION_MISSED':
      return t.checkFacts.preconditionMissed(check.subject, meant);
  }
}
