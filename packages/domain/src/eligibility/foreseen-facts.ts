import { plainDate, type PlainDate } from '../kernel/index.ts';
import type { AwardCode, InitiativeScope, RatingLevel } from '../vocabulary/index.ts';
import type { AdvancedWorkerFact, DisciplineFact, InitiativeFact, PersonFacts, RatingFact } from './facts.ts';
import { ratingIn, yearOf, type YearRating } from './history.ts';

/** Something that is not on record yet and that a later award needs. */
export type Milestone =
  | { readonly kind: 'RATING'; readonly level: RatingLevel; readonly year: number }
  | { readonly kind: 'AWARD'; readonly award: AwardCode; readonly year: number }
  | { readonly kind: 'INITIATIVES'; readonly scope: InitiativeScope; readonly count: number; readonly year: number };

interface Foresight {
  /** The year of the facts. */
  readonly year: number;
  readonly target: number;
  readonly milestones: readonly Milestone[];
}

/** A list of the year is received at its end. */
export function receivedFor(year: number): PlainDate {
  return plainDate(`${year}-12-31`);
}

/** Both ends included. */
export function yearsFrom(year: number, target: number): readonly number[] {
  return Array.from({ length: target - year + 1 }, (_, ahead) => year + ahead);
}

/** The person in the target year, with the milestones reached. What lies in the year of the facts alone stays there. */
export function foreseenFacts(facts: PersonFacts, { year, target, milestones }: Foresight): PersonFacts {
  const { history } = facts;
  const levels = new Map(milestones.flatMap((each) => (each.kind === 'RATING' ? [[each.year, each.level]] : [])));
  const ratings = yearsFrom(year, target)
    .filter((each) => ratingIn(history, each) === undefined)
    .map((each) =>
      each === year && facts.rating !== undefined
        ? { year, level: facts.rating.level, source: facts.rating.source }
        : { year: each, level: levels.get(each) ?? 'GOOD' },
    );
  const reached = milestones.flatMap(initiativeIn);
  const titles = milestones.filter((each) => each.kind === 'AWARD');
  const isOfTarget = ({ recognisedOn }: InitiativeFact) => yearOf(recognisedOn) === target;
  return {
    ...facts,
    ...(target === year ? {} : { ...LATER_YEAR, disciplines: facts.disciplines.map((each) => servedBy(year, each)) }),
    registration: { registered: true },
    rating: target === year && facts.rating !== undefined ? facts.rating : ratedIn(ratings, target),
    advancedWorker: titleIn(titles, 'ADVANCED_WORKER', target, target === year ? facts.advancedWorker : undefined),
    grassrootsFighter: titleIn(
      titles,
      'GRASSROOTS_EMULATION_FIGHTER',
      target,
      target === year ? facts.grassrootsFighter : undefined,
    ),
    initiatives: [...(target === year ? facts.initiatives : []), ...reached.filter(isOfTarget)],
    history: {
      ratings: [...(history?.ratings ?? []), ...ratings],
      awards: [
        ...(history?.awards ?? []),
        ...titles.map(({ award, year: of }) => ({ award, year: of, achievedUntil: receivedFor(of) })),
      ],
      initiatives: [...(history?.initiatives ?? []), ...facts.initiatives, ...reached],
      isComplete: history?.isComplete,
    },
  };
}

/** Leave, study and a change of place are not foreseen, and a case of today is over. */
const LATER_YEAR = {
  pendingCases: [],
  leaves: [],
  trainings: [],
  learned: [],
  commendations: [],
  returnedOn: undefined,
  transfer: undefined,
  secondment: undefined,
} as const satisfies Partial<PersonFacts>;

/** A discipline that still runs is served by the end of the year of the facts. */
function servedBy(year: number, discipline: DisciplineFact): DisciplineFact {
  return discipline.servedOn === undefined ? { ...discipline, servedOn: receivedFor(year) } : discipline;
}

/** A rating that is foreseen has its decision too. */
function ratedIn(ratings: readonly YearRating[], year: number): RatingFact {
  const { level = 'GOOD' } = ratings.find((each) => each.year === year) ?? {};
  return { level, decisionNo: FORESEEN, decidedOn: receivedFor(year) };
}

function titleIn(
  titles: readonly Extract<Milestone, { kind: 'AWARD' }>[],
  title: AwardCode,
  year: number,
  recorded: AdvancedWorkerFact | undefined,
): AdvancedWorkerFact {
  if (titles.some(({ award, year: of }) => award === title && of === year)) return { state: 'CONFERRED' };
  return recorded ?? { state: 'NOT_NOMINATED' };
}

/** Whoever answers, whatever number a decision has: nobody knows it yet. */
export const FORESEEN = 'dự kiến';

function initiativeIn(milestone: Milestone, index: number): readonly InitiativeFact[] {
  if (milestone.kind !== 'INITIATIVES') return [];
  const { scope, year } = milestone;
  const foreseen = { id: `${FORESEEN} ${index}`, code: '', title: '', scope, decisionNo: FORESEEN };
  return [{ ...foreseen, recognisedOn: receivedFor(year) }];
}
