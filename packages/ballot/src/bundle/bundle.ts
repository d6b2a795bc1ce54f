import { ROUND_LIMITS } from '@thidua/domain/secret-ballot';
import { SIZE } from '../bytes.ts';
import { SPKI_SIZE } from '../issuer-key.ts';
import { manifestShape, thresholdShape } from '../manifest.ts';
import { count, encoded, flag, hash, listOf, matching, objectOf, oneOf, orNull, uuid } from '../shape.ts';

export const BUNDLE_VERSION = 1;

const ballotShape = objectOf({
  pk: hash,
  tokenSig: encoded(SIZE.modulus),
  choice: oneOf([0, 1, 2, 3]),
  nonce: orNull(encoded(SIZE.nonce)),
  commit: hash,
  innerHash: hash,
  ballotSig: encoded(SIZE.signature),
});

/** Paper ballots handed out, and the totals of those that came back, which the counting team shuffles before opening. */
const paperShape = objectOf({ handedOut: count, approve: count, disapprove: count, blank: count, invalid: count });

const namedShape = objectOf({ memberRef: uuid, choice: oneOf([1, 2, 3]) });

/** The numbers of the minutes (biên bản kiểm phiếu). */
const tallyShape = objectOf({
  /** Phát ra: tokens collected, and paper ballots handed out. */
  issued: count,
  /** Thu về: ballots in the urn, and paper ballots opened. */
  returned: count,
  /** Signed opinions, not secret. */
  named: count,
  valid: count,
  invalid: count,
  approve: count,
  disapprove: count,
  blank: count,
  passed: flag,
});

const itemShape = objectOf(
  {
    id: uuid,
    issuerPk: encoded(SPKI_SIZE),
    denominator: count,
    threshold: thresholdShape,
    excluded: listOf(uuid, ROUND_LIMITS.maxCouncil),
    ballots: listOf(ballotShape, ROUND_LIMITS.maxCouncil),
    tally: tallyShape,
  },
  { paper: paperShape, named: listOf(namedShape, ROUND_LIMITS.maxCouncil) },
);

const collectedShape = objectOf({ memberRef: uuid, itemIds: listOf(uuid, ROUND_LIMITS.items) });

export const bundleShape = objectOf({
  version: oneOf([BUNDLE_VERSION]),
  manifest: manifestShape,
  manifestHash: hash,
  collected: listOf(collectedShape, ROUND_LIMITS.maxCouncil),
  items: listOf(itemShape, ROUND_LIMITS.items),
  resultsRoot: hash,
  /** The entry of the audit chain that holds the root. It is written after the root, so only the trail itself proves it. */
  auditAnchor: objectOf({ seq: matching(/^[1-9]\d{0,17}$/), hash: matching(/^[0-9a-f]{64}$/) }),
});

/** All that is published of a round: enough to count it again with other people's software. */
export type Bundle = ReturnType<typeof bundleShape>;
export type BundleItem = Bundle['items'][number];
export type BundleBallot = ReturnType<typeof ballotShape>;
export type PaperTotals = ReturnType<typeof paperShape>;
export type NamedOpinion = ReturnType<typeof namedShape>;
export type Collected = ReturnType<typeof collectedShape>;
export type Tally = ReturnType<typeof tallyShape>;
