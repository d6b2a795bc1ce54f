import { hourProblems } from '../initiative-sitting/index.ts';
import type { InputProblem, PlainDate } from '../kernel/index.ts';
import { neededProblems, tooLongProblems } from '../works/index.ts';
import { countPeerVotes, type PeerReviewRule, type PeerVotes } from './peer-review-count.ts';

/** Longest texts in characters; the CHECKs of the tables repeat them. */
export const PEER_REVIEW_LIMITS = {
  place: 250,
  note: 4_000,
  opinion: 1_000,
  absence: 250,
  reason: 1_000,
} as const;

/** What was written down of a meeting. */
export interface PeerReviewInput {
  readonly heldOn: PlainDate | null;
  readonly beganAt: string;
  readonly endedAt: string;
  readonly place: string;
  readonly chairId: string | null;
  readonly secretaryId: string | null;
  readonly note: string;
  readonly seats: readonly PeerSeatInput[];
  readonly lines: readonly PeerLineInput[];
}

/** Somebody who was invited. */
interface PeerSeatInput {
  readonly staffId: string;
  readonly isPresent: boolean;
  /** Why somebody was not there. */
  readonly absence: string;
}

interface PeerLineInput extends PeerVotes {
  /** Who said what, by name. */
  readonly opinion: string;
}

/** Minutes may be unfinished while they are written, but never impossible. Lines are named by their place: `lines.2`. */
export function draftPeerReviewProblems(input: PeerReviewInput, today: PlainDate): readonly InputProblem[] {
  const present = presentIds(input);
  return [
    ...(input.heldOn !== null && input.heldOn > today ? [{ field: 'heldOn', code: 'IN_FUTURE' }] : []),
    ...hourProblems(input.beganAt, input.endedAt),
    ...tooLongProblems('place', input.place, PEER_REVIEW_LIMITS.place),
    ...tooLongProblems('note', input.note, PEER_REVIEW_LIMITS.note),
    ...officeProblems('chairId', input.chairId, present),
    ...officeProblems('secretaryId', input.secretaryId, present),
    ...(input.chairId !== null && input.chairId === input.secretaryId
      ? [{ field: 'secretaryId', code: 'SAME_AS_CHAIR' }]
      : []),
    ...input.seats.flatMap(({ absence }, at) =>
      tooLongProblems(`seats.${String(at)}`, absence, PEER_REVIEW_LIMITS.absence),
    ),
    ...input.lines.flatMap((line, at) => voteProblems(line, `lines.${String(at)}`, present.length)),
  ];
}

/**
 * What still keeps minutes from being closed, each thing once; asked of what was saved. Where one person is there alone, who
 * presides writes too and no secretary is named.
 */
export function closePeerReviewProblems(input: PeerReviewInput, rule: PeerReviewRule): readonly InputProblem[] {
  const present = presentIds(input);
  const open = input.lines.filter((line) => !countPeerVotes(line, present.length, rule).isComplete).length;
  return [
    ...(input.heldOn === null ? [{ field: 'heldOn', code: 'REQUIRED' }] : []),
    ...neededProblems('place', input.place, PEER_REVIEW_LIMITS.place),
    ...(present.length === 0 ? [{ field: 'seats', code: 'NOBODY_PRESENT' }] : []),
    ...(input.chairId === null ? [{ field: 'chairId', code: 'REQUIRED' }] : []),
    ...(input.secretaryId === null && present.length !== 1 ? [{ field: 'secretaryId', code: 'REQUIRED' }] : []),
    ...(input.lines.length === 0 ? [{ field: 'lines', code: 'REQUIRED' }] : []),
    ...(open === 0 ? [] : [{ field: 'lines', code: 'VOTES_MISSING', actual: open, limit: present.length }]),
  ];
}

function presentIds({ seats }: PeerReviewInput): readonly string[] {
  return seats.filter(({ isPresent }) => isPresent).map(({ staffId }) => staffId);
}

/** Who presides or writes was there. */
function officeProblems(field: string, staffId: string | null, present: readonly string[]): readonly InputProblem[] {
  return staffId === null || present.includes(staffId) ? [] : [{ field, code: 'NOT_PRESENT' }];
}

function voteProblems(line: PeerLineInput, field: string, present: number): readonly InputProblem[] {
  const counts = [line.agree, line.disagree, line.blank].filter((count) => count !== null);
  const cast = counts.reduce((sum, count) => sum + count, 0);
  return [
    ...(counts.some((count) => !Number.isInteger(count) || count < 0) ? [{ field, code: 'NOT_A_NUMBER' }] : []),
    ...(cast > present ? [{ field, code: 'MORE_THAN_PRESENT', limit: present, actual: cast }] : []),
    ...tooLongProblems(field, line.opinion, PEER_REVIEW_LIMITS.opinion),
  ];
}
