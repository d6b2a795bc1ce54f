import type { CollectiveFacts, PersonFacts } from './facts.ts';

/** A person of whom nothing is recorded yet: the start of a case tried by hand, and of builders. */
export function blankPersonFacts(staffId: string): PersonFacts {
  return {
    kind: 'PERSON',
    staffId,
    managedHere: true,
    isContractStaff: false,
    pendingCases: [],
    disciplines: [],
    leaves: [],
    trainings: [],
    initiatives: [],
    researchTopics: [],
    commendations: [],
    judgements: {},
  };
}

/** A collective of which nothing is recorded yet. */
export function blankCollectiveFacts(departmentId: string): CollectiveFacts {
  return {
    kind: 'COLLECTIVE',
    departmentId,
    managedHere: true,
    pendingCases: [],
    members: [],
    organisations: [],
    commendations: [],
    judgements: {},
  };
}
