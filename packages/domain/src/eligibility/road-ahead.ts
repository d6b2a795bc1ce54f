import { INITIATIVE_SCOPES, type AwardCode, type InitiativeScope } from '../vocabulary/index.ts';
import { assess, type Assessment } from './assess.ts';
import type { Judgements, PersonFacts } from './facts.ts';
import { FORESEEN, foreseenFacts, receivedFor, yearsFrom, type Milestone } from './foreseen-facts.ts';
import { awardIn, meritAwards, ratingIn, type HistoryFacts } from './history.ts';
import type { LocalSettings } from './local-settings.ts';
import { regimeInForce, type Regime } from './regime.ts';
import type { Finding } from './rule.ts';
import { questionsFor, RULE_SETS } from './rule-sets.ts';
import { combineOutcomes, weightOf, type Verdict } from './verdict.ts';

/** How soon an award can be reached. */
export interface RoadStep {
  readonly award: AwardCode;
  /** The first year in which it can be reached; absent where that is later than the years looked at. */
  readonly year?: number;
  /** The law that is in force at the end of that year, or of the last one looked at. */
  readonly regime: Regime;
  /** What has to be reached until then, by year; none where the records are enough. */
  readonly needs: readonly Milestone[];
  /** Where it cannot be reached: what stands in the way in the last year, as a sentence. */
  readonly obstacle?: string;
}

/** The year itself and the three after it. */
export const YEARS_AHEAD = 3;

/** The personal awards that others build on, the nearest first. Forms that only judgement gives have no road. */
export const ROAD_AWARDS = [
  'GRASSROOTS_EMULATION_FIGHTER',
  'PROVINCIAL_EMULATION_FIGHTER',
  'PROVINCIAL_MERIT',
  'NATIONAL_EMULATION_FIGHTER',
  'PRIME_MINISTER_MERIT',
  'LABOUR_ORDER_THIRD',
] as const satisfies readonly AwardCode[];

/**
 * Titles that may be given on the way. No form among them: an award that builds on one asks for more years after it than are looked
 * at, and a newer one would make them begin anew.
 */
const STEPS = [
  'PROVINCIAL_EMULATION_FIGHTER',
  'GRASSROOTS_EMULATION_FIGHTER',
  'ADVANCED_WORKER',
] as const satisfies readonly AwardCode[];

/** More of them in one year is nobody's plan. */
const INITIATIVES_A_YEAR = 2;

/**
 * Looks up to `YEARS_AHEAD` years ahead of `year`, the year of the facts: for each award the first year in which the rules can be
 * met, and the fewest things not on record that it takes. It supposes that every year is at least rated “Hoàn thành tốt nhiệm vụ”,
 * that the person registers, that no discipline comes, that the papers are there and that what only people judge is judged well in
 * the ways that build on records. The settings are those of today.
 */
export function roadAhead(facts: PersonFacts, year: number, settings: LocalSettings): readonly RoadStep[] {
  const steps = new Map<AwardCode, RoadStep>();
  // In this order: a title can be a step from the year on in which it can be reached itself.
  for (const award of ['ADVANCED_WORKER', ...ROAD_AWARDS] as const) {
    steps.set(award, stepTo(award, { facts, year, settings, steps }));
  }
  return ROAD_AWARDS.flatMap((award) => steps.get(award) ?? []);
}

/** What a road is looked for with; `steps` are the roads found before. */
interface Journey {
  readonly facts: PersonFacts;
  readonly year: number;
  readonly settings: LocalSettings;
  readonly steps: ReadonlyMap<AwardCode, RoadStep>;
}

function stepTo(award: AwardCode, journey: Journey): RoadStep {
  const { facts, year } = journey;
  const last = year + YEARS_AHEAD;
  for (const target of yearsFrom(isRefused(award, facts) ? year + 1 : year, last)) {
    // Given already: the next one is looked for.
    if (awardIn(facts.history, award, target) !== undefined) continue;
    const tried = (milestones: readonly Milestone[]) => isReached(judgedIn(award, journey, target, milestones), facts);
    const all = everyMilestone(award, journey, target);
    if (tried(all)) {
      return { award, year: target, regime: regimeAt(target), needs: inOrder(fewest(all, tried)) };
    }
  }
  const assessment = judgedIn(award, journey, last, everyMilestone(award, journey, last));
  const [heaviest] = byRecords(assessment, facts);
  const obstacle = heaviest === undefined ? '' : `${heaviest.title}: ${joined(heaviest)}`;
  return { award, regime: regimeAt(last), needs: [], obstacle };
}

function joined({ fact: { sentence }, note }: Finding): string {
  return note === undefined ? sentence : `${sentence} ${note}`;
}

/** What the council has refused for the year of the facts is not reached in it. */
function isRefused(award: AwardCode, { advancedWorker, grassrootsFighter }: PersonFacts): boolean {
  return (
    (award === 'ADVANCED_WORKER' && advancedWorker?.state === 'REFUSED') ||
    (award === 'GRASSROOTS_EMULATION_FIGHTER' && grassrootsFighter?.state === 'REFUSED')
  );
}

function regimeAt(year: number): Regime {
  return regimeInForce(receivedFor(year));
}

