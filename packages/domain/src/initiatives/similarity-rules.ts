import { mayEverDoWithInitiative, type InitiativeActor, type InitiativeFacts } from './initiative-policy.ts';
import type { InitiativeStatus } from './initiative-status.ts';

/** The parts of a request that are compared, in the order of the form. The function `initiative_text` of the database repeats them. */
export const COMPARED_TEXTS = [
  'title',
  'before',
  'solution',
  'novelty',
  'conditions',
  'authorBenefit',
  'userBenefit',
] as const;
export type ComparedText = (typeof COMPARED_TEXTS)[number];

/** The setting of the body: from which share on an author says what is different and the secretariat concludes. */
export const SIMILARITY_SETTING = 'similarityThreshold';

/** Holds while the body has set nothing: three words in ten. */
export const USUAL_SIMILARITY_THRESHOLD = 3_000;

/** Less than this in common is not shown at all. */
export const SIMILARITY_SHOWN_FROM = 1_000;

/** What the secretariat may conclude of a pair: the same, not the same, or one that carries an earlier one on. */
export const SIMILARITY_VERDICTS = ['DUPLICATE', 'DISTINCT', 'BUILDS_ON'] as const;
export type SimilarityVerdict = (typeof SIMILARITY_VERDICTS)[number];

export const SIMILARITY_VERDICT_NAMES = {
  DUPLICATE: 'Trùng',
  DISTINCT: 'Không trùng',
  BUILDS_ON: 'Kế thừa',
} as const satisfies Record<SimilarityVerdict, string>;

export const SIMILARITY_ACTS = ['EXPLAIN_SIMILARITY', 'JUDGE_SIMILARITY'] as const;
export type SimilarityAct = (typeof SIMILARITY_ACTS)[number];

/** Authors speak while they write, the secretariat while it has the request to judge; what is over stays as it was said. */
const ACT_IN = {
  DRAFT: 'EXPLAIN_SIMILARITY',
  RETURNED: 'EXPLAIN_SIMILARITY',
  SUBMITTED: 'JUDGE_SIMILARITY',
  ENDORSED: 'JUDGE_SIMILARITY',
  RECEIVED: 'JUDGE_SIMILARITY',
  SCORING: 'JUDGE_SIMILARITY',
  BEFORE_COUNCIL: 'JUDGE_SIMILARITY',
  RECOGNISED: undefined,
  NOT_RECOGNISED: undefined,
  NOT_ACCEPTED: undefined,
  WITHDRAWN: undefined,
} as const satisfies Record<InitiativeStatus, SimilarityAct | undefined>;

/** True when a request in this status is open for the act. Who may act is another question. */
export function isOpenForSimilarityAct(status: InitiativeStatus, act: SimilarityAct): boolean {
  return ACT_IN[status] === act;
}

/**
 * With what the person sees an initiative compared: its authors with the library and their own, whatever else they are; the
 * secretariat with everything that was ever sent. Undefined for all others, those who will score it among them.
 */
export function similarityReach(actor: InitiativeActor, facts: InitiativeFacts): 'LIBRARY' | 'ALL' | undefined {
  const { staffId } = actor;
  if (staffId !== undefined && (staffId === facts.ownerId || facts.authorIds.includes(staffId))) return 'LIBRARY';
  return mayEverDoWithInitiative(actor, 'RECEIVE', facts) ? 'ALL' : undefined;
}

/** True when the person holds the right to the act at all, in whatever status: who may write explains, who receives judges. */
export function mayEverDoWithSimilarity(actor: InitiativeActor, act: SimilarityAct, facts: InitiativeFacts): boolean {
  return mayEverDoWithInitiative(actor, act === 'EXPLAIN_SIMILARITY' ? 'SAVE' : 'RECEIVE', facts);
}

/** What the person may do with the pairs of an initiative now. */
export function similarityActsFor(actor: InitiativeActor, facts: InitiativeFacts): readonly SimilarityAct[] {
  return SIMILARITY_ACTS.filter(
    (act) => mayEverDoWithSimilarity(actor, act, facts) && isOpenForSimilarityAct(facts.status, act),
  );
}

export interface JudgedPair {
  readonly shareBasisPoints: number;
  readonly difference: string;
  /** Undefined while nobody has concluded, or when a text has changed since. */
  readonly verdict: SimilarityVerdict | undefined;
}

/** Pairs from the threshold on of which the author has not said what is different. */
export function unexplainedPairs<Pair extends JudgedPair>(pairs: readonly Pair[], threshold: number): readonly Pair[] {
  return pairs.filter(({ shareBasisPoints, difference }) => shareBasisPoints >= threshold && difference === '');
}

/** Pairs from the threshold on of which the secretariat has not concluded. */
export function unjudgedPairs<Pair extends JudgedPair>(pairs: readonly Pair[], threshold: number): readonly Pair[] {
  return pairs.filter(({ shareBasisPoints, verdict }) => shareBasisPoints >= threshold && verdict === undefined);
}
