import { CONFLICT_KINDS } from '@thidua/domain/council';
import { BALLOT_CHANNELS, ROUND_LIMITS, SEALABLE_BASES } from '@thidua/domain/secret-ballot';
import { SIZE } from './bytes.ts';
import { SPKI_SIZE } from './issuer-key.ts';
import { count, encoded, flag, hash, listOf, objectOf, oneOf, orNull, text, uuid } from './shape.ts';

export const MANIFEST_VERSION = 1;

/** Mode S: the server holds the opening key until the end. */
const MODES = ['S', 'C'] as const;
const QUESTIONS = ['APPROVAL'] as const;

/** What the protocol fixes, written down so that it is bound by the manifest's hash. */
export const PROTOCOL = {
  suite: 'RSABSSA-SHA384-PSSZERO-Deterministic',
  rsaBits: 3072,
  rsaExponent: '65537',
  ballotBytes: SIZE.ballot,
  envelopeBytes: SIZE.envelope,
} as const;

export const thresholdShape = objectOf({ num: count, den: count, strict: flag });

const memberShape = objectOf({
  memberRef: uuid,
  channel: oneOf(BALLOT_CHANNELS),
  reason: orNull(oneOf(CONFLICT_KINDS)),
});

const itemShape = objectOf({
  id: uuid,
  titleHash: hash,
  nomineeRef: uuid,
  question: oneOf(QUESTIONS),
  base: oneOf(SEALABLE_BASES),
  denominator: count,
  threshold: thresholdShape,
  issuerPk: encoded(SPKI_SIZE),
  members: listOf(memberShape, ROUND_LIMITS.maxCouncil),
});

export const manifestShape = objectOf({
  version: oneOf([MANIFEST_VERSION]),
  roundId: uuid,
  meetingId: uuid,
  councilDecision: text(250),
  councilSize: count,
  mode: oneOf(MODES),
  items: listOf(itemShape, ROUND_LIMITS.items),
  urnPk: hash,
  openPk: hash,
  rcpPk: hash,
  protocol: objectOf({
    suite: oneOf([PROTOCOL.suite]),
    rsaBits: oneOf([PROTOCOL.rsaBits]),
    rsaExponent: oneOf([PROTOCOL.rsaExponent]),
    ballotBytes: oneOf([PROTOCOL.ballotBytes]),
    envelopeBytes: oneOf([PROTOCOL.envelopeBytes]),
  }),
});

/** All that is fixed before the first token is given out. Whoever knows its hash knows that nothing of it was changed. */
export type Manifest = ReturnType<typeof manifestShape>;
export type ManifestItem = Manifest['items'][number];
export type Threshold = ReturnType<typeof thresholdShape>;
