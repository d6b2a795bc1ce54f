import { isOneOf } from '@thidua/domain/kernel';
import { AWARDS, OWN_LEVEL_AWARDS } from '@thidua/domain/vocabulary';

import type { DraftDecisionCandidatesQuery } from './draft-decision-candidates.gql.ts';

interface Candidate {
  readonly nominationId: string;
  readonly label: string;
}

/** What the body's own director decides, that passed and stands in no decision or draft yet. */
export function candidatesOf(data: DraftDecisionCandidatesQuery | undefined): readonly Candidate[] {
  return (data?.meeting.agenda ?? []).flatMap(
    ({ ordinal, nomination: { id, status, award, subjectName, decision } }) =>
      status === 'PASSED' && decision === null && isOneOf(OWN_LEVEL_AWARDS, award)
        ? [{ nominationId: id, label: `${ordinal}. ${subjectName} – ${AWARDS[award].name}` }]
        : [],
  );
}
