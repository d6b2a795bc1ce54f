import type { Database } from '@thidua/db';
import { ROUND_DOORS, type AnnulmentReason, type BallotRoundStatus } from '@thidua/domain/secret-ballot';
import type { AuditKey } from '../platform/audit/audit-key.ts';
import { recordOperation } from '../operations/record-operation.ts';
import { readEpochText } from './instance.ts';
import type { UrnKeeper } from './urn-keeper.ts';

export interface SettleParts {
  readonly db: Database['client'];
  readonly urn: UrnKeeper;
  readonly auditKey: AuditKey;
  readonly now: () => Date;
}

export interface SettledRounds {
  /** Rounds that cannot go on, and why. */
  readonly annulled: readonly { readonly id: string; readonly reason: AnnulmentReason }[];
  /** Key files of rounds that are over, or that the database does not know. */
  readonly destroyed: number;
}

const LIVING: readonly BallotRoundStatus[] = ['SEALED', 'ISSUING', 'VOTING', 'CLOSED', 'DISPUTED'];

/**
 * At each start and takeover, by the process that serves the urn: a round whose database went back in time, or whose keys are gone, is void and says
 * why; keys of rounds that are over are destroyed. A closed round that was not yet counted simply waits to be published.
 */
export async function settleRounds({ db, urn, auditKey, now }: SettleParts): Promise<SettledRounds> {
  // Keys first: those of a round that is sealed meanwhile are not among them.
  const kept = new Set(await urn.kept());
  const rounds = await db.ballotRound.findMany({
    select: { id: true, status: true, instanceEpoch: true, resultsRoot: true },
  });
  const epoch = await readEpochText(db);
  const annulled: { id: string; reason: AnnulmentReason }[] = [];
  for (const { id, status, instanceEpoch, resultsRoot } of rounds) {
    // Once counted a round has no keys any more, disputed or not.
    if (!LIVING.includes(status) || resultsRoot !== null) continue;
    const reason = instanceEpoch !== epoch ? 'BACKUP_RESTORED' : (await urn.living(id)) ? undefined : 'KEYS_LOST';
    if (reason === undefined) continue;
    await db.$transaction(async (tx) => {
      const { count } = await tx.ballotRound.updateMany({
        where: { id, status },
        data: { status: 'VOID', annulmentReason: reason, annulledAt: now(), version: { increment: 1 } },
      });
      if (count === 0) return;
      await tx.agendaItem.updateMany({
        where: { status: 'OPEN', ballots: { some: { roundId: id } } },
        data: { status: 'WAITING', openedAt: null, version: { increment: 1 } },
      });
      await tx.urnEntry.deleteMany({ where: { item: { roundId: id } } });
      await recordOperation(tx, auditKey, now, {
        action: 'BALLOT_ROUND_ANNULLED',
        objectType: 'BallotRound',
        objectId: id,
        detail: { from: status, to: 'VOID', annulment: reason },
      });
      annulled.push({ id, reason });
    });
  }
  // Of a round that was voided by hand when the process died in the midst of it: nothing can open them any more.
  await db.urnEntry.deleteMany({ where: { item: { round: { status: 'VOID' } } } });
  const voided = new Set(annulled.map(({ id }) => id));
  const needed = new Set(
    // A draft's keys are of a sealing in hand; one that broke off makes them anew.
    rounds.filter(({ id, status }) => ROUND_DOORS[status].keys !== 'DESTROYED' && !voided.has(id)).map(({ id }) => id),
  );
  const over = [...kept].filter((id) => !needed.has(id));
  for (const id of over) await urn.destroy(id);
  return { annulled, destroyed: over.length };
}
