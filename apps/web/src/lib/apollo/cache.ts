import { InMemoryCache, type FieldPolicy, type StoreObject, type TypePolicy } from '@apollo/client';

import { possibleTypes } from '../../gql/possible-types.ts';

interface Connection {
  readonly nodes: readonly unknown[];
}

/** A list that grows by “Xem thêm”: a page after a cursor is added, a page without one starts the list anew. */
function keysetList(...keyArgs: string[]): FieldPolicy<Connection> {
  return {
    keyArgs,
    merge(existing, incoming, { args }) {
      const isNextPage = existing !== undefined && typeof args?.['after'] === 'string';
      return isNextPage ? { ...incoming, nodes: [...existing.nodes, ...incoming.nodes] } : incoming;
    },
  };
}

/**
 * A department or person bears the name and the post of the day that is asked for: kept under the bare id, the answer for one
 * day would rename the rows of another. It is kept inside what names it; two queries that name it there add up.
 */
const OF_ITS_DAY: TypePolicy = {
  keyFields: false,
  merge: (existing: StoreObject | undefined, incoming: StoreObject, { readField, mergeObjects }) =>
    existing !== undefined && readField('id', existing) === readField('id', incoming)
      ? mergeObjects(existing, incoming)
      : incoming,
};

/** A list of such records: two queries that ask for different fields of the same list add up, line by line. */
const LIST_OF_ITS_DAY: FieldPolicy<readonly StoreObject[]> = {
  merge(existing = [], incoming, { readField, mergeObjects }) {
    const known = new Map(existing.map((each) => [readField('id', each), each]));
    return incoming.map((each) => {
      const same = known.get(readField('id', each));
      return same === undefined ? each : mergeObjects(same, each);
    });
  },
};

/** The authors of an initiative have no id but that of the person: what one query asks of an author adds to what another did. */
const AUTHORS: FieldPolicy<readonly AuthorInStore[]> = {
  merge(existing = [], incoming, { readField, mergeObjects }) {
    const personOf = ({ staff }: AuthorInStore) => readField('id', staff);
    const known = new Map(existing.map((each) => [personOf(each), each]));
    return incoming.map((each) => {
      const same = known.get(personOf(each));
      if (same === undefined) return each;
      return mergeObjects(same, { ...each, staff: mergeObjects(same.staff, each.staff) });
    });
  },
};

interface AuthorInStore extends StoreObject {
  readonly staff: StoreObject;
}

/** Parts of a record without an id of their own: two queries that ask for different fields add up. */
const PART = { merge: true } as const;

export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes,
    typePolicies: {
      Query: {
        fields: {
          initiatives: keysetList('year', 'filter', 'sort'),
          nominations: keysetList('year', 'filter', 'sort'),
          registrations: keysetList('year', 'filter'),
          registrationOutcomes: keysetList('year', 'filter'),
          staff: keysetList('year', 'filter'),
          accounts: keysetList('filter'),
          roleProposals: keysetList('isOpen'),
          reportRequests: keysetList('year', 'filter'),
          delegations: keysetList('view', 'duty'),
          difficulties: keysetList('year', 'filter'),
          gatherings: keysetList('year', 'filter'),
          trainingCourses: keysetList('year', 'filter'),
          initiativeSittings: keysetList('year'),
          scoringSessions: keysetList('year'),
          declaredRelations: keysetList(),
          initiativeCertificates: keysetList('year', 'filter'),
          initiativeCouncils: keysetList(),
          councils: keysetList(),
          scoreSheets: keysetList(),
          scoringGrids: keysetList(),
          unitChecks: keysetList('year', 'filter'),
          library: keysetList('filter', 'sort'),
          roleModels: keysetList('year', 'filter'),
          researchTopics: keysetList('year', 'filter'),
          consultations: keysetList('year', 'filter'),
          opinionRequests: keysetList('year', 'filter'),
          postings: keysetList('year', 'filter'),
          submissions: keysetList('year', 'filter'),
          movementReviews: keysetList('year', 'kind'),
          emulationBlocks: keysetList('year', 'filter'),
          transfers: keysetList('statuses', 'staffId'),
          higherDocuments: keysetList('text'),
          planProposals: keysetList(),
          auditEntries: keysetList('filter'),
          departments: LIST_OF_ITS_DAY,
          organisationOn: LIST_OF_ITS_DAY,
        },
      },
      Department: { ...OF_ITS_DAY, fields: { members: LIST_OF_ITS_DAY } },
      StaffMember: OF_ITS_DAY,
      NamedDepartment: OF_ITS_DAY,
      Organisation: { fields: { secretariat: LIST_OF_ITS_DAY } },
      WorkItem: { keyFields: ['key'] },
      AuditEntry: { keyFields: ['seq'] },
      // A name as of the body's today, inside the entry that mentions it.
      AuditName: { keyFields: false },
      YearBoard: { keyFields: ['year'] },
      // A target is read as of a day or as of now; now has one name, asked for by a page or answered by a change.
      Target: { fields: { progress: { keyArgs: (args) => `progress:${String(args?.['onDay'] ?? 'now')}` } } },
      Initiative: { fields: { authors: AUTHORS } },
      // Compared afresh each time: an answer stands for itself.
      InitiativeSimilarity: { fields: { matches: { merge: false } } },
      MyWork: PART,
      TargetProgress: PART,
      // Its id is that of the record it opens: one person, or one programme, stands behind a number with several lines.
      TargetSource: { keyFields: false },
      // A figure is that of its review: the same target stands in many.
      ReviewFigure: { keyFields: false },
      QuotaBoard: PART,
      QuotaFigures: PART,
      Quorum: PART,
      NonLeaderShare: PART,
      Assessment: PART,
      VoteResult: PART,
      // A seat is the same at every meeting, who sat on it is not: kept inside its meeting.
      MeetingMember: { keyFields: false },
    },
  });
}
