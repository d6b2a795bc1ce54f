import type { AwardCode } from '@thidua/domain/vocabulary';

import type { SavePeerReviewInput } from '../../gql/schema-types.ts';
import type { PeerReviewDataFragment } from './pages/peer-review.gql.ts';

export type Review = PeerReviewDataFragment;
export type ReviewLine = Review['lines'][number];

/** Votes of one line as they are typed. */
export interface TypedVotes {
  readonly agree: number | null;
  readonly disagree: number | null;
  readonly blank: number | null;
  readonly opinion: string;
}

/** What was typed and not saved, by line. */
export type TypedLines = Readonly<Record<string, TypedVotes>>;

export function lineKey({ award, staffId }: { readonly award: AwardCode; readonly staffId: string | null }): string {
  return `${award} ${staffId ?? ''}`;
}

/** The lines as they would be saved: what was typed over what is there. */
export function shownLines(lines: readonly ReviewLine[], typed: TypedLines): readonly ReviewLine[] {
  return lines.map((line) => ({ ...line, ...typed[lineKey(line)] }));
}

/** So many votes are in. */
export function castOf({ agree, disagree, blank }: Pick<TypedVotes, 'agree' | 'disagree' | 'blank'>): number {
  return (agree ?? 0) + (disagree ?? 0) + (blank ?? 0);
}

/** Everybody agrees, in the lines for which nobody has counted. */
export function allAgree(lines: readonly ReviewLine[], typed: TypedLines, present: number): TypedLines {
  const open = shownLines(lines, typed).filter(({ agree, disagree, blank }) => {
    return agree === null && disagree === null && blank === null;
  });
  return {
    ...typed,
    ...Object.fromEntries(
      open.map((line) => [lineKey(line), { agree: present, disagree: 0, blank: 0, opinion: line.opinion }]),
    ),
  };
}

/** The whole minutes as one save takes them. */
export function inputOf(review: Review, lines: readonly ReviewLine[]): SavePeerReviewInput {
  const { year, department, version, heldOn, beganAt, endedAt, place, form, chairId, secretaryId, note, seats } =
    review;
  return {
    year,
    departmentId: department.id,
    version,
    heldOn,
    beganAt,
    endedAt,
    place,
    form,
    chairId,
    secretaryId,
    note,
    seats: seats.map(({ staffId, isPresent, absence }) => ({ staffId, isPresent, absence })),
    lines: lines.map(({ award, staffId, agree, disagree, blank, opinion }) => ({
      award,
      staffId,
      agree,
      disagree,
      blank,
      opinion,
    })),
  };
}
