import { manifestCode, nameBytes } from '@thidua/ballot';
import type { Tx } from '@thidua/db';
import type { MinutesAnnulment, MinutesRound } from '@thidua/domain/meeting-minutes';

/** Rounds whose counts stand in the minutes. */
export const SETTLED_ROUNDS = ['PUBLISHED', 'CERTIFIED'] as const;

/** The secret ballots of a meeting that were sealed: those that hold and those that were annulled, with why and by whom. One statement. */
export async function roundsTold(
  tx: Tx,
  meetingId: string,
  nameOf: (memberId: string) => string,
): Promise<readonly MinutesRound[]> {
  const rounds = await tx.ballotRound.findMany({
    where: { meetingId, isRehearsal: false, status: { in: [...SETTLED_ROUNDS, 'VOID'] }, sealedAt: { not: null } },
    select: {
      title: true,
      status: true,
      annulmentReason: true,
      annulmentText: true,
      annulledBy: { select: { displayName: true } },
      annulledAt: true,
      manifestHash: true,
      resultsRoot: true,
      tellers: { select: { memberId: true }, orderBy: [{ isLead: 'desc' }, { memberId: 'asc' }] },
      scans: {
        where: { completedAt: { not: null }, replacedAt: null },
        select: { scanKind: true, sha256: true },
        orderBy: [{ scanKind: 'asc' }, { id: 'asc' }],
      },
    },
    orderBy: { sealedAt: 'asc' },
  });
  return rounds.map((round) => ({
    title: round.title,
    isVoid: round.status === 'VOID',
    annulment: annulmentOf(round),
    manifestCode: round.manifestHash === null ? '' : manifestCode(nameBytes(round.manifestHash)),
    resultsRoot: round.resultsRoot === null ? '' : Buffer.from(round.resultsRoot).toString('hex'),
    tellerNames: round.tellers.map(({ memberId }) => nameOf(memberId)),
    scans: round.scans.flatMap(({ scanKind: kind, sha256 }) =>
      kind === null || sha256 === null ? [] : [{ kind, sha256 }],
    ),
  }));
}

interface AnnulledRow {
  readonly annulmentReason: MinutesAnnulment['reason'] | null;
  readonly annulmentText: string | null;
  readonly annulledBy: { readonly displayName: string } | null;
  readonly annulledAt: Date | null;
}

function annulmentOf(round: AnnulledRow): MinutesAnnulment | null {
  const { annulmentReason: reason, annulmentText, annulledBy, annulledAt } = round;
  if (reason === null || annulledAt === null) return null;
  return { reason, text: annulmentText ?? '', by: annulledBy?.displayName ?? '', at: annulledAt.toISOString() };
}
