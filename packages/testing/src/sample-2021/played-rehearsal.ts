import type { Tx } from '@thidua/db';
import { hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { seatId, VOTERS } from './council.ts';
import { meetingId } from './meetings.ts';
import { ORGANISATION_ID } from './organisation.ts';
import { ITEMS, KEYS, MANIFEST, ROUND_ID } from './played-rehearsal-record.ts';

/** The rehearsal that was played to its end: whoever looks can take its list of ballots and count again. */
export const SAMPLE_PLAYED_REHEARSAL_ID = ROUND_ID;

const PREPARED = hanoi('2021-12-02 14:00');
const OPENED = hanoi('2021-12-02 14:20');
const CLOSED = hanoi('2021-12-02 14:31');
const PUBLISHED = hanoi('2021-12-02 14:32');
const CERTIFIED = hanoi('2021-12-02 14:36');

/** Walks the recorded round through its life, for a round is written only so. */
export async function tellOfThePlayedRehearsal(db: Tx): Promise<void> {
  await draft(db);
  const become = (data: Parameters<Tx['ballotRound']['update']>[0]['data']) =>
    db.ballotRound.update({ where: { id: ROUND_ID }, data: { ...data, version: { increment: 1 } } });
  await become({
    status: 'SEALED',
    manifest: MANIFEST,
    manifestHash: bytes(KEYS.manifestHash),
    urnPk: bytes(KEYS.urnPk),
    openPk: bytes(KEYS.openPk),
    receiptPk: bytes(KEYS.receiptPk),
    instanceEpoch: '0',
    sealedById: accountId('giamdoc'),
    sealedAt: OPENED,
  });
  await become({ status: 'ISSUING', issuingAt: OPENED });
  await db.ballotTeller.updateMany({ where: { roundId: ROUND_ID }, data: { codeConfirmedAt: OPENED } });
  await db.issueRecord.createMany({
    data: ITEMS.flatMap(({ id, issued }) =>
      issued.map(([memberId, hash]) => ({ itemId: id, memberId, blindedHash: bytes(hash) })),
    ),
  });
  await become({ status: 'VOTING', openedAt: OPENED });
  await become({ status: 'CLOSED', closedAt: CLOSED });
  await publish(db);
  await become({ status: 'PUBLISHED', resultsRoot: bytes(KEYS.resultsRoot), publishedAt: PUBLISHED });
  await db.ballotTeller.updateMany({ where: { roundId: ROUND_ID }, data: { signedAt: CERTIFIED } });
  await become({ status: 'CERTIFIED', certifiedAt: CERTIFIED });
}

async function draft(db: Tx): Promise<void> {
  await db.ballotRound.create({
    data: {
      id: ROUND_ID,
      organisationId: ORGANISATION_ID,
      meetingId: meetingId('december'),
      title: 'Diễn tập bỏ phiếu kín lần thứ nhất',
      isRehearsal: true,
      councilSize: VOTERS.length,
      preparedById: accountId('chanhvanphong'),
      createdAt: PREPARED,
      tellers: {
        create: [
          { memberId: seatId('y'), isLead: true },
          { memberId: seatId('phuoc'), isLead: false },
        ],
      },
    },
  });
  for (const [index, { id, title, nomineeRef, issuerPk }] of ITEMS.entries()) {
    await db.ballotItem.create({
      data: {
        id,
        roundId: ROUND_ID,
        ordinal: index + 1,
        title,
        nomineeRef,
        issuerPk: bytes(issuerPk),
        base: 'ALL_MEMBERS',
        shareNumerator: 1,
        shareDenominator: 2,
        isStrict: true,
        legalGround: 'Diễn tập',
        isSmallConfirmed: true,
        denominator: VOTERS.length,
        seats: { create: VOTERS.map((key) => ({ memberId: seatId(key), channel: 'ELECTRONIC' as const })) },
      },
    });
  }
}

async function publish(db: Tx): Promise<void> {
  for (const { id, counts } of ITEMS) await db.ballotItem.update({ where: { id }, data: counts });
  await db.publishedBallot.createMany({
    data: ITEMS.flatMap(({ id, published }) =>
      published.map(({ choice, pk, tokenSig, nonce, commit, innerHash, ballotSig }) => ({
        itemId: id,
        choice,
        pk: bytes(pk),
        tokenSig: bytes(tokenSig),
        nonce: bytes(nonce),
        commit: bytes(commit),
        innerHash: bytes(innerHash),
        ballotSig: bytes(ballotSig),
      })),
    ),
  });
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, 'base64url'));
}
