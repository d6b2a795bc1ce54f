/** Questions by what they are asked for; the rules are named after their award (“TTLDTT.2”, “GK.1.a”). */
export const JUDGEMENT_GROUPS = ['LDTT', 'CSTDCS', 'GK.1', 'TTLDTT', 'GK.2', 'other'] as const;
export type JudgementGroup = (typeof JUDGEMENT_GROUPS)[number];

/** Giấy khen asks persons and collectives the same words under different points of the law. */
export function judgementGroupOf(rule: string): JudgementGroup {
  return JUDGEMENT_GROUPS.find((group) => rule.startsWith(`${group}.`)) ?? 'other';
}
