import { neededVotes, type ShareRule } from '@thidua/domain/council';

import type { VoteBase } from '../../../gql/schema-types.ts';
import type { Words } from '../../../lib/text/define-text.ts';
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

/** “từ 2/3 số thành viên có mặt” */
export function ruleWords(t: CouncilWords, rule: ShareRuleFacts): string {
  return t.formula.rule(shareRule(rule));
}

/** “5/7 = 71,42%, cần 5 (từ 2/3 số thành viên có mặt)” */
export function shareSentence(t: CouncilWords, count: CountFacts, rule: ShareRuleFacts): string {
  return t.formula.share({ ...count, rule: shareRule(rule) });
}

/** “Cần 5 phiếu đồng ý (từ 2/3 tổng số thành viên)”: of a secret ballot. */
export function needSentence(t: CouncilWords, base: number, rule: ShareRuleFacts): string {
  return t.screen.ballot.need(neededVotes(base, shareRule(rule)), ruleWords(t, rule));
}

function shareRule({ shareNumerator, shareDenominator, isStrict, base }: ShareRuleFacts): ShareRule {
  return { share: { numerator: shareNumerator, denominator: shareDenominator }, isStrict, base };
}

/** “6/7 có mặt, đủ số thành viên để họp (cần 5)” */
export function quorumSentence(t: CouncilWords, quorum: QuorumFacts): string {
  const { present, total, needed } = quorum;
  return quorum.isReached ? t.quorum.reached(present, total, needed) : t.quorum.missing(present, total, needed);
}

/** “Quy tắc: ít nhất 2/3 số thành viên …, Căn cứ: …” */
export function quorumRuleSentence(t: CouncilWords, quorum: QuorumFacts): string {
  return t.quorum.rule(t.formula.fraction(quorum), t.ground(quorum.ground));
}
