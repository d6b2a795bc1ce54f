import { VOTE_BASES, VOTE_FORMS, type VoteBase, type VoteForm } from '../council/index.ts';
import { isOneOf, type Fraction, type InputProblem } from '../kernel/index.ts';
import { readShare } from './sitting-input.ts';

/** How an initiative council votes and how many have to agree: no national rule, the body sets it with the paper that says so. */
export const VOTE_SETTING = {
  share: 'initiativeVoteShare',
  quorum: 'initiativeVoteQuorum',
  base: 'initiativeVoteBase',
  form: 'initiativeVoteForm',
} as const;

/** Shares that a body can set; law.md c.3 knows 2/3 and 70 % as examples. */
export const VOTE_SHARES = ['1/2', '3/5', '2/3', '7/10', '3/4', '4/5', '9/10', '1/1'] as const;

export const VOTE_FORM_WORDS = {
  OPEN: 'Biểu quyết công khai, ghi tên',
  SECRET: 'Bỏ phiếu kín',
} as const satisfies Record<VoteForm, string>;

export const VOTE_BASE_WORDS = {
  ALL_MEMBERS: 'Tổng số thành viên Hội đồng',
  ALL_MEMBERS_EXCEPT_EXCLUDED: 'Tổng số thành viên, không tính người liên quan',
  PRESENT_MEMBERS: 'Số thành viên có mặt',
  VALID_VOTES: 'Số phiếu hợp lệ',
} as const satisfies Record<VoteBase, string>;

export interface VoteRule {
  readonly form: VoteForm;
  readonly base: VoteBase;
  readonly share: Fraction;
  readonly quorum: Fraction;
}

/** What the body has set for a day; a part that it left open is undefined. */
export type SetVoteRule = { readonly [Part in keyof VoteRule]: VoteRule[Part] | undefined };

/** What stands where neither the body nor an earlier sitting says otherwise. */
export const USUAL_VOTE_RULE: VoteRule = {
  form: 'OPEN',
  base: 'PRESENT_MEMBERS',
  share: { numerator: 2, denominator: 3 },
  quorum: { numerator: 2, denominator: 3 },
};

/** The values of the four settings as they are kept; what is no value of theirs counts as not set. */
export function setVoteRule(valueOf: (key: string) => unknown): SetVoteRule {
  const text = (key: string) => {
    const value = valueOf(key);
    return typeof value === 'string' ? value : '';
  };
  const form = text(VOTE_SETTING.form);
  const base = text(VOTE_SETTING.base);
  return {
    form: isOneOf(VOTE_FORMS, form) ? form : undefined,
    base: isOneOf(VOTE_BASES, base) ? base : undefined,
    share: readShare(text(VOTE_SETTING.share)),
    quorum: readShare(text(VOTE_SETTING.quorum)),
  };
}

/** A sitting follows what the body had set for its day. */
export function voteRuleProblems(rule: VoteRule, set: SetVoteRule): readonly InputProblem[] {
  const differs = [
    ...(set.form === undefined || set.form === rule.form ? [] : ['form']),
    ...(set.base === undefined || set.base === rule.base ? [] : ['base']),
    ...(['share', 'quorum'] as const).filter((part) => !isSame(rule[part], set[part])),
  ];
  return differs.map((field) => ({ field, code: 'NOT_AS_SET' }));
}

function isSame(one: Fraction, other: Fraction | undefined): boolean {
  return other === undefined || one.numerator * other.denominator === other.numerator * one.denominator;
}
