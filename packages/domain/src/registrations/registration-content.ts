import { cleanText, err, lengthOf, ok, type InputProblem, type Result } from '../kernel/index.ts';
import type { AwardCode, SubjectKind } from '../vocabulary/index.ts';
import { isRegistrationTitle, isWholeChoice, type RegistrationTitle } from './registration-titles.ts';

/** Longest texts in characters; the CHECK `registration_sheets_lengths` repeats them. */
export const REGISTRATION_LIMITS = { content: 2_000, measures: 2_000, reason: 1_000, ground: 500 } as const;

/** The most initiatives one sheet promises in a year; the CHECK `registration_sheets_initiatives` repeats it. */
export const MOST_INITIATIVES = 20;

/** The parts of a sheet that a return can name. */
export const REGISTRATION_PARTS = ['TITLES', 'CONTENT', 'MEASURES', 'PLEDGES'] as const;
export type RegistrationPart = (typeof REGISTRATION_PARTS)[number];

export const REGISTRATION_PART_NAMES = {
  TITLES: 'Danh hiệu phấn đấu',
  CONTENT: 'Nội dung thi đua',
  MEASURES: 'Biện pháp thực hiện',
  PLEDGES: 'Cam kết phong trào',
} as const satisfies Record<RegistrationPart, string>;

/** The promise to take part in a thematic movement, with the points ticked, in their own words. */
export interface Pledge {
  readonly movementId: string;
  readonly commitments: readonly string[];
}

/** A thematic movement that may be pledged, with the points it has. */
export interface PledgeMovement {
  readonly id: string;
  readonly commitments: readonly string[];
}

export interface RegistrationContent {
  readonly titles: readonly RegistrationTitle[];
  readonly content: string;
  readonly measures: string;
  /** How many initiatives (sáng kiến) are to be recognised in the year; 0: none promised. */
  readonly initiativeCount: number;
  readonly pledges: readonly Pledge[];
}

type ContentField = keyof RegistrationContent;

/** What somebody typed; what is left out stays as it is. */
export interface TypedContent {
  readonly titles?: readonly AwardCode[] | null | undefined;
  readonly content?: string | null | undefined;
  readonly measures?: string | null | undefined;
  readonly initiativeCount?: number | null | undefined;
  readonly pledges?: readonly Pledge[] | null | undefined;
}

/** The content after a save, or what cannot be stored: a title of another kind of subject, a text too long, a pledge of nothing. */
export function editedContent(
  before: RegistrationContent,
  typed: TypedContent,
  subject: SubjectKind,
  movements: readonly PledgeMovement[],
): Result<RegistrationContent, readonly InputProblem[]> {
  const titles = [...new Set(typed.titles ?? before.titles)];
  const content = cleanText(typed.content ?? before.content);
  const measures = cleanText(typed.measures ?? before.measures);
  const initiativeCount = typed.initiativeCount ?? before.initiativeCount;
  const pledges = typed.pledges ?? before.pledges;
  const chosen = titles.filter((title) => isRegistrationTitle(title, subject));
  const problems: InputProblem[] = [
    ...(chosen.length < titles.length ? [{ field: 'titles', code: 'NOT_OF_SUBJECT' }] : []),
    ...(isWholeChoice(chosen) ? [] : [{ field: 'titles', code: 'BASE_MISSING' }]),
    ...tooLong('content', content),
    ...tooLong('measures', measures),
    ...(isInitiativeCount(initiativeCount)
      ? []
      : [{ field: 'initiativeCount', code: 'OUT_OF_RANGE', limit: MOST_INITIATIVES, actual: initiativeCount }]),
    ...(typed.pledges === undefined || typed.pledges === null || areKnown(pledges, movements)
      ? []
      : [{ field: 'pledges', code: 'UNKNOWN_PLEDGE' }]),
  ];
  return problems.length > 0 ? err(problems) : ok({ titles: chosen, content, measures, initiativeCount, pledges });
}

/** A whole number from none to the most. */
export function isInitiativeCount(count: number): boolean {
  return Number.isInteger(count) && count >= 0 && count <= MOST_INITIATIVES;
}

/** Every point belongs to the movement it is ticked under, and no movement stands there twice. */
function areKnown(pledges: readonly Pledge[], movements: readonly PledgeMovement[]): boolean {
  return (
    new Set(pledges.map(({ movementId }) => movementId)).size === pledges.length &&
    pledges.every(({ movementId, commitments }) => {
      const movement = movements.find(({ id }) => id === movementId);
      return movement !== undefined && commitments.every((point) => movement.commitments.includes(point));
    })
  );
}

function tooLong(field: 'content' | 'measures', text: string): readonly InputProblem[] {
  const actual = lengthOf(text);
  const limit = REGISTRATION_LIMITS[field];
  return actual > limit ? [{ field, code: 'TOO_LONG', limit, actual }] : [];
}

/**
 * What is missing before a sheet can be sent: a title, and of each movement joined every point. Content and measures are asked
 * of whoever strives for more than the base title (the report of the year has to say what was promised).
 */
export function missingForSending(
  sheet: RegistrationContent,
  movements: readonly PledgeMovement[],
): readonly InputProblem[] {
  return [
    ...(sheet.titles.length === 0 ? [required('titles')] : []),
    ...(sheet.content.trim() === '' ? [required('content')] : []),
    ...(sheet.titles.length > 1 && sheet.measures.trim() === '' ? [required('measures')] : []),
    ...sheet.pledges.flatMap(({ movementId, commitments }) => {
      const points = movements.find(({ id }) => id === movementId)?.commitments ?? [];
      const ticked = points.filter((point) => commitments.includes(point)).length;
      return ticked === points.length
        ? []
        : [{ field: `pledges.${movementId}`, code: 'NOT_ALL_TICKED', limit: points.length, actual: ticked }];
    }),
  ];
}

function required(field: ContentField): InputProblem {
  return { field, code: 'REQUIRED' };
}
