import { manifestHash, type Collected, type Manifest } from '@thidua/ballot';
import type { Tx } from '@thidua/db';
import type { ClosedRoundFacts } from '@thidua/domain/secret-ballot';
import { verifyAudit } from '../../platform/audit/verify-audit.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import type { OpenedUrn } from '../../urn/count-urn.ts';
import { hasSealedSeats } from './ballot-round.manifest.ts';
import type { RoundRow } from './ballot-round.row.ts';

/** Who collected which items, by the records of issue: what is published of it. */
export async function collectedOf(tx: Tx, { items }: Pick<RoundRow, 'items'>): Promise<readonly Collected[]> {
  const records = await tx.issueRecord.findMany({
    where: { itemId: { in: items.map(({ id }) => id) } },
    select: { itemId: true, memberId: true },
  });
  return [...Map.groupBy(records, ({ memberId }) => memberId)].map(([memberRef, own]) => ({
    memberRef,
    itemIds: items.map(({ id }) => id).filter((id) => own.some(({ itemId }) => itemId === id)),
  }));
}

/** The trail from the sealing on, computed again in a snapshot of its own: others may go on writing. */
export async function isTrailWholeSince({ db, platform }: ActingContext, roundId: string): Promise<boolean> {
  const sealed = await db.auditEntry.findFirst({
    where: { objectType: 'BallotRound', objectId: roundId, action: 'BALLOT_ROUND_SEALED' },
    select: { seq: true },
  });
  return sealed !== null && (await verifyAudit(db, platform.auditKey, { from: sealed.seq })).code === 'OK';
}

/** What the database, the key folder and the trail say of a closed urn, held against each other (C1 to C5 of the protocol). */
export async function evidenceOf(
  tx: Tx,
  round: RoundRow,
  manifest: Manifest,
  opened: OpenedUrn,
): Promise<Omit<ClosedRoundFacts, 'isTrailWhole'>> {
  const entries = await tx.auditEntry.findMany({
    where: {
      objectType: 'BallotRound',
      objectId: round.id,
      action: { in: ['BALLOT_ROUND_SEALED', 'BALLOTS_COLLECTED'] },
    },
    select: { seq: true, action: true, data: true },
    orderBy: { seq: 'asc' },
  });
  const sealed = entries.find(({ action }) => action === 'BALLOT_ROUND_SEALED');
  const collected = entries.filter(({ action }) => action === 'BALLOTS_COLLECTED').map(({ data }) => itemsIn(data));
  const hash = Buffer.from(manifestHash(manifest)).toString('hex');
  return {
    items: opened.counts.map((counts) => ({
      ...counts,
      collectedInTrail: collected.filter((items) => items.includes(counts.itemId)).length,
    })),
    brokenBoxes: opened.brokenBoxes,
    isManifestAsSealed: sealed !== undefined && textIn(sealed.data, 'manifestHash') === hash,
    areEntitlementsAsSealed: hasSealedSeats(round, manifest),
    isUrnSealWhole: opened.isUrnSealWhole,
  };
}

function itemsIn(data: unknown): readonly unknown[] {
  const items = fieldOf(data, 'items');
  return Array.isArray(items) ? items : [];
}

function textIn(data: unknown, field: string): string | undefined {
  const value = fieldOf(data, field);
  return typeof value === 'string' ? value : undefined;
}

function fieldOf(data: unknown, field: string): unknown {
  return typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>)[field] : undefined;
}
