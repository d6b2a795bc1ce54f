import type { VoteBase } from '../council/index.ts';
import { cite, provision, regimeInForce, rulesUnder, type Citation, type RuleRegime } from '../eligibility/index.ts';
import { compareShare, type Fraction, type PlainDate } from '../kernel/index.ts';
import type { AwardCode } from '../vocabulary/index.ts';
import { USUAL_AWARD_VOTE, type AwardVoteRule } from './award-vote-rule.ts';

/** What a decree itself fixes of the vote on an award (law.md c.2); what it leaves open is undefined. */
export interface LawOnVote {
  /** SECRET: "bỏ phiếu kín". BALLOT: "bỏ phiếu" alone, which the secret ballot satisfies and a show of hands does not. */
  readonly ballot: 'SECRET' | 'BALLOT';
  readonly share: Fraction | undefined;
  readonly base: VoteBase | undefined;
  readonly citation: Citation;
}

const NINETY: Fraction = { numerator: 90, denominator: 100 };
const EIGHTY: Fraction = { numerator: 80, denominator: 100 };

const OF_ALL_IN_SECRET: LawOnVote = {
  ballot: 'SECRET',
  share: NINETY,
  base: 'ALL_MEMBERS',
  citation: provision('DECREE_91', 45, 8),
};

/**
 * Total by regime; an award that is not named is left to the rules of the province or the body. Decree 98 was not read, so nothing of
 * it stands here as law.
 */
export const LAW_ON_VOTES: Readonly<Record<RuleRegime, Readonly<Partial<Record<AwardCode, LawOnVote>>>>> = {
  A: {
    PROVINCIAL_EMULATION_FIGHTER: OF_ALL_IN_SECRET,
    NATIONAL_EMULATION_FIGHTER: OF_ALL_IN_SECRET,
    GOVERNMENT_FLAG: {
      ballot: 'SECRET',
      share: undefined,
      base: undefined,
      citation: provision('DECREE_91', 51, 3, 'c'),
    },
  },
  B1: {},
  B2: {
    NATIONAL_EMULATION_FIGHTER: {
      ballot: 'BALLOT',
      share: NINETY,
      base: 'ALL_MEMBERS',
      citation: provision('DECREE_152', 33, 5),
    },
    GOVERNMENT_FLAG: {
      ballot: 'BALLOT',
      share: EIGHTY,
      base: 'ALL_MEMBERS',
      citation: provision('DECREE_152', 33, 5),
    },
  },
};

/** What the law in force on a day fixes. */
export function lawOnVote(award: AwardCode, day: PlainDate): LawOnVote | undefined {
  return LAW_ON_VOTES[rulesUnder(regimeInForce(day))][award];
}

export const WEAKER_PARTS = ['form', 'share', 'base'] as const;
export type WeakerPart = (typeof WEAKER_PARTS)[number];

/** Where a rule of the body asks for less than the law; a body may ask for more. */
export function weakerThanLaw(rule: AwardVoteRule, law: LawOnVote | undefined): readonly WeakerPart[] {
  if (law === undefined) return [];
  const { share, base } = law;
  return [
    ...(rule.form === 'SECRET' ? [] : (['form'] as const)),
    ...(share !== undefined && compareShare(rule.share.numerator, rule.share.denominator, share) < 0
      ? (['share'] as const)
      : []),
    // Of all members most votes are needed: any other base is less.
    ...(base !== undefined && rule.base !== base ? (['base'] as const) : []),
  ];
}

/** What the form of a new rule begins with: what the law fixes, and the usual for the rest. */
export function proposedVoteRule(award: AwardCode, day: PlainDate): AwardVoteRule {
  const law = lawOnVote(award, day);
  if (law === undefined) return USUAL_AWARD_VOTE;
  return {
    ...USUAL_AWARD_VOTE,
    form: 'SECRET',
    share: law.share ?? USUAL_AWARD_VOTE.share,
    base: law.base ?? 'ALL_MEMBERS',
  };
}

/** Whether any regime says something about the award, and where: what the page tells of the law. */
export function lawsOnVote(award: AwardCode): readonly LawOnVote[] {
  return Object.values(LAW_ON_VOTES).flatMap((ofRegime) => ofRegime[award] ?? []);
}

/** “ít nhất 90% tổng số thành viên Hội đồng, bỏ phiếu kín (khoản 8 Điều 45 Nghị định 91/2017/NĐ-CP)” */
export function lawOnVoteText({ ballot, share, base, citation }: LawOnVote): string {
  const how = ballot === 'SECRET' ? 'bỏ phiếu kín' : 'bỏ phiếu';
  const whom = base === 'ALL_MEMBERS' ? ' tổng số thành viên Hội đồng đồng ý' : '';
  const much = share === undefined ? '' : `, ít nhất ${(share.numerator * 100) / share.denominator}%${whom}`;
  return `${how}${much} (${cite(citation)})`;
}
