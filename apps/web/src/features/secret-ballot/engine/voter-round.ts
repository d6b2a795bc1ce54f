import {
  base64UrlOf,
  blindToken,
  bytesOfBase64Url,
  bytesOfUuid,
  CHOICE,
  codeFromWriting,
  finishToken,
  INVALID,
  isReceipt,
  issuerKeyOf,
  itemSecrets,
  makeBallot,
  manifestCode,
  manifestFaults,
  manifestHash,
  nameBytes,
  readManifest,
  sealEnvelope,
  spoiltBallot,
  statusRequest,
  titleHash,
  votingCodeOf,
  writeLostBallot,
  writtenCode,
  type Ballot,
  type BallotPlace,
  type CountedChoice,
  type Envelope,
  type IssuerKey,
  type ItemSecrets,
  type Manifest,
  type ManifestHash,
  type VotingCode,
} from '@thidua/ballot';
import type { BallotChannel } from '@thidua/domain/secret-ballot';

/** A round as a member's device judges it: its manifest, computed again, and the items on which this member votes here. */
export interface VoterRound {
  readonly manifest: Manifest;
  readonly hash: ManifestHash;
  /** Mã niêm phong of the manifest that lies here: what the server calls the code proves nothing. */
  readonly code: string;
  readonly memberId: string;
  readonly itemIds: readonly string[];
}

/** What the screen says of a round, and the device checks before anybody votes by it. */
export interface ToldRound {
  readonly id: string;
  readonly manifest: string;
  readonly memberId: string;
  readonly items: readonly { readonly id: string; readonly title: string }[];
}

/**
 * Undefined when the manifest is not one that anybody should vote by: another key a member, a wrong base, a seat missing, or other
 * names on the screen than those that were sealed.
 */
export function voterRound(
  { id, manifest: written, memberId, items }: ToldRound,
  channel: BallotChannel = 'ELECTRONIC',
): VoterRound | undefined {
  const manifest = readManifest(written);
  if (manifest === undefined || manifest.roundId !== id || manifestFaults(manifest).length > 0) return undefined;
  const titles = new Map(items.map((item) => [item.id, item.title]));
  const areTitlesSealed =
    titles.size === manifest.items.length &&
    manifest.items.every((item) => titleHash(placeOf(manifest, item.id), titles.get(item.id) ?? '') === item.titleHash);
  if (!areTitlesSealed) return undefined;
  const itemIds = manifest.items
    .filter(({ members }) => members.some((seat) => seat.memberRef === memberId && seat.channel === channel))
    .map((item) => item.id);
  const hash = manifestHash(manifest);
  return { manifest, hash, code: manifestCode(hash), memberId, itemIds };
}

export function newCode(random: (length: number) => Uint8Array): string {
  const code = votingCodeOf(random(20));
  if (code === undefined) throw new Error('twenty bytes were asked for');
  return writtenCode(code);
}

/** What is asked of the issuer for every item; the same code asks the same, whenever. */
export function tokenRequests(round: VoterRound, code: VotingCode) {
  return round.itemIds.map((itemId) => {
    const { key, place, secrets } = partsOf(round, code, itemId);
    return { itemId, blinded: base64UrlOf(blindToken(key, place, secrets)) };
  });
}

/** The token of an item, base64url; undefined when the issuer did not sign what was asked, or not with the key of the manifest. */
export function tokenFrom(
  round: VoterRound,
  code: VotingCode,
  itemId: string,
  blindSignature: string,
): string | undefined {
  const { key, place, secrets } = partsOf(round, code, itemId);
  const signature = bytesOfBase64Url(blindSignature);
  if (signature === undefined) return undefined;
  const token = finishToken(key, place, secrets, nameBytes(signature));
  return token.ok ? base64UrlOf(token.value) : undefined;
}

/** The sealed envelope of a choice, base64url. */
export function envelopeFor(
  round: VoterRound,
  code: VotingCode,
  itemId: string,
  token: string,
  choice: CountedChoice,
): string {
  return base64UrlOf(sealedBallot(round, code, itemId, token, choice).envelope);
}

