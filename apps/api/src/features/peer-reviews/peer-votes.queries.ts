import type { Tx } from '@thidua/db';
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
  readonly status: 'NONE' | 'OPEN' | 'CLOSED';
  readonly heldOn: Date | null;
  readonly voteOf: (line: VotedLine) => PeerVote | undefined;
}

/** Reads the votes of one list. One statement, however many lines. */
export async function peerVotesOf(db: Tx, { organisationId, year, departmentId }: ListScope): Promise<PeerVotes> {
  const review = await db.peerReview.findUnique({
    where: { organisationId_year_departmentId: { organisationId, year, departmentId } },
    select: {
      status: true,
      version: true,
      heldOn: true,
      lines: {
        select: { awardCode: true, staffId: true, agree: true, counted: true, needed: true, isPassed: true },
      },
    },
    relationLoadStrategy: 'join',
  });
  const votes = new Map<string, PeerVote>();
  for (const { awardCode, staffId, agree, counted, needed, isPassed } of review?.lines ?? []) {
    if (review?.status !== 'CLOSED' || agree === null || counted === null || needed === null || isPassed === null)
      continue;
    votes.set(keyOf({ award: awardCode, staffId }), { agree, counted, needed, isPassed });
  }
  return {
    status: review?.status ?? 'NONE',
    heldOn: review?.heldOn ?? null,
    voteOf: (line) => votes.get(keyOf(line)),
  };
}

function keyOf({ award, staffId }: VotedLine): string {
  return `${award} ${staffId ?? 'collective'}`;
}
