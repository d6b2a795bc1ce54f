import type { InputProblem } from '../kernel/index.ts';
import type { NomineeKind } from '../vocabulary/index.ts';
import { neededProblems, tooLongProblems } from '../works/index.ts';

/** Whom a body may propose beside its people and divisions: itself, a household, persons and collectives from outside. */
export const OTHER_SUBJECT_KINDS = ['BODY', 'HOUSEHOLD', 'PERSON', 'COLLECTIVE'] as const;
export type OtherSubjectKind = (typeof OTHER_SUBJECT_KINDS)[number];

export const OTHER_SUBJECT_KIND_NAMES = {
  BODY: 'Cơ quan',
  HOUSEHOLD: 'Hộ gia đình',
  PERSON: 'Cá nhân ngoài cơ quan',
  COLLECTIVE: 'Tập thể ngoài cơ quan',
} as const satisfies Record<OtherSubjectKind, string>;

/** What the law calls each of them. */
export const NOMINEE_KIND_OF = {
  BODY: 'COLLECTIVE',
  HOUSEHOLD: 'HOUSEHOLD',
  PERSON: 'PERSON',
  COLLECTIVE: 'COLLECTIVE',
} as const satisfies Record<OtherSubjectKind, NomineeKind>;

/** Longest texts in characters; the CHECK `other_subjects_shape` repeats them. */
export const OTHER_SUBJECT_LIMITS = { name: 250, place: 250, occupation: 250, country: 120 } as const;

/** A subject from outside as it is written down; empty country: in Vietnam. */
export interface OtherSubjectInput {
  readonly kind: Exclude<OtherSubjectKind, 'BODY'>;
  readonly name: string;
  readonly place: string;
  readonly occupation: string;
  readonly country: string;
  readonly isWorker: boolean;
}

/** Without the parts that the kind does not have, and without blanks at the ends. */
export function otherSubjectOf(typed: OtherSubjectInput): OtherSubjectInput {
  const isPerson = typed.kind === 'PERSON';
  return {
    kind: typed.kind,
    name: typed.name.trim().replace(/\s+/g, ' '),
    place: typed.place.trim(),
    occupation: isPerson ? typed.occupation.trim() : '',
    country: typed.kind === 'HOUSEHOLD' ? '' : typed.country.trim(),
    isWorker: isPerson && typed.isWorker,
  };
}

/** What the text may not be: a subject without a name, or without the place that tells it from another of the name. */
export function otherSubjectProblems(subject: OtherSubjectInput): readonly InputProblem[] {
  return [
    ...neededProblems('name', subject.name, OTHER_SUBJECT_LIMITS.name),
    // Of a foreign subject the country may be all that is known.
    ...(subject.country === ''
      ? neededProblems('place', subject.place, OTHER_SUBJECT_LIMITS.place)
      : tooLongProblems('place', subject.place, OTHER_SUBJECT_LIMITS.place)),
    ...tooLongProblems('occupation', subject.occupation, OTHER_SUBJECT_LIMITS.occupation),
    ...tooLongProblems('country', subject.country, OTHER_SUBJECT_LIMITS.country),
  ];
}
