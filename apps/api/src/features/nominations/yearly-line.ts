import {
  isOfYearlyList,
  NOMINEE_KIND_OF,
  type OtherSubjectKind,
  type ProposedSubject,
} from '@thidua/domain/nominations';
import type { Prisma } from '@thidua/db';
import type { InputProblems } from '../../platform/user-error.ts';
import { OWN_LEVEL_AWARDS, type AwardCode, type CommendationKind } from '@thidua/domain/vocabulary';

/** What of a line says whom it is for. */
interface SubjectOfLine {
  readonly staffId: string | null;
  readonly otherSubject: { readonly kind: OtherSubjectKind; readonly country: string } | null;
}

/** Whom a line is for, as far as it says what may be proposed. */
export function proposedSubjectOf({ staffId, otherSubject }: SubjectOfLine): ProposedSubject {
  if (otherSubject === null) {
    return { kind: staffId === null ? 'COLLECTIVE' : 'PERSON', isOfBody: true, isForeign: false };
  }
  return {
    kind: NOMINEE_KIND_OF[otherSubject.kind],
    isOfBody: otherSubject.kind === 'BODY',
    isForeign: otherSubject.country !== '',
  };
}

/** True for a line of the yearly list of a division: it is ticked, answered for and sent with the list. */
export function isYearlyLine(
  line: SubjectOfLine & { readonly awardCode: AwardCode; readonly commendationKind: CommendationKind },
): boolean {
  // The body itself has no column in anybody's list.
  return line.otherSubject === null && isOfYearlyList(line.awardCode, line.commendationKind, proposedSubjectOf(line));
}

/** The same as a filter. */
export const YEARLY_LINE = {
  commendationKind: 'MERIT',
  otherSubjectId: null,
  awardCode: { in: [...OWN_LEVEL_AWARDS] },
} as const satisfies Prisma.NominationWhereInput;

/** The refusal of what is done with the whole list: answering and sending. */
export const WITH_THE_LIST: InputProblems = {
  code: 'INPUT_PROBLEMS',
  problems: [{ field: 'id', code: 'WITH_THE_LIST' }],
};
