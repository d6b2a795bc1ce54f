import {
  base64UrlOf,
  BUNDLE_VERSION,
  manifestHash,
  membersBy,
  readManifest,
  writeBundle,
  type BundleBallot,
  type BundleItem,
  type Manifest,
} from '@thidua/ballot';
import type { PublishedBallotModel, Tx } from '@thidua/db';
import type { DisputeGround } from '@thidua/domain/secret-ballot';
import { found } from '../../platform/fault.ts';
import { loader } from '../../platform/loader.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { collectedOf } from './ballot-round.evidence.ts';
import { namedOpinionsOf } from './ballot-round.named.ts';
import { paperTotalsOf } from './ballot-round.paper.ts';
import { ROUND_ROW, visibleRounds, type RoundRow } from './ballot-round.row.ts';
import type { BallotRoundType } from './ballot-round.type.ts';

export function roundShown(row: RoundRow): BallotRoundType {
  return { ...row, disputeGrounds: row.disputeGrounds as readonly DisputeGround[], row }; // written by us from the same list
}

/** Throws NOT_FOUND for a round of a meeting that the viewer may not see. */
export async function ballotRoundById({ db, actor }: ActingContext, id: string): Promise<BallotRoundType> {
  const where = { AND: [{ id }, visibleRounds(actor)] };
  return roundShown(found(await db.ballotRound.findFirst({ where, select: ROUND_ROW })));
}

/** The rounds of meetings, the first prepared first. */
export const roundsOfMeeting = loader<string, readonly BallotRoundType[]>(async ({ db, actor }, meetingIds) => {
  if (actor === undefined) return meetingIds.map(() => []);
  const rows = await db.ballotRound.findMany({
    where: { AND: [visibleRounds(actor), { meetingId: { in: [...meetingIds] } }] },
    select: ROUND_ROW,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return meetingIds.map((id) => rows.filter(({ meetingId }) => meetingId === id).map(roundShown));
});

/** Everything that is published, as canonical JSON: what anybody counts again. Null before, and for a round without it. */
export async function ballotBundle({ db, actor }: ActingContext, id: string): Promise<string | null> {
  const where = { AND: [{ id }, visibleRounds(actor)] };
  const round = found(await db.ballotRound.findFirst({ where, select: ROUND_ROW }));
  const bytes = await bundleBytes(db, round);
  return bytes === undefined ? null : Buffer.from(bytes).toString('utf8');
}

/** The bytes of `round-<id>.json`; undefined for a round that was not published. A list once published stays readable, disputed or void. */
export async function bundleBytes(db: Tx, round: RoundRow): Promise<Uint8Array | undefined> {
  const manifest = readManifest(round.manifest ?? '');
  if (manifest === undefined || round.resultsRoot === null) return undefined;
  const anchor = await db.auditEntry.findFirst({
    where: { objectType: 'BallotRound', objectId: round.id, action: 'BALLOT_ROUND_PUBLISHED' },
    select: { seq: true, hash: true },
  });
  const ballots = await db.publishedBallot.findMany({
    where: { item: { roundId: round.id } },
    orderBy: [{ itemId: 'asc' }, { pk: 'asc' }],
  });
  if (anchor === null) return undefined;
  const collected = await collectedOf(db, round);
  return writeBundle({
    version: BUNDLE_VERSION,
    manifest,
    manifestHash: base64UrlOf(manifestHash(manifest)),
    collected: collected.toSorted((left, right) => (left.memberRef < right.memberRef ? -1 : 1)),
    items: manifest.items.map((item) => itemPublished(item, round, ballots)),
    resultsRoot: base64UrlOf(round.resultsRoot),
    auditAnchor: { seq: anchor.seq.toString(), hash: Buffer.from(anchor.hash).toString('hex') },
  });
}

function itemPublished(
  item: Manifest['items'][number],
  round: RoundRow,
  ballots: readonly PublishedBallotModel[],
): BundleItem {
  const paper = paperTotalsOf(round).get(item.id);
  const named = namedOpinionsOf(round).get(item.id) ?? [];
  const row = found(round.items.find(({ id }) => id === item.id));
  return {
    id: item.id,
    issuerPk: item.issuerPk,
    denominator: item.denominator,
    threshold: item.threshold,
    excluded: membersBy(item, 'EXCLUDED'),
    ballots: ballots.filter(({ itemId }) => itemId === item.id).map(ballotPublished),
    ...(paper && { paper }),
    ...(named.length > 0 && { named }),
    tally: {
      issued: row.issuedCount ?? 0,
      returned: row.returnedCount ?? 0,
      named: row.namedCount ?? 0,
      valid: row.validCount ?? 0,
      invalid: row.invalidCount ?? 0,
      approve: row.agreeCount ?? 0,
      disapprove: row.disagreeCount ?? 0,
      blank: row.blankCount ?? 0,
      passed: row.isPassed ?? false,
    },
  };
}

function ballotPublished(row: PublishedBallotModel): BundleBallot {
  return {
    pk: base64UrlOf(row.pk),
    tokenSig: base64UrlOf(row.tokenSig),
    choice: row.choice as BundleBallot['choice'], // 0 to 3 by the table's own check
    nonce: row.nonce === null ? null : base64UrlOf(row.nonce),
    commit: base64UrlOf(row.commit),
    innerHash: base64UrlOf(row.innerHash),
    ballotSig: base64UrlOf(row.ballotSig),
  };
}
