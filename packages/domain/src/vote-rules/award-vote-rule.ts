import { DEFAULT_QUORUM_RULE, VOTE_BASES, VOTE_FORMS, type ShareRule, type VoteForm } from '../council/index.ts';
import { readShare } from '../initiative-sitting/index.ts';
import { isOneOf, type Fraction } from '../kernel/index.ts';

/** How the council votes on one award. */
export interface AwardVoteRule extends ShareRule {
  readonly form: VoteForm;
  /** How many members have to be at the meeting. */
  readonly quorum: Fraction;
  /** What did not pass may be voted on once more at the same meeting. */
  readonly hasSecondRound: boolean;
}

/** As the row of the database has it. */
export interface VoteRuleColumns {
  readonly form: VoteForm;
  readonly shareNumerator: number;
  readonly shareDenominator: number;
  readonly isStrict: boolean;
  readonly base: ShareRule['base'];
  readonly quorumNumerator: number;
  readonly quorumDenominator: number;
  readonly hasSecondRound: boolean;
}

const STRICT = 'MORE_THAN';
const REACHED = 'AT_LEAST';
const TWICE = 'TWICE';
const ONCE = 'ONCE';

/** One line for machines: `SECRET 90/100 AT_LEAST ALL_MEMBERS 2/3 ONCE`. */
export function voteRuleText({ form, share, isStrict, base, quorum, hasSecondRound }: AwardVoteRule): string {
  const parts = [form, fractionText(share), isStrict ? STRICT : REACHED, base, fractionText(quorum)];
  return [...parts, hasSecondRound ? TWICE : ONCE].join(' ');
}

/** The rule that a line means; undefined for a line that means none. The inverse of `voteRuleText`. */
export function voteRuleFromText(text: string): AwardVoteRule | undefined {
  const [form = '', shareWord = '', strictness, base = '', quorumWord = '', rounds, ...more] = text.split(' ');
  const share = readShare(shareWord);
  const quorum = readShare(quorumWord);
  const isStrict = strictness === STRICT ? true : strictness === REACHED ? false : undefined;
  const hasSecondRound = rounds === TWICE ? true : rounds === ONCE ? false : undefined;
  if (more.length > 0 || !isOneOf(VOTE_FORMS, form) || !isOneOf(VOTE_BASES, base)) return undefined;
  if (share === undefined || quorum === undefined || isStrict === undefined || hasSecondRound === undefined)
    return undefined;
  // More than the whole is never reached.
  if (isStrict && share.numerator === share.denominator) return undefined;
  return { form, share, isStrict, base, quorum, hasSecondRound };
}

export function voteRuleOf(row: VoteRuleColumns): AwardVoteRule {
  const { form, isStrict, base, hasSecondRound } = row;
  return {
    form,
    share: { numerator: row.shareNumerator, denominator: row.shareDenominator },
    isStrict,
    base,
    quorum: { numerator: row.quorumNumerator, denominator: row.quorumDenominator },
    hasSecondRound,
  };
}

export function columnsOf({ share, quorum, ...rule }: AwardVoteRule): VoteRuleColumns {
  return {
    ...rule,
    shareNumerator: share.numerator,
    shareDenominator: share.denominator,
    quorumNumerator: quorum.numerator,
    quorumDenominator: quorum.denominator,
  };
}

/** Where nobody has said anything: an open vote, two thirds of those present. A proposal, not law. */
export const USUAL_AWARD_VOTE: AwardVoteRule = {
  form: 'OPEN',
  share: { numerator: 2, denominator: 3 },
  isStrict: false,
  base: 'PRESENT_MEMBERS',
  quorum: DEFAULT_QUORUM_RULE.share,
  hasSecondRound: false,
};

function fractionText({ numerator, denominator }: Fraction): string {
  return `${numerator}/${denominator}`;
}
