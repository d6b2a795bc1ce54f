import type { VoteBase } from '../../../gql/schema-types.ts';
import type { Words } from '../../../lib/text/define-text.ts';
import { formatPercent } from '../../../lib/format/index.ts';
import type { vi } from '../text.vi.ts';

type CouncilWords = Words<typeof vi>;

export interface ShareRuleFacts {
  readonly shareNumerator: number;
  readonly shareDenominator: number;
  readonly isStrict: boolean;
  readonly base: VoteBase;
}

export interface CountFacts {
  readonly agree: number;
  readonly base: number;
  readonly needed: number;
}

export interface QuorumFacts {
  readonly present: number;
  readonly total: number;
  readonly needed: number;
  readonly isReached: boolean;
  readonly numerator: number;
  readonly denominator: number;
  readonly ground: string;
}

/** `2/3`, but `90%` where the rule is written in per cent. */
export function fractionWords(numerator: number, denominator: number): string {
  return denominator === 100 ? formatPercent(numerator / denominator) : `${numerator}/${denominator}`;
}

export interface ElectorateFacts {
  readonly total: number;
  readonly present: number;
  readonly excluded: number;
  readonly entitled: number;
}

/** The denominator as far as it is known before closing; valid votes are counted as if all who may vote took a side. */
export function expectedBase(base: VoteBase, facts: ElectorateFacts): number {
  switch (base) {
    case 'ALL_MEMBERS':
      return facts.total;
    case 'ALL_MEMBERS_EXCEPT_EXCLUDED':
      return facts.total - facts.excluded;
    case 'PRESENT_MEMBERS':
      return facts.present;
    case 'VALID_VOTES':
      return facts.entitled;
  }
}

/** “2/3 số thành viên có mặt” */
export function ruleWords(t: CouncilWords, rule: ShareRuleFacts): string {
  return t.rule(fractionWords(rule.shareNumerator, rule.shareDenominator), t.base[rule.base], rule.isStrict);
}

/** “5/7 = 71,4%, cần 5 (2/3 số thành viên có mặt)” */
export function shareSentence(t: CouncilWords, count: CountFacts, rule: ShareRuleFacts): string {
  const words = ruleWords(t, rule);
  if (count.base === 0) return t.shareOfNone(count.needed, words);
  return t.share(count.agree, count.base, formatPercent(count.agree / count.base), count.needed, words);
}

/** “6/7 có mặt, đủ số thành viên để họp (cần 5)” */
export function quorumSentence(t: CouncilWords, quorum: QuorumFacts): string {
  const { present, total, needed } = quorum;
  return quorum.isReached ? t.quorum.reached(present, total, needed) : t.quorum.missing(present, total, needed);
}

/** “Quy tắc: ít nhất 2/3 số thành viên …, Căn cứ: …” */
export function quorumRuleSentence(t: CouncilWords, quorum: QuorumFacts): string {
  return t.quorum.rule(fractionWords(quorum.numerator, quorum.denominator), t.ground(quorum.ground));
}
