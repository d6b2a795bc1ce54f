import type { CouncilRole } from '../council/index.ts';
import { foldText, type InputProblem, type PlainDate } from '../kernel/index.ts';
import { neededProblems, tooLongProblems } from '../works/index.ts';

/** Longest texts in characters, fewest and most members; the CHECKs of the tables repeat the lengths. */
export const INITIATIVE_COUNCIL_LIMITS = {
  name: 250,
  decisionNumber: 100,
  decidedBy: 200,
  guestName: 150,
  workplace: 250,
  fewestMembers: 3,
  mostMembers: 25,
} as const;

/** A seat: somebody of the body, or a guest by name. */
export interface TypedCouncilMember {
  readonly staffId: string | undefined;
  readonly guestName: string;
  readonly workplace: string;
  readonly role: CouncilRole;
}

export interface TypedInitiativeCouncil {
  readonly name: string;
  readonly decisionNumber: string;
  readonly decidedOn: PlainDate;
  readonly decidedBy: string;
  readonly termFrom: PlainDate;
  readonly termTo: PlainDate | undefined;
  readonly members: readonly TypedCouncilMember[];
}

/**
 * What is wrong with a council as it is typed; empty when it may be kept. Its members are experts of the field and others
 * whom the head names (Nghị định 13/2012/NĐ-CP Điều 8): one chairs, one keeps the minutes, nobody sits twice.
 */
export function initiativeCouncilProblems(typed: TypedInitiativeCouncil, today: PlainDate): readonly InputProblem[] {
  return [
    ...neededProblems('name', typed.name, INITIATIVE_COUNCIL_LIMITS.name),
    ...neededProblems('decisionNumber', typed.decisionNumber, INITIATIVE_COUNCIL_LIMITS.decisionNumber),
    ...neededProblems('decidedBy', typed.decidedBy, INITIATIVE_COUNCIL_LIMITS.decidedBy),
    ...dayProblems(typed, today),
    ...typed.members.flatMap(memberProblems),
    ...seatProblems(typed.members),
  ];
}

function dayProblems(
  { decidedOn, termFrom, termTo }: TypedInitiativeCouncil,
  today: PlainDate,
): readonly InputProblem[] {
  return [
    ...(decidedOn > today ? [{ field: 'decidedOn', code: 'IN_FUTURE' }] : []),
    ...(termFrom < decidedOn ? [{ field: 'termFrom', code: 'BEFORE_DECISION' }] : []),
    ...(termTo !== undefined && termTo < termFrom ? [{ field: 'termTo', code: 'ENDS_BEFORE_START' }] : []),
  ];
}

function memberProblems({ staffId, guestName, workplace }: TypedCouncilMember, index: number): readonly InputProblem[] {
  if (staffId !== undefined) return [];
  if (guestName === '' || workplace === '') return [{ field: `members.${index}.workplace`, code: 'NO_WORKPLACE' }];
  return [
    ...tooLongProblems(`members.${index}.guestName`, guestName, INITIATIVE_COUNCIL_LIMITS.guestName),
    ...tooLongProblems(`members.${index}.workplace`, workplace, INITIATIVE_COUNCIL_LIMITS.workplace),
  ];
}

function seatProblems(members: readonly TypedCouncilMember[]): readonly InputProblem[] {
  const { fewestMembers, mostMembers } = INITIATIVE_COUNCIL_LIMITS;
  const inRole = (wanted: CouncilRole) => members.filter(({ role }) => role === wanted).length;
  const people = members.map(({ staffId, guestName, workplace }) => staffId ?? foldText(`${guestName} ${workplace}`));
  const field = 'members';
  return [
    ...(members.length < fewestMembers
      ? [{ field, code: 'TOO_FEW', limit: fewestMembers, actual: members.length }]
      : []),
    ...(members.length > mostMembers ? [{ field, code: 'TOO_MANY', limit: mostMembers, actual: members.length }] : []),
    ...(inRole('CHAIR') === 1 ? [] : [{ field, code: 'NOT_ONE_CHAIR', actual: inRole('CHAIR') }]),
    ...(inRole('STANDING_VICE_CHAIR') + inRole('STANDING_MEMBER') === 0 ? [] : [{ field, code: 'NO_STANDING_SEATS' }]),
    ...(inRole('SECRETARY') === 1 ? [] : [{ field, code: 'NOT_ONE_SECRETARY', actual: inRole('SECRETARY') }]),
    ...(new Set(people).size === people.length ? [] : [{ field, code: 'SEATED_TWICE' }]),
  ];
}
