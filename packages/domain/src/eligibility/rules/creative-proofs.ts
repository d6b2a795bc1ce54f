import type { InitiativeFact, PersonFacts, ResearchTopicFact, Source } from '../facts.ts';
import type { RuleRegime } from '../regime.ts';

/** One way to show creativity for CSTĐCS: an excellent rating (law of 2022 only), an initiative, or a research topic. */
export type CreativeProof =
  | { readonly kind: 'EXCELLENT_RATING'; readonly source: Source | undefined }
  | { readonly kind: 'INITIATIVE'; readonly initiative: InitiativeFact; readonly source: Source | undefined }
  | { readonly kind: 'RESEARCH'; readonly topic: ResearchTopicFact; readonly source: Source | undefined };

/** Every proof the regime accepts, usable or not; the rules ask for at least one without fault, so a proof more never harms. */
export function creativeProofs(
  { rating, initiatives, researchTopics }: PersonFacts,
  regime: RuleRegime,
): readonly CreativeProof[] {
  return [
    ...(regime !== 'A' && rating?.level === 'EXCELLENT'
      ? [{ kind: 'EXCELLENT_RATING', source: rating.source } as const]
      : []),
    ...initiatives.map((initiative) => ({ kind: 'INITIATIVE', initiative, source: initiative.source }) as const),
    ...researchTopics
      .filter((topic) => topic.result !== 'FAILED' && !(regime === 'A' && topic.appliedInAgency === false))
      .map((topic) => ({ kind: 'RESEARCH', topic, source: topic.source }) as const),
  ];
}

/** Used for the title of another year already. */
export function isReused(proof: CreativeProof, year: number): boolean {
  if (proof.kind !== 'INITIATIVE') return false;
  const used = proof.initiative.alreadyUsedForYear;
  return used !== undefined && used !== year;
}

/** Leader or direct participant of the topic. */
export function tookDirectPart({ role }: ResearchTopicFact): boolean {
  return role === 'LEADER' || role === 'PARTICIPANT';
}

/** A decision that the dossier can name; the rating has its own rule. */
export function hasDecision(proof: CreativeProof): boolean {
  switch (proof.kind) {
    case 'EXCELLENT_RATING':
      return true;
    case 'INITIATIVE':
      return proof.initiative.decisionNo !== undefined;
    case 'RESEARCH':
      return proof.topic.decisionNo !== undefined;
  }
}

export function proofText(proof: CreativeProof): string {
  switch (proof.kind) {
    case 'EXCELLENT_RATING':
      return 'xếp loại “Hoàn thành xuất sắc nhiệm vụ”';
    case 'INITIATIVE': {
      const { code, title, decisionNo } = proof.initiative;
      return `sáng kiến ${code} “${title}”${decisionNo === undefined ? '' : ` (Quyết định số ${decisionNo})`}`;
    }
    case 'RESEARCH':
      return `đề tài “${proof.topic.title}”`;
  }
}

/** The facts with one proof at a time, and with none: an excellent rating may do without. */
export function eachCreativeProof(facts: PersonFacts): readonly PersonFacts[] {
  const bare = { ...facts, initiatives: [], researchTopics: [] };
  return [
    ...facts.initiatives.map((initiative) => ({ ...bare, initiatives: [initiative] })),
    ...facts.researchTopics.map((topic) => ({ ...bare, researchTopics: [topic] })),
    bare,
  ];
}
