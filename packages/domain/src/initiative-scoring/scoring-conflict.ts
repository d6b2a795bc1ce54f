/** Why somebody does not score an initiative (security.md 4.5, rule 4). */
export const SCORING_CONFLICTS = ['AUTHOR', 'RELATIVE', 'HEAD_OF_AUTHORS', 'DECLINED'] as const;
export type ScoringConflict = (typeof SCORING_CONFLICTS)[number];

export const SCORING_CONFLICT_NAMES = {
  AUTHOR: 'là tác giả, đồng tác giả',
  RELATIVE: 'có quan hệ với tác giả, theo lời khai',
  HEAD_OF_AUTHORS: 'đứng đầu phòng, đơn vị của tác giả',
  DECLINED: 'đã xin không chấm do có liên quan',
} as const satisfies Record<ScoringConflict, string>;

export interface ConflictFacts {
  readonly ownerId: string;
  readonly authorIds: readonly string[];
  /** Whom one of the authors is related to, by either's own declaration. */
  readonly relativeIds: readonly string[];
  /** Who heads the division of the request or of an author; empty where the body lets heads score. */
  readonly headIds: readonly string[];
  /** Who asked not to score it. */
  readonly declinedIds: readonly string[];
}

/** The reason that keeps a person from scoring, the gravest first; undefined when there is none. */
export function scoringConflict(staffId: string, facts: ConflictFacts): ScoringConflict | undefined {
  if (staffId === facts.ownerId || facts.authorIds.includes(staffId)) return 'AUTHOR';
  if (facts.relativeIds.includes(staffId)) return 'RELATIVE';
  if (facts.headIds.includes(staffId)) return 'HEAD_OF_AUTHORS';
  return facts.declinedIds.includes(staffId) ? 'DECLINED' : undefined;
}

/** Setting of the body: whoever heads the division of an author may score the request. */
export const HEAD_MAY_SCORE_SETTING = 'initiativeHeadMayScore';
