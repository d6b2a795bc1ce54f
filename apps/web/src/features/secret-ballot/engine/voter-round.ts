import {
  base64UrlOf,
  blindToken,
  bytesOfBase64Url,
  bytesOfUuid,
  CHOICE,
  codeFromWriting,
  finishToken,
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
  statusRequest,
  titleHash,
  votingCodeOf,
  writeLostBallot,
  writtenCode,
  type BallotPlace,
  type Choice,
  type IssuerKey,
  type ItemSecrets,
  type Manifest,
  type ManifestHash,
  type VotingCode,
} from '@thidua/ballot';

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
export function voterRound({ id, manifest: written, memberId, items }: ToldRound): VoterRound | undefined {
  const manifest = readManifest(written);
  if (manifest === undefined || manifest.roundId !== id || manifestFaults(manifest).length > 0) return undefined;
  const titles = new Map(items.map((item) => [item.id, item.title]));
  const areTitlesSealed =
    titles.size === manifest.items.length &&
    manifest.items.every((item) => titleHash(placeOf(manifest, item.id), titles.get(item.id) ?? '') === item.titleHash);
  if (!areTitlesSealed) return undefined;
  const itemIds = manifest.items
    .filter(({ members }) => members.some((seat) => seat.memberRef === memberId && seat.channel === 'ELECTRONIC'))
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
  choice: Choice,
): string {
  const { place, secrets } = partsOf(round, code, itemId);
  const { openPk, urnPk } = round.manifest;
  const ballot = makeBallot(place, secrets, nameBytes(bytes(token)), choice, bytes(openPk));
  return base64UrlOf(sealEnvelope(ballot, place.round, secrets, choice, bytes(urnPk)));
}

/** Whether the urn signed for the very ballot in this envelope: nothing else is success, whatever an answer says. */
export function isReceiptFor(
  round: VoterRound,
  code: VotingCode,
  itemId: string,
  sent: { readonly token: string; readonly envelope: string },
  receipt: string,
): boolean {
  const { place, secrets } = partsOf(round, code, itemId);
  const { openPk, rcpPk } = round.manifest;
  const choice = Object.values(CHOICE).find(
    (each) => envelopeFor(round, code, itemId, sent.token, each) === sent.envelope,
  );
  if (choice === undefined) return false;
  const ballot = makeBallot(place, secrets, nameBytes(bytes(sent.token)), choice, bytes(openPk));
  return isReceipt(bytes(rcpPk), place, ballot, bytes(receipt));
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
