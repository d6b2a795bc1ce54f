import { yearOf, type InputProblem, type PlainDate } from '../kernel/index.ts';
import {
  AWARD_CODES,
  AWARDS,
  type AwardCode,
  type AwardDescription,
  type CommendationKind,
  type NomineeKind,
} from '../vocabulary/index.ts';
import { neededProblems } from '../works/index.ts';
import { isGridAward } from './grid-columns.ts';

/*
 * A proposal beside the yearly list: any award, any subject, any loại hình (law.md a.1). The yearly list keeps what it has columns
 * for.
 */

/** What a loại hình asks of a proposal. */
export interface KindTerms {
  /** Names the achievement: what is not the work of a year is told apart by it. */
  readonly namesAchievement: boolean;
  /** Names the day of the achievement. */
  readonly namesDay: boolean;
  /** Belongs to a movement of its own. */
  readonly namesMovement: boolean;
  /** Thủ tục đơn giản: a proposal and a summary of the achievement (Nghị định 91/2017/NĐ-CP Điều 55; Luật năm 2022 Điều 85). */
  readonly isSimple: boolean;
  /** Counts where shares and caps of the year are counted. */
  readonly countsInYear: boolean;
}

export const KIND_TERMS = {
  MERIT: terms({ countsInYear: true }),
  SUDDEN: terms({ namesAchievement: true, namesDay: true, isSimple: true }),
  CAMPAIGN: terms({ namesAchievement: true, namesMovement: true }),
  LONG_SERVICE: terms({}),
  TENURE: terms({}),
  FOREIGN: terms({ namesAchievement: true }),
} as const satisfies Record<CommendationKind, KindTerms>;

function terms(said: Partial<KindTerms>): KindTerms {
  return {
    namesAchievement: false,
    namesDay: false,
    namesMovement: false,
    isSimple: false,
    countsInYear: false,
    ...said,
  };
}

/** Loại hình that a body of the civil service proposes; niên hạn is for the armed forces. */
export const PROPOSED_KINDS = [
  'MERIT',
  'SUDDEN',
  'CAMPAIGN',
  'LONG_SERVICE',
  'FOREIGN',
] as const satisfies readonly CommendationKind[];

/** Longest achievement in characters; the CHECK `nominations_of_kind` repeats it. */
export const ACHIEVEMENT_LIMIT = 500;

/** Whom a proposal is for, as far as it says what may be proposed. */
export interface ProposedSubject {
  readonly kind: NomineeKind;
  /** One of the body's own people or divisions: the yearly list has columns for them. */
  readonly isOfBody: boolean;
  readonly isForeign: boolean;
}

/** True for what stands in the yearly list and is ticked there. */
export function isOfYearlyList(award: AwardCode, kind: CommendationKind, subject: ProposedSubject): boolean {
  return kind === 'MERIT' && subject.isOfBody && subject.kind !== 'HOUSEHOLD' && isGridAward(award, subject.kind);
}

/** The kinds by which a subject may be proposed: a foreign one by đối ngoại alone, the others by any but that. */
export function kindsToPropose({ kind, isForeign }: ProposedSubject): readonly CommendationKind[] {
  if (isForeign) return ['FOREIGN'];
  return PROPOSED_KINDS.filter((each) => each !== 'FOREIGN' && (each !== 'LONG_SERVICE' || kind === 'PERSON'));
}

/** The awards that may be proposed for a subject by a kind, in the order of ceremony. Only the catalogue speaks here, no record. */
export function awardsToPropose(subject: ProposedSubject, kind: CommendationKind): readonly AwardCode[] {
  return AWARD_CODES.filter((award) => {
    const { subjects, kinds, nature }: AwardDescription = AWARDS[award];
    if (!subjects.includes(subject.kind) || !kinds.includes(kind)) return false;
    // A flag at the end of a movement is the one title that is not of a year.
    const isTitleOfOthers = nature === 'TITLE' && !subject.isOfBody;
    return !isTitleOfOthers && !isOfYearlyList(award, kind, subject);
  });
}

/** What is proposed, as it is written down. */
export interface ProposalInput {
  readonly subject: ProposedSubject;
  readonly award: AwardCode;
  readonly kind: CommendationKind;
  readonly achievement: string;
  readonly achievedOn: PlainDate | undefined;
  readonly thematicMovementId: string | undefined;
  readonly year: number;
}

export function proposalProblems(input: ProposalInput, today: PlainDate): readonly InputProblem[] {
  const { subject, award, kind, achievement, achievedOn, thematicMovementId, year } = input;
  const asked: KindTerms = KIND_TERMS[kind];
  const isKind = kindsToPropose(subject).includes(kind);
  const isAward = !isKind || awardsToPropose(subject, kind).includes(award);
  return [
    ...(isKind ? [] : [{ field: 'kind', code: 'WRONG_KIND' }]),
    ...(isAward ? [] : [{ field: 'award', code: 'WRONG_AWARD' }]),
    ...(asked.namesAchievement ? neededProblems('achievement', achievement, ACHIEVEMENT_LIMIT) : []),
    ...(asked.namesDay ? dayProblems(achievedOn, year, today) : []),
    ...(asked.namesMovement && thematicMovementId === undefined
      ? [{ field: 'thematicMovementId', code: 'REQUIRED' }]
      : []),
  ];
}

/** A sudden achievement is of the year of the proposal or of the year before, and has happened. */
function dayProblems(day: PlainDate | undefined, year: number, today: PlainDate): readonly InputProblem[] {
  if (day === undefined) return [{ field: 'achievedOn', code: 'REQUIRED' }];
  if (day > today) return [{ field: 'achievedOn', code: 'NOT_YET' }];
  const of = yearOf(day);
  return of === year || of === year - 1 ? [] : [{ field: 'achievedOn', code: 'OTHER_YEAR', limit: year, actual: of }];
}
