import type { Prisma } from '@thidua/db';
import type { SubjectFacts } from '@thidua/domain/eligibility';
import type { CommendationKind } from '@thidua/domain/vocabulary';
import type { YearCases } from './assess-year.ts';

/** What of a line says whom and what is judged. */
export const LINE_SUBJECT_ROW = {
  staffId: true,
  collectiveId: true,
  otherSubjectId: true,
  commendationKind: true,
  achievement: true,
  thematicMovement: { select: { id: true, name: true, fromYear: true, toYear: true } },
} as const satisfies Prisma.NominationSelect;

export interface LineSubject {
  readonly id: string;
  readonly staffId: string | null;
  readonly collectiveId: string | null;
  readonly otherSubjectId: string | null;
  readonly commendationKind: CommendationKind;
  readonly achievement: string;
  readonly thematicMovement: { readonly fromYear: number | null; readonly toYear: number | null } | null;
}

/** The facts of a line: those of its subject, with the loại hình and the achievement that it is for. Undefined without the subject. */
export function factsOfLine(cases: YearCases, line: LineSubject): SubjectFacts | undefined {
  const facts = subjectFactsOf(cases, line);
  if (facts === undefined) return undefined;
  return {
    ...facts,
    // The line itself is not another commendation of the year.
    commendations: facts.commendations.filter(({ source }) => source?.id !== line.id),
    commendationKind: line.commendationKind,
    achievement: line.achievement === '' ? undefined : line.achievement,
    movementYears: movementYearsOf(line),
  };
}

function subjectFactsOf(cases: YearCases, { staffId, collectiveId, otherSubjectId }: LineSubject) {
  if (staffId !== null) return cases.people.find(({ record }) => record.id === staffId)?.facts;
  if (collectiveId !== null) return cases.collectives.find(({ record }) => record.id === collectiveId)?.facts;
  return cases.others.find(({ record }) => record.id === otherSubjectId)?.facts;
}

/** Whole years of a movement, its first and its last among them. */
function movementYearsOf({ thematicMovement }: LineSubject): number | undefined {
  if (thematicMovement?.fromYear == null || thematicMovement.toYear === null) return undefined;
  return thematicMovement.toYear - thematicMovement.fromYear + 1;
}
