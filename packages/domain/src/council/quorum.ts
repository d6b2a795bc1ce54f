import { compareShare, countNeeded, type Fraction } from '../kernel/index.ts';

export interface QuorumRule {
  readonly share: Fraction;
  readonly legalGround: string;
}

export interface Quorum extends QuorumRule {
  readonly present: number;
  readonly total: number;
  readonly needed: number;
  readonly isReached: boolean;
}

/** Where neither the law nor the body says another share (Thông tư 12/2019/TT-BNV Điều 11(2)). */
export const DEFAULT_QUORUM_RULE = {
  share: { numerator: 2, denominator: 3 },
  legalGround: 'Khoản 2 Điều 11 Thông tư 12/2019/TT-BNV',
} as const satisfies QuorumRule;

/**
 * Whether enough voting members are in the room, exactly: 2/3 of 7 is 5, never 4.67.
 * An empty council never has a quorum.
 */
export function quorum(present: number, total: number, rule: QuorumRule): Quorum {
  const needed = Math.max(1, countNeeded(total, rule.share, false));
  return { ...rule, present, total, needed, isReached: present >= needed };
}

/** The rule that asks for most members; a meeting that decides by several rules must satisfy each of them. */
export function strictestQuorum(rules: readonly QuorumRule[]): QuorumRule {
  return (
    rules.reduce<QuorumRule | undefined>((strictest, rule) => {
      if (strictest === undefined) return rule;
      const isStricter = compareShare(rule.share.numerator, rule.share.denominator, strictest.share) > 0;
      return isStricter ? rule : strictest;
    }, undefined) ?? DEFAULT_QUORUM_RULE
  );
}
