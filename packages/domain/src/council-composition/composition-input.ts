import { addDays, type InputProblem, type PlainDate } from '../kernel/index.ts';
import { PRESIDING_ROLES, type CouncilRole } from '../council/index.ts';
import { neededProblems } from '../works/index.ts';
import { hasSeatChanges, type SeatHeld } from './seat-changes.ts';

/**
 * Longest texts in characters; fewest and most people; the CHECKs of the tables repeat the lengths. A council has at most four
 * vice-chairs (Nghị định 98/2023/NĐ-CP Điều 49; three or four in Nghị định 91/2017/NĐ-CP Điều 63).
 */
export const COUNCIL_LIMITS = {
  name: 250,
  decisionNumber: 100,
  decidedBy: 200,
  fewestVoters: 3,
  mostSeats: 35,
  viceChairs: 4,
} as const;

/** What decisions call it; a body adds its own name. */
export const COUNCIL_NAME = 'Hội đồng Thi đua - Khen thưởng';

/** Which paper it is, and by whom. */
export interface TypedDecision {
  readonly decisionNumber: string;
  readonly decidedOn: PlainDate;
  readonly decidedBy: string;
}

export interface TypedCouncil extends TypedDecision {
  readonly name: string;
  readonly termFrom: PlainDate;
  readonly termTo: PlainDate | undefined;
  readonly seats: readonly SeatHeld[];
}

/** The whole composition from a day on; who joins and leaves follows from it. */
export interface TypedCouncilChange extends TypedDecision {
  readonly effectiveOn: PlainDate;
  readonly seats: readonly SeatHeld[];
}

/** What a change is measured by: the term, the last day on which the composition changed, and who sits before it. */
export interface TermToChange {
  readonly lastChangeOn: PlainDate;
  readonly termTo: PlainDate | undefined;
  readonly seatsBefore: readonly SeatHeld[];
}

/** What is wrong with a council as it is typed; empty when it may be kept. */
export function councilProblems(typed: TypedCouncil, today: PlainDate): readonly InputProblem[] {
  const { termFrom, termTo, decidedOn, seats } = typed;
  return [
    ...neededProblems('name', typed.name, COUNCIL_LIMITS.name),
    ...decisionProblems(typed, today),
    ...(termFrom < decidedOn ? [{ field: 'termFrom', code: 'BEFORE_DECISION' }] : []),
    ...(termTo !== undefined && termTo < termFrom ? [{ field: 'termTo', code: 'ENDS_BEFORE_START' }] : []),
    ...seatProblems(seats),
  ];
}

/** What is wrong with a change in the midst of a term. Changes follow each other: none reaches behind the one before. */
export function councilChangeProblems(
  typed: TypedCouncilChange,
  { lastChangeOn, termTo, seatsBefore }: TermToChange,
  today: PlainDate,
): readonly InputProblem[] {
  const { effectiveOn, decidedOn, seats } = typed;
  const field = 'effectiveOn';
  return [
    ...decisionProblems(typed, today),
    ...(effectiveOn < decidedOn ? [{ field, code: 'BEFORE_DECISION' }] : []),
    ...(effectiveOn <= lastChangeOn ? [{ field, code: 'NOT_AFTER_LAST_CHANGE' }] : []),
    ...(termTo !== undefined && effectiveOn > termTo ? [{ field, code: 'AFTER_TERM' }] : []),
    ...seatProblems(seats),
    ...(hasSeatChanges(seatsBefore, seats) ? [] : [{ field: 'seats', code: 'NOTHING_CHANGED' }]),
  ];
}

/** The last day of a seat that another follows. */
export function dayBefore(day: PlainDate): PlainDate {
  return addDays(day, -1);
}

function decisionProblems(
  { decisionNumber, decidedOn, decidedBy }: TypedDecision,
  today: PlainDate,
): readonly InputProblem[] {
  return [
    ...neededProblems('decisionNumber', decisionNumber, COUNCIL_LIMITS.decisionNumber),
    ...neededProblems('decidedBy', decidedBy, COUNCIL_LIMITS.decidedBy),
    ...(decidedOn > today ? [{ field: 'decidedOn', code: 'IN_FUTURE' }] : []),
  ];
}

function seatProblems(seats: readonly SeatHeld[]): readonly InputProblem[] {
  const { fewestVoters, mostSeats, viceChairs } = COUNCIL_LIMITS;
  const field = 'seats';
  const inRole = (...wanted: readonly CouncilRole[]) => seats.filter(({ role }) => wanted.includes(role)).length;
  const voters = seats.filter(({ hasVote }) => hasVote).length;
  const vices = inRole(...PRESIDING_ROLES) - inRole('CHAIR');
  return [
    ...(voters < fewestVoters ? [{ field, code: 'TOO_FEW', limit: fewestVoters, actual: voters }] : []),
    ...(seats.length > mostSeats ? [{ field, code: 'TOO_MANY', limit: mostSeats, actual: seats.length }] : []),
    ...(inRole('CHAIR') === 1 ? [] : [{ field, code: 'NOT_ONE_CHAIR', actual: inRole('CHAIR') }]),
    ...(inRole('STANDING_VICE_CHAIR') > 1 ? [{ field, code: 'TWO_STANDING_VICE_CHAIRS' }] : []),
    ...(vices > viceChairs ? [{ field, code: 'TOO_MANY_VICE_CHAIRS', limit: viceChairs, actual: vices }] : []),
    ...(inRole('SECRETARY') > 1 ? [{ field, code: 'TWO_SECRETARIES' }] : []),
    ...(seats.some(({ role, hasVote }) => !hasVote && role !== 'SECRETARY')
      ? [{ field, code: 'MEMBER_WITHOUT_VOTE' }]
      : []),
    ...(new Set(seats.map(({ staffId }) => staffId)).size === seats.length ? [] : [{ field, code: 'SEATED_TWICE' }]),
  ];
}
