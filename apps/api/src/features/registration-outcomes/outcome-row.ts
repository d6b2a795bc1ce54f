import { accessTo } from '@thidua/domain/records';
import {
  COMPARED_PARTS,
  compareWithResults,
  missedTitles,
  REGISTRATION_TITLES,
  type ComparedFacts,
  type ComparedPart,
  type ComparedVerdicts,
} from '@thidua/domain/registrations';
import type { ActingContext } from '../../platform/request-context.ts';
import { relationsTo, relationsToCollective } from '../records/index.ts';
import type { StoredRow } from '../registrations/index.ts';
import type { OutcomeYear } from './outcome-year.queries.ts';
import type { RegistrationOutcomeType } from './outcome.type.ts';

/** A subject with its comparison, before it becomes a row of the world. */
export interface ComparedRow {
  readonly stored: StoredRow;
  readonly facts: ComparedFacts;
  readonly verdicts: ComparedVerdicts;
  readonly hiddenParts: readonly ComparedPart[];
}

/**
 * Puts what was promised beside what came of it. Ratings and conduct are those that the reader may know of: the same rules as on
 * the person's own page. Batched by the loaders of the relations, however many rows there are.
 */
export async function comparedRow(context: ActingContext, year: OutcomeYear, stored: StoredRow): Promise<ComparedRow> {
  const relations =
    stored.staffId === null
      ? await relationsToCollective(context, stored.id)
      : await relationsTo(context, stored.staffId);
  const knowsRating = accessTo('rating.level', relations) !== 'NONE';
  const knowsConduct = accessTo('incident.content', relations) !== 'NONE';
  const promise = year.promises.get(stored.id);
  const { recognised, pending } = year.initiativesOf(stored.id);
  const facts: ComparedFacts = {
    subjectKind: stored.kind,
    registered: stored.registered,
    achieved: stored.achieved,
    initiativesPromised: promise?.initiativeCount ?? 0,
    initiativesRecognised: recognised,
    initiativesPending: pending,
    hasTasks: (promise?.content ?? '').trim() !== '',
    rating: knowsRating ? (year.ratings.get(stored.id) ?? null) : undefined,
    pledgeCount: promise?.pledges.length ?? 0,
    breaches: knowsConduct ? year.breachesOf(stored.id) : undefined,
  };
  return {
    stored,
    facts,
    verdicts: compareWithResults(facts, year),
    hiddenParts: [...(knowsRating ? [] : (['TASKS'] as const)), ...(knowsConduct ? [] : (['PLEDGES'] as const))],
  };
}

export function outcomeType(
  { stored, facts, verdicts, hiddenParts }: ComparedRow,
  { year, promises }: OutcomeYear,
): RegistrationOutcomeType {
  const promise = promises.get(stored.id);
  return {
    id: `${year} ${stored.id}`,
    year,
    subjectKind: stored.kind,
    staffId: stored.staffId,
    collectiveId: stored.collectiveId,
    subjectName: stored.name,
    departmentName: stored.departmentName,
    titlesRegistered: REGISTRATION_TITLES[stored.kind].filter((title) => facts.registered.includes(title)),
    titlesMissed: missedTitles(facts),
    awards: facts.achieved,
    initiativesPromised: facts.initiativesPromised,
    initiativesRecognised: facts.initiativesRecognised,
    tasks: promise?.content ?? null,
    rating: facts.rating ?? null,
    pledges: promise?.pledges ?? [],
    breaches: facts.breaches ?? null,
    verdicts: COMPARED_PARTS.flatMap((part) => {
      const verdict = verdicts[part];
      return verdict === undefined ? [] : [{ part, verdict }];
    }),
    hiddenParts,
  };
}