/** Verdicts that a plan may count on: what only people or the province say is not asked here, a text in doubt is read strictly. */
const REACHED: readonly Verdict[] = ['ELIGIBLE', 'NEEDS_JUDGEMENT', 'LOCAL_SETTING'];

function isReached(assessment: Assessment, facts: PersonFacts): boolean {
  return REACHED.includes(combineOutcomes(byRecords(assessment, facts).map(({ outcome }) => outcome)));
}

/** All that could be reached between the year of the facts and the target, the hardest first: it is the first to be let go. */
function everyMilestone(
  award: AwardCode,
  { facts: { rating, history }, year, steps }: Journey,
  target: number,
): readonly Milestone[] {
  const years = yearsFrom(year, target);
  const titles = STEPS.filter((step) => step !== award).flatMap((step) => {
    const first = steps.get(step)?.year ?? Infinity;
    const last = lastYearOf(step, history) ?? first;
    return years
      .filter((each) => first <= each && awardIn(history, step, each) === undefined && isDue(step, each, last))
      .map((each): Milestone => ({ kind: 'AWARD', award: step, year: each }));
  });
  const ratings = years
    .filter((each) => ratingIn(history, each) === undefined && (each !== year || rating === undefined))
    .map((each): Milestone => ({ kind: 'RATING', level: 'EXCELLENT', year: each }));
  // A second one in a year is let go before the first of any year.
  const initiatives = Array.from({ length: INITIATIVES_A_YEAR }, () =>
    years.map((each) => oneInitiative('NATION', each)),
  );
  return [...initiatives.flat(), ...titles, ...ratings];
}

/** The title of the province rests on three years of its own: the next one is due three years after the last. */
function isDue(title: AwardCode, year: number, last: number): boolean {
  return title !== 'PROVINCIAL_EMULATION_FIGHTER' || (year - last) % 3 === 0;
}

function lastYearOf(award: AwardCode, history: HistoryFacts | undefined): number | undefined {
  const years = meritAwards(history, [award]).map(({ year }) => year);
  return years.length === 0 ? undefined : Math.max(...years);
}

function oneInitiative(scope: InitiativeScope, year: number): Milestone {
  return { kind: 'INITIATIVES', scope, count: 1, year };
}

/** Lets go, or makes easier, one after the other as long as the rest is enough. */
function fewest(
  all: readonly Milestone[],
  isEnough: (milestones: readonly Milestone[]) => boolean,
): readonly Milestone[] {
  let kept = all;
  for (const milestone of all) {
    for (const easier of easierThan(milestone)) {
      const rest = kept.flatMap((each) => (each === milestone ? easier : [each]));
      if (isEnough(rest)) {
        kept = rest;
        break;
      }
    }
  }
  return kept;
}

/** By year, initiatives of one year and scope together. */
function inOrder(milestones: readonly Milestone[]): readonly Milestone[] {
  const alike = Map.groupBy(milestones, (each) => (each.kind === 'INITIATIVES' ? `${each.year} ${each.scope}` : each));
  return [...alike.values()]
    .flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      return [first.kind === 'INITIATIVES' ? { ...first, count: 1 + others.length } : first];
    })
    .toSorted((left, right) => left.year - right.year);
}

/** What may stand in place of a milestone, the easiest first. */
function easierThan(milestone: Milestone): readonly (readonly Milestone[])[] {
  if (milestone.kind !== 'INITIATIVES') return [[]];
  const { scope, year } = milestone;
  const scopes = INITIATIVE_SCOPES.slice(0, INITIATIVE_SCOPES.indexOf(scope));
  return [[], ...scopes.map((each) => [oneInitiative(each, year)])];
}

function judgedIn(
  award: AwardCode,
  { facts, year, settings }: Journey,
  target: number,
  milestones: readonly Milestone[],
): Assessment {
  return assess(award, foreseenFacts(facts, { year, target, milestones }), {
    regimeDate: receivedFor(target),
    year: target,
    settings,
    judgements: answersFor(award, regimeAt(target)),
    assumeListPasses: true,
  });
}

/** All that is asked beside records is answered well. */
function answersFor(award: AwardCode, regime: Regime): Judgements {
  return Object.fromEntries(
    questionsFor(award, 'PERSON', regime).map(({ id }) => [id, { answer: true, by: FORESEEN }]),
  );
}

/**
 * What decides by records: the best of the ways that build on them, with what every way asks, heaviest first. Length of service is
 * no way for who never led the agency.
 */
function byRecords(assessment: Assessment, { leadership = [] }: PersonFacts): readonly Finding[] {
  const leads = leadership.length > 0;
  const [shown, ...others] = assessment.branches ?? [];
  if (shown === undefined) return assessment.findings;
  const isJudged = new Set(
    (RULE_SETS[assessment.award].PERSON?.branches ?? [])
      .filter(({ rules }) => rules.every(({ kind }) => kind === 'JUDGEMENT'))
      .map(({ id }) => id),
  );
  const common = assessment.findings.filter((finding) => !shown.findings.includes(finding));
  const [way] = [shown, ...others].filter(({ id }) => !isJudged.has(id) && (id !== 'SERVICE' || leads));
  return [...common, ...(way?.findings ?? [])].toSorted(
    (left, right) => weightOf(left.outcome) - weightOf(right.outcome),
  );
}
