import type { Prisma, Tx } from '@thidua/db';
import type { AwardCode } from '@thidua/domain/vocabulary';

/** The result of one candidate in closed minutes. */
export interface PeerVote {
  readonly agree: number;
  /** People present. */
  readonly counted: number;
  readonly needed: number;
  readonly isPassed: boolean;
}

/** Whom a line proposes, as far as its vote is looked for. */
export interface VotedLine {
  readonly award: AwardCode;
  readonly staffId: string | null;
}

interface ListScope {
  readonly organisationId: string;
  readonly year: number;
  readonly departmentId: string;
}

/** The minutes of a list as its desk needs them: where they are, and the vote of each line once they are closed. */
export interface PeerVotes {
  readonly id: string | undefined;
  readonly status: 'NONE' | 'OPEN' | 'CLOSED';
  readonly heldOn: Date | null;
  readonly voteOf: (line: VotedLine) => PeerVote | undefined;
}

const REVIEW_WITH_VOTES = {
  id: true,
  organisationId: true,
  year: true,
  departmentId: true,
  status: true,
  heldOn: true,
  lines: {
    select: { awardCode: true, staffId: true, agree: true, counted: true, needed: true, isPassed: true },
  },
} as const satisfies Prisma.PeerReviewSelect;
type ReviewWithVotes = Prisma.PeerReviewGetPayload<{ select: typeof REVIEW_WITH_VOTES }>;

/** Reads the votes of one list. One statement, however many lines. */
export async function peerVotesOf(db: Tx, { organisationId, year, departmentId }: ListScope): Promise<PeerVotes> {
  const review = await db.peerReview.findUnique({
    where: { organisationId_year_departmentId: { organisationId, year, departmentId } },
    select: REVIEW_WITH_VOTES,
    relationLoadStrategy: 'join',
  });
  return votesIn(review ?? undefined);
}

/** Finds the minutes of the list that a line stands in. */
export type PeerVotesOfLists = (list: Pick<ListScope, 'year' | 'departmentId'>) => PeerVotes;

/** The same for any number of lists of a body. One statement. */
export async function peerVotesOfLists(
  db: Tx,
  organisationId: string,
  lists: readonly Pick<ListScope, 'year' | 'departmentId'>[],
): Promise<PeerVotesOfLists> {
  const reviews = await db.peerReview.findMany({
    where: {
      organisationId,
      year: { in: [...new Set(lists.map(({ year }) => year))] },
      departmentId: { in: [...new Set(lists.map(({ departmentId }) => departmentId))] },
    },
    select: REVIEW_WITH_VOTES,
    relationLoadStrategy: 'join',
  });
  const byList = new Map(reviews.map((review) => [`${review.year} ${review.departmentId}`, votesIn(review)]));
  return ({ year, departmentId }) => byList.get(`${year} ${departmentId}`) ?? votesIn(undefined);
}

function votesIn(review: ReviewWithVotes | undefined): PeerVotes {
  const votes = new Map<string, PeerVote>();
  for (const { awardCode, staffId, agree, counted, needed, isPassed } of review?.lines ?? []) {
    if (review?.status !== 'CLOSED' || agree === null || counted === null || needed === null || isPassed === null)
      continue;
    votes.set(keyOf({ award: awardCode, staffId }), { agree, counted, needed, isPassed });
  }
  return {
    id: review?.id,
    status: review?.status ?? 'NONE',
    heldOn: review?.heldOn ?? null,
    voteOf: (line) => votes.get(keyOf(line)),
  };
}

function keyOf({ award, staffId }: VotedLine): string {
  return `${award} ${staffId ?? 'collective'}`;
}
