import { CONFLICT_KINDS } from '@thidua/domain/council';
import { SIZE } from './bytes.ts';
import { SPKI_SIZE } from './issuer-key.ts';
import { count, encoded, flag, hash, listOf, objectOf, oneOf, orNull, text, uuid } from './shape.ts';

export const MANIFEST_VERSION = 1;
export const MAX_ITEMS = 100;
export const MIN_COUNCIL = 3;
export const MAX_COUNCIL = 99;

/**
 * ELECTRONIC: collects a token and casts from a device. ENVELOPE: votes on paper, which the counting team opens. NAMED: a signed
 * opinion that is not secret. EXCLUDED: no vote on this item, for a reason of the given class.
 */
export const CHANNELS = ['ELECTRONIC', 'ENVELOPE', 'NAMED', 'EXCLUDED'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What the share is taken of: bases that stand before the first ballot, so that nobody's coming or going moves them. */
export const BALLOT_BASES = ['ALL_MEMBERS', 'ALL_MEMBERS_EXCEPT_EXCLUDED'] as const;

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
  channel: oneOf(CHANNELS),
  reason: orNull(oneOf(CONFLICT_KINDS)),
});

const itemShape = objectOf({
  id: uuid,
  titleHash: hash,
  nomineeRef: uuid,
  question: oneOf(QUESTIONS),
  base: oneOf(BALLOT_BASES),
  denominator: count,
  threshold: thresholdShape,
  issuerPk: encoded(SPKI_SIZE),
  members: listOf(memberShape, MAX_COUNCIL),
});

export const manifestShape = objectOf({
  version: oneOf([MANIFEST_VERSION]),
  roundId: uuid,
  meetingId: uuid,
  councilDecision: text(250),
  councilSize: count,
  mode: oneOf(MODES),
  items: listOf(itemShape, MAX_ITEMS),
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
