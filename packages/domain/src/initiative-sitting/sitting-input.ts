import type { VoteChoice, VoteForm } from '../council/index.ts';
import type { Fraction, InputProblem, PlainDate } from '../kernel/index.ts';
import { neededProblems, tooLongProblems } from '../works/index.ts';

/** Longest texts in characters, and most lines; the CHECKs of the tables repeat them. */
export const SITTING_LIMITS = { place: 250, legalGround: 250, note: 1_000, lines: 100, denominator: 100 } as const;

export interface SittingInput {
  readonly heldOn: PlainDate;
  readonly place: string;
  readonly legalGround: string;
  readonly share: Fraction;
  readonly quorum: Fraction;
  readonly initiativeIds: readonly string[];
}

/** `14:00`: an hour of the day of a sitting. */
const HOUR = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** From when to when the sitting was, each `14:00` or empty while it is not told. */
export function hourProblems(beganAt: string, endedAt: string): readonly InputProblem[] {
  const unread = Object.entries({ beganAt, endedAt }).filter(([, hour]) => hour !== '' && !HOUR.test(hour));
  if (unread.length > 0) return unread.map(([field]) => ({ field, code: 'NOT_AN_HOUR' }));
  return beganAt !== '' && endedAt !== '' && endedAt <= beganAt
    ? [{ field: 'endedAt', code: 'ENDS_BEFORE_START' }]
    : [];
}

/** What keeps a sitting from being begun. */
export function sittingProblems(input: SittingInput, today: PlainDate): readonly InputProblem[] {
  const { heldOn, initiativeIds } = input;
  const { lines: limit } = SITTING_LIMITS;
  return [
    ...(heldOn > today ? [{ field: 'heldOn', code: 'IN_FUTURE' }] : []),
    ...neededProblems('place', input.place, SITTING_LIMITS.place),
    ...(isShare(input.quorum) ? [] : [{ field: 'quorum', code: 'NOT_A_SHARE' }]),
    ...(isShare(input.share) ? [] : [{ field: 'share', code: 'NOT_A_SHARE' }]),
    ...neededProblems('legalGround', input.legalGround, SITTING_LIMITS.legalGround),
    ...(initiativeIds.length === 0 ? [{ field: 'initiativeIds', code: 'REQUIRED' }] : []),
    ...(initiativeIds.length > limit
      ? [{ field: 'initiativeIds', code: 'TOO_MANY', limit, actual: initiativeIds.length }]
      : []),
  ];
}

/** A share that the rules of a council can say: 2/3, 70/100, 1/1. */
export function isShare({ numerator, denominator }: Fraction): boolean {
  const areWhole = Number.isInteger(numerator) && Number.isInteger(denominator);
  return areWhole && numerator >= 1 && numerator <= denominator && denominator <= SITTING_LIMITS.denominator;
}

/** `2/3`, `70/100` or `70%` as somebody typed it; undefined for what is no share. */
export function readShare(text: string): Fraction | undefined {
  const [, top, bottom, perCent] = /^\s*(?:(\d{1,3})\s*\/\s*(\d{1,3})|(\d{1,3})\s*%)\s*$/.exec(text) ?? [];
  const share =
    perCent === undefined
      ? { numerator: Number(top), denominator: Number(bottom) }
      : { numerator: Number(perCent), denominator: 100 };
  return isShare(share) ? share : undefined;
}

export interface LineInput {
  readonly votes: readonly { readonly memberId: string; readonly choice: VoteChoice }[];
  readonly excludedIds: readonly string[];
  readonly ballots: { readonly agree: number; readonly disagree: number; readonly blank: number } | undefined;
  readonly opinion: string;
}

/** A ballot is told by its papers and never by name; a vote by name has no papers, and papers are told whole. */
export function formProblems(
  form: VoteForm,
  votes: readonly unknown[],
  papers: readonly (number | null)[],
): readonly InputProblem[] {
  const told = papers.filter((count) => count !== null).length;
  if (form === 'OPEN') return told > 0 ? [{ field: 'agree', code: 'NO_BALLOT' }] : [];
  return [
    ...(votes.length > 0 ? [{ field: 'votes', code: 'BALLOT_BY_NAME' }] : []),
    ...(told > 0 && papers[0] === null ? [{ field: 'agree', code: 'REQUIRED' }] : []),
  ];
}

/** What is wrong with a line: who is not in the room votes, somebody who stands aside does, more papers than voters. */
export function lineProblems(
  { votes, excludedIds, ballots, opinion }: LineInput,
  presentIds: readonly string[],
): readonly InputProblem[] {
  const entitled = presentIds.filter((id) => !excludedIds.includes(id));
  const strangers = votes.filter(({ memberId }) => !entitled.includes(memberId));
  const isTwice = new Set(votes.map(({ memberId }) => memberId)).size < votes.length;
  const papers = ballots === undefined ? 0 : ballots.agree + ballots.disagree + ballots.blank;
  const isNegative = ballots !== undefined && Object.values(ballots).some((count) => count < 0);
  return [
    ...(strangers.length > 0 || isTwice ? [{ field: 'votes', code: 'NOT_ENTITLED', actual: strangers.length }] : []),
    ...(isNegative ? [{ field: 'agree', code: 'NOT_A_NUMBER' }] : []),
    ...(papers > entitled.length
      ? [{ field: 'agree', code: 'TOO_MANY_BALLOTS', limit: entitled.length, actual: papers }]
      : []),
    ...tooLongProblems('opinion', opinion, SITTING_LIMITS.note),
  ];
}
