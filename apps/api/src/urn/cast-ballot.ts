import { castAnswer, openBox, receive, sealBox, spentTag, type UrnReply } from '@thidua/ballot';
import { randomBytes } from 'node:crypto';
import type { Database, Tx } from '@thidua/db';
import { ROUND_DOORS, type BallotRoundStatus } from '@thidua/domain/secret-ballot';
import { itemIdOf } from './living-round.ts';
import { lyingIn } from './lying-in.ts';
import type { UrnKeeper } from './urn-keeper.ts';

const NONCE_BYTES = 12;
const RETRY: UrnReply = { code: 'RETRY', receipt: undefined };
const BAD: UrnReply = { code: 'BAD', receipt: undefined };
const CLOSED: UrnReply = { code: 'CLOSED', receipt: undefined };

export interface UrnParts {
  readonly db: Database['client'];
  readonly keeper: UrnKeeper;
}

/**
 * Takes a ballot into the urn. It is committed, and its seal is on disk, before the answer says so; the same ballot again has the
 * same answer, another one of the same key is refused. The round is held shared, so that closing comes before or after, never between.
 */
export async function castBallot({ db, keeper }: UrnParts, roundId: string, envelope: Uint8Array): Promise<UrnReply> {
  if (!keeper.isHere()) return RETRY;
  const status = await statusOf(db, roundId);
  if (status === undefined) return BAD;
  if (!ROUND_DOORS[status].mayCast) return CLOSED;
  const round = await keeper.living(roundId);
  if (round === undefined) return RETRY;
  const received = receive(envelope, round.urn);
  if (!received.ok) return BAD;
  const { ballot, parts } = received.value;
  const itemId = itemIdOf(round, parts.item);
  if (itemId === undefined) return BAD;
  const tag = spentTag(round.keys.tag, parts.item, parts.pk);
  const box = sealBox(round.keys.box, parts.item, tag, ballot, randomBytes(NONCE_BYTES));

  return round.alone(async () => {
    await round.seals.settle(() => lyingIn(db, round.keys));
    const taken = await db
      .$transaction(async (tx) => {
        const now = await statusHeld(tx, roundId);
        if (now === undefined || !ROUND_DOORS[now].mayCast)
          return { isNew: false, status: now ?? 'VOID', lying: undefined };
        const added = await tx.$executeRaw`
        INSERT INTO urn_entries ("itemId", "spentTag", box) VALUES (${itemId}::uuid, ${tag}, ${box}) ON CONFLICT DO NOTHING`;
        const row = await tx.urnEntry.findUniqueOrThrow({
          where: { itemId_spentTag: { itemId, spentTag: new Uint8Array(tag) } },
          select: { box: true },
        });
        return { isNew: added === 1, status: now, lying: openBox(round.keys.box, parts.item, tag, row.box) };
      })
      .catch((error: unknown) => {
        round.seals.doubt(); // it may have been committed all the same
        throw error;
      });
    const { isNew, ...facts } = taken;
    if (isNew) await round.seals.add(itemId, tag);
    return castAnswer({ received, ...facts }, round.keys.receipt);
  });
}

async function statusOf(db: Tx, roundId: string): Promise<BallotRoundStatus | undefined> {
  return (await db.ballotRound.findUnique({ where: { id: roundId }, select: { status: true } }))?.status;
}

async function statusHeld(tx: Tx, roundId: string): Promise<BallotRoundStatus | undefined> {
  const [row] = await tx.$queryRaw<{ status: BallotRoundStatus }[]>`
    SELECT status FROM ballot_rounds WHERE id = ${roundId}::uuid FOR SHARE`;
  return row?.status;
}
