import type { CollectiveFacts, HouseholdFacts, PersonFacts } from './facts.ts';

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

/** A household of which nothing is recorded yet; no body manages one. */
export function blankHouseholdFacts(householdId: string): HouseholdFacts {
  return {
    kind: 'HOUSEHOLD',
    householdId,
    managedHere: false,
    pendingCases: [],
    commendations: [],
    judgements: {},
  };
}
