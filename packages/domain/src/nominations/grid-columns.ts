import {
  AWARD_CODES,
  AWARD_LEVELS,
  AWARDS,
  OWN_LEVEL_AWARDS,
  type AwardCode,
  type NomineeKind,
  type OwnLevelAward,
  type SubjectKind,
} from '../vocabulary/index.ts';

/** The awards a subject can be proposed for in the yearly list, in the order people read them: the base title first. */
const COLUMN_ORDER = [
  'ADVANCED_WORKER',
  'GRASSROOTS_EMULATION_FIGHTER',
  'ADVANCED_COLLECTIVE',
  'DIRECTOR_COMMENDATION',
] as const satisfies readonly OwnLevelAward[];

export const GRID_AWARDS = {
  PERSON: COLUMN_ORDER.filter((award) => suits(award, 'PERSON')),
  COLLECTIVE: COLUMN_ORDER.filter((award) => suits(award, 'COLLECTIVE')),
} as const satisfies Record<SubjectKind, readonly OwnLevelAward[]>;

/** Every award that a subject can be given, the body's own first, then upwards to the State: the way people climb. */
export const CLIMBED_AWARDS: Readonly<Record<SubjectKind, readonly AwardCode[]>> = {
  PERSON: climb('PERSON'),
  COLLECTIVE: climb('COLLECTIVE'),
};

function climb(subject: SubjectKind): readonly AwardCode[] {
  return AWARD_LEVELS.flatMap((level) =>
    level === 'GRASSROOTS'
      ? GRID_AWARDS[subject]
      : AWARD_CODES.filter((award) => AWARDS[award].level === level && suits(award, subject)),
  );
}

/** True when the award is one of the body's own level and made for such a subject. */
export function isGridAward(award: string, subject: SubjectKind): award is OwnLevelAward {
  const columns: readonly string[] = GRID_AWARDS[subject];
  return columns.includes(award);
}

export function isOwnLevelAward(award: string): award is OwnLevelAward {
  const awards: readonly string[] = OWN_LEVEL_AWARDS;
  return awards.includes(award);
}

function suits(award: AwardCode, subject: SubjectKind): boolean {
  const subjects: readonly NomineeKind[] = AWARDS[award].subjects;
  return subjects.includes(subject);
}
