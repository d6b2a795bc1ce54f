import type { Tx } from '@thidua/db';
import { plainDateOf, type PlainDate } from '@thidua/domain/kernel';

/** What a public posting of a dossier brought. */
export interface PostingHeard {
  readonly fromOn: PlainDate;
  readonly dueOn: PlainDate;
  /** On the dossier or on the whole posting, without those taken back. */
  readonly comments: number;
  readonly answered: number;
}

/** The postings of each nomination that ended, begun until a moment, with what came in and was answered. Two statements, none where nothing is asked. */
export async function heardInPostings(
  db: Pick<Tx, 'postingLine' | 'postingComment'>,
  nominationIds: readonly string[],
  until: Date | null,
): Promise<ReadonlyMap<string, readonly PostingHeard[]>> {
  if (nominationIds.length === 0) return new Map();
  const lines = await db.postingLine.findMany({
    where: {
      nominationId: { in: [...nominationIds] },
      takenOffAt: null,
      posting: { status: 'CLOSED', ...(until === null ? {} : { openedAt: { lte: until } }) },
    },
    select: { nominationId: true, posting: { select: { id: true, fromOn: true, dueOn: true } } },
    orderBy: [{ posting: { fromOn: 'asc' } }, { id: 'asc' }],
  });
  const comments = await db.postingComment.findMany({
    where: { postingId: { in: lines.map(({ posting }) => posting.id) }, status: { not: 'WITHDRAWN' } },
    select: { postingId: true, nominationId: true, status: true },
  });
  const heard = (nominationId: string, posting: (typeof lines)[number]['posting']): PostingHeard => {
    const own = comments.filter(
      (each) => each.postingId === posting.id && (each.nominationId === null || each.nominationId === nominationId),
    );
    return {
      fromOn: plainDateOf(posting.fromOn),
      dueOn: plainDateOf(posting.dueOn),
      comments: own.length,
      answered: own.filter(({ status }) => status === 'ANSWERED').length,
    };
  };
  const byNomination = Map.groupBy(lines, ({ nominationId }) => nominationId);
  return new Map([...byNomination].map(([id, own]) => [id, own.map(({ posting }) => heard(id, posting))]));
}