/** A choice, or a paper that is not valid, which is sealed so that nobody can open it. */
function sealedBallot(
  round: VoterRound,
  code: VotingCode,
  itemId: string,
  token: string,
  choice: CountedChoice,
): { readonly ballot: Ballot; readonly envelope: Envelope } {
  const { place, secrets } = partsOf(round, code, itemId);
  const { openPk, urnPk } = round.manifest;
  const signature = nameBytes<'token'>(bytes(token));
  const ballot =
    choice === INVALID
      ? spoiltBallot(place, secrets, signature)
      : makeBallot(place, secrets, signature, choice, bytes(openPk));
  const sealedAs = choice === INVALID ? CHOICE.BLANK : choice;
  return { ballot, envelope: sealEnvelope(ballot, place.round, secrets, sealedAs, bytes(urnPk)) };
}

const SEALABLE: readonly CountedChoice[] = [...Object.values(CHOICE), INVALID];

/** Whether the urn signed for the very ballot in this envelope: nothing else is success, whatever an answer says. */
export function isReceiptFor(
  round: VoterRound,
  code: VotingCode,
  itemId: string,
  sent: { readonly token: string; readonly envelope: string },
  receipt: string,
): boolean {
  const { place } = partsOf(round, code, itemId);
  const own = SEALABLE.map((choice) => sealedBallot(round, code, itemId, sent.token, choice)).find(
    ({ envelope }) => base64UrlOf(envelope) === sent.envelope,
  );
  return own !== undefined && isReceipt(bytes(round.manifest.rcpPk), place, own.ballot, bytes(receipt));
}

/**
 * The proof that the urn took a ballot which the list has not, as a file for the counting team; undefined when the receipt is none. It
 * says nothing of the choice.
 */
export function proofOf(
  round: VoterRound,
  code: VotingCode,
  itemId: string,
  { token, receipt }: { readonly token: string; readonly receipt: string },
): string | undefined {
  const { place, secrets } = partsOf(round, code, itemId);
  const { openPk, rcpPk, roundId } = round.manifest;
  const ballot = Object.values(CHOICE)
    .map((choice) => makeBallot(place, secrets, nameBytes(bytes(token)), choice, bytes(openPk)))
    .find((each) => isReceipt(bytes(rcpPk), place, each, bytes(receipt)));
  return ballot === undefined ? undefined : writeLostBallot({ roundId, itemId, ballot, receipt: bytes(receipt) });
}

/** Asks whether the ballot of an item lies in the urn, for a device that no longer knows what it chose. */
export function statusFor(round: VoterRound, code: VotingCode, itemId: string): Uint8Array {
  const { place, secrets } = partsOf(round, code, itemId);
  return statusRequest(place, secrets, bytes(round.manifest.urnPk));
}

/** Undefined for a code that was not written down right. */
export function codeIn(text: string): VotingCode | undefined {
  return codeFromWriting(text);
}

function partsOf(
  { manifest, hash }: VoterRound,
  code: VotingCode,
  itemId: string,
): { readonly key: IssuerKey; readonly place: BallotPlace; readonly secrets: ItemSecrets } {
  const item = manifest.items.find(({ id }) => id === itemId);
  const key = issuerKeyOf(bytes(item?.issuerPk ?? ''));
  if (key === undefined) throw new Error('no such item');
  const place = placeOf(manifest, itemId);
  return { key, place, secrets: itemSecrets(code, hash, place.item) };
}

function placeOf({ roundId }: Manifest, itemId: string): BallotPlace {
  const round = bytesOfUuid(roundId);
  const item = bytesOfUuid(itemId);
  if (round === undefined || item === undefined) throw new Error('no such item');
  return { round: nameBytes<'round'>(round), item: nameBytes<'item'>(item) };
}

function bytes(text: string): Uint8Array {
  return bytesOfBase64Url(text) ?? new Uint8Array();
}
