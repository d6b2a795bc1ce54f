import type { AwardCode } from '../vocabulary/index.ts';

/** Where a number of a meeting stands: on the page, in the published count, in votes and ballots counted once more, and on papers. */
export const FIGURE_SOURCES = ['SCREEN', 'TALLY', 'RECOUNT', 'MINUTES', 'DECISION', 'SUBMISSION'] as const;
export type FigureSource = (typeof FIGURE_SOURCES)[number];

/** What is compared. The first six are of one item of the agenda, the others of the meeting or of one paper. */
export const AGREEMENT_CHECKS = [
  'NAME',
  'AWARD',
  'BALLOTS',
  'COUNTS',
  'SHARE',
  'OUTCOME',
  'ITEMS',
  'PASSED',
  'PRESENT',
  'LISTED',
] as const;
export type AgreementCheck = (typeof AGREEMENT_CHECKS)[number];

export interface Figure {
  readonly source: FigureSource;
  /** A number, a name or a code of the domain: the same text exactly where it is the same. */
  readonly value: string;
}

export interface AgreementFinding {
  readonly check: AgreementCheck;
  /** The item or the paper; empty for the meeting as a whole. */
  readonly subject: string;
  readonly figures: readonly Figure[];
  readonly isEqual: boolean;
}

export interface Counts {
  readonly agree: number;
  readonly disagree: number;
  readonly blank: number;
}

export interface Ballots {
  readonly issued: number;
  readonly returned: number;
  readonly valid: number;
  readonly invalid: number;
}

export interface Outcome extends Counts {
  readonly base: number;
  readonly needed: number;
  readonly isPassed: boolean;
}

interface Named {
  readonly name: string;
  readonly award: AwardCode;
}

/** One item of the agenda as every place has it; what a place does not have is null. */
export interface ItemFigures {
  readonly ordinal: number;
  /** Decides about the nomination: the second vote where there were two. */
  readonly isLast: boolean;
  readonly screen: Named & { readonly result: Outcome | null };
  readonly tally: (Outcome & Ballots) | null;
  readonly recount: Counts | null;
  readonly minutes: (Named & { readonly result: (Outcome & { readonly ballots: Ballots | null }) | null }) | null;
  readonly decision: Named | null;
  readonly submission: Named | null;
}

/** A paper that lists nominations: how many lines it has, and how many of them the council has passed. */
export interface ListFigures {
  readonly source: 'DECISION' | 'SUBMISSION';
  readonly title: string;
  readonly lines: number;
  readonly passed: number;
}

export interface MeetingFigures {
  readonly items: readonly ItemFigures[];
  readonly lists: readonly ListFigures[];
  /** Members with a vote who were there. */
  readonly present: { readonly screen: number; readonly minutes: number | null };
  readonly hasMinutes: boolean;
}

/**
 * Every number of a meeting beside the same number in its other places (law.md g; a director never signs a number that differs between
 * two papers). What stands in one place only is not compared and not listed.
 */
export function agreementOf(meeting: MeetingFigures): readonly AgreementFinding[] {
  const { items, lists, present, hasMinutes } = meeting;
  const counted = items.filter(({ screen }) => screen.result !== null).length;
  const passed = items.filter(({ screen, isLast }) => isLast && screen.result?.isPassed === true).length;
  const countedInMinutes = items.filter(({ minutes }) => (minutes?.result ?? null) !== null).length;
  const passedInMinutes = items.filter(({ minutes, isLast }) => isLast && minutes?.result?.isPassed === true).length;
  return [
    ...compared('PRESENT', '', [
      of('SCREEN', present.screen),
      present.minutes === null ? undefined : of('MINUTES', present.minutes),
    ]),
    ...compared('ITEMS', '', [of('SCREEN', counted), hasMinutes ? of('MINUTES', countedInMinutes) : undefined]),
    ...compared('PASSED', '', [of('SCREEN', passed), hasMinutes ? of('MINUTES', passedInMinutes) : undefined]),
    ...lists.flatMap(({ source, title, lines, passed: behind }) =>
      compared('LISTED', title, [of('SCREEN', behind), of(source, lines)]),
    ),
    ...items.flatMap(itemFindings),
  ];
}

export function differences(findings: readonly AgreementFinding[]): readonly AgreementFinding[] {
  return findings.filter(({ isEqual }) => !isEqual);
}

function itemFindings(item: ItemFigures): readonly AgreementFinding[] {
  const { ordinal, screen, tally, recount, minutes, decision, submission } = item;
  const subject = `${ordinal}. ${screen.name}`;
  const written = minutes?.result ?? null;
  const listed = [
    decision === null ? undefined : of('DECISION', PASSED),
    submission === null ? undefined : of('SUBMISSION', PASSED),
  ];
  return [
    ...compared('NAME', subject, [
      of('SCREEN', screen.name),
      minutes === null ? undefined : of('MINUTES', minutes.name),
      decision === null ? undefined : of('DECISION', decision.name),
      submission === null ? undefined : of('SUBMISSION', submission.name),
    ]),
    ...compared('AWARD', subject, [
      of('SCREEN', screen.award),
      minutes === null ? undefined : of('MINUTES', minutes.award),
      decision === null ? undefined : of('DECISION', decision.award),
      submission === null ? undefined : of('SUBMISSION', submission.award),
    ]),
    ...compared('BALLOTS', subject, [
      tally === null ? undefined : of('TALLY', ballotWords(tally)),
      written?.ballots == null ? undefined : of('MINUTES', ballotWords(written.ballots)),
    ]),
    ...compared('COUNTS', subject, [
      screen.result === null ? undefined : of('SCREEN', countWords(screen.result)),
      tally === null ? undefined : of('TALLY', countWords(tally)),
      recount === null ? undefined : of('RECOUNT', countWords(recount)),
      written === null ? undefined : of('MINUTES', countWords(written)),
    ]),
    ...compared('SHARE', subject, [
      screen.result === null ? undefined : of('SCREEN', shareWords(screen.result)),
      tally === null ? undefined : of('TALLY', shareWords(tally)),
      written === null ? undefined : of('MINUTES', shareWords(written)),
    ]),
    ...compared('OUTCOME', subject, [
      screen.result === null ? undefined : of('SCREEN', outcomeWord(screen.result)),
      tally === null ? undefined : of('TALLY', outcomeWord(tally)),
      written === null ? undefined : of('MINUTES', outcomeWord(written)),
      ...listed,
    ]),
  ];
}

/** A line where two places at least have the number. */
function compared(
  check: AgreementCheck,
  subject: string,
  places: readonly (Figure | undefined)[],
): readonly AgreementFinding[] {
  const figures = places.filter((figure) => figure !== undefined);
  if (figures.length < 2) return [];
  return [{ check, subject, figures, isEqual: new Set(figures.map(({ value }) => value)).size === 1 }];
}

function of(source: FigureSource, value: string | number): Figure {
  return { source, value: String(value) };
}

const PASSED = 'PASSED';

function outcomeWord({ isPassed }: Outcome): string {
  return isPassed ? PASSED : 'NOT_PASSED';
}

function ballotWords({ issued, returned, valid, invalid }: Ballots): string {
  return `${issued} – ${returned} – ${valid} – ${invalid}`;
}

function countWords({ agree, disagree, blank }: Counts): string {
  return `${agree} – ${disagree} – ${blank}`;
}

function shareWords({ agree, base, needed }: Outcome): string {
  return `${agree}/${base} – ${needed}`;
}
