import type { InputProblem, PlainDate } from '../kernel/index.ts';
import { neededProblems, tooLongProblems } from '../works/index.ts';
import { RESEARCH_LIMITS, type ResearchResult, type ResearchRole } from './topic-life.ts';

/** Somebody of the body, or somebody from outside by name. */
export interface ResearchPersonInput {
  readonly staffId: string | undefined;
  readonly outsideName: string;
  readonly role: ResearchRole;
}

export interface ResearchTopicInput {
  readonly title: string;
  readonly programme: string;
  readonly contractNumber: string;
  readonly startedOn: PlainDate | undefined;
  readonly endedOn: PlainDate | undefined;
  readonly acceptedBy: string;
  readonly acceptedOn: PlainDate | undefined;
  readonly result: ResearchResult | undefined;
  readonly paperNumber: string;
  readonly paperOn: PlainDate | undefined;
  readonly people: readonly ResearchPersonInput[];
}

const SHORT = ['programme', 'contractNumber', 'acceptedBy', 'paperNumber'] as const;

/** What a topic may not be while it is recorded: nameless, too long, with days that run backwards, of nobody of the body. */
export function researchDraftProblems(input: ResearchTopicInput, today: PlainDate): readonly InputProblem[] {
  const { title, startedOn, endedOn, acceptedOn, paperOn, people } = input;
  return [
    ...neededProblems('title', title, RESEARCH_LIMITS.title),
    ...SHORT.flatMap((field) => tooLongProblems(field, input[field], RESEARCH_LIMITS[field])),
    ...orderProblems('endedOn', startedOn, endedOn),
    ...orderProblems('acceptedOn', startedOn, acceptedOn),
    ...futureProblems('acceptedOn', acceptedOn, today),
    ...futureProblems('paperOn', paperOn, today),
    ...peopleProblems(people),
  ];
}

/** What is sent names who accepted it, when and how, the paper of it, and who led it. */
export function researchSentProblems(input: ResearchTopicInput): readonly InputProblem[] {
  const { acceptedOn, result, paperOn, people } = input;
  return [
    ...neededProblems('acceptedBy', input.acceptedBy, RESEARCH_LIMITS.acceptedBy),
    ...(acceptedOn === undefined ? [{ field: 'acceptedOn', code: 'REQUIRED' }] : []),
    ...(result === undefined ? [{ field: 'result', code: 'REQUIRED' }] : []),
    ...neededProblems('paperNumber', input.paperNumber, RESEARCH_LIMITS.paperNumber),
    ...(paperOn === undefined ? [{ field: 'paperOn', code: 'REQUIRED' }] : []),
    // The minutes are written on the day of the acceptance or later.
    ...orderProblems('paperOn', acceptedOn, paperOn),
    ...(people.some(({ role }) => role === 'LEADER') ? [] : [{ field: 'people', code: 'NO_LEADER' }]),
  ];
}

function orderProblems(
  field: string,
  first: PlainDate | undefined,
  last: PlainDate | undefined,
): readonly InputProblem[] {
  return first !== undefined && last !== undefined && last < first ? [{ field, code: 'BEFORE_START' }] : [];
}

function futureProblems(field: string, day: PlainDate | undefined, today: PlainDate): readonly InputProblem[] {
  return day !== undefined && day > today ? [{ field, code: 'NOT_YET' }] : [];
}

function peopleProblems(people: readonly ResearchPersonInput[]): readonly InputProblem[] {
  const staffIds = people.flatMap(({ staffId }) => staffId ?? []);
  if (staffIds.length === 0) return [{ field: 'people', code: 'REQUIRED' }];
  if (new Set(staffIds).size < staffIds.length) return [{ field: 'people', code: 'TWICE' }];
  if (people.length > RESEARCH_LIMITS.people) {
    return [{ field: 'people', code: 'TOO_MANY', limit: RESEARCH_LIMITS.people, actual: people.length }];
  }
  return people.flatMap(({ staffId, outsideName }) =>
    staffId === undefined ? neededProblems('outsideName', outsideName, RESEARCH_LIMITS.outsideName) : [],
  );
}
