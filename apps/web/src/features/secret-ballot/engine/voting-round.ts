import {
  bytesOfBase64Url,
  bytesOfUuid,
  issuerKeyOf,
  manifestCode,
  manifestFaults,
  manifestHash,
  nameBytes,
  readManifest,
  titleHash,
} from '@thidua/ballot';
import type { BallotPlace, IssuerKey, Manifest, ManifestHash, ManifestItem, RoundBytes } from '@thidua/ballot';
import { err, ok } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';

/** What a device is told of a round. It believes nothing of it that it can compute itself. */
export interface RoundSheet {
  readonly roundId: string;
  readonly manifestText: string;
  /** Who votes here, as the manifest names them. */
  readonly memberId: string;
  /** What is shown to the member, by item. */
  readonly titles: ReadonlyMap<string, string>;
}

export interface OwnItem {
  readonly id: string;
  readonly place: BallotPlace;
  readonly key: IssuerKey;
}

/** A round as this device has checked it. */
export interface VotingRound {
  readonly roundId: string;
  readonly hash: ManifestHash;
  /** Mã niêm phong, computed here: the member compares it with the one in the room. */
  readonly code: string;
  readonly round: RoundBytes;
  /** Items that the member votes on by this device, in the order of the agenda. */
  readonly own: readonly OwnItem[];
  /** The rest of the agenda, and why. */
  readonly others: readonly OtherItem[];
  readonly urnKey: Uint8Array;
  readonly openingKey: Uint8Array;
  readonly receiptKey: Uint8Array;
}

export interface OtherItem {
  readonly id: string;
  readonly channel: 'ENVELOPE' | 'NAMED' | 'EXCLUDED';
  readonly reason: ManifestItem['members'][number]['reason'];
}

/** UNREADABLE: no manifest at all. OTHER_ROUND, OTHER_TITLES: not what the screen says. FAULTY: nobody may vote by it. */
export type ManifestRefusal = 'UNREADABLE' | 'OTHER_ROUND' | 'FAULTY' | 'OTHER_TITLES' | 'NOT_A_MEMBER';

/** Checks a round before its member is asked anything. What is refused here is shown and never voted on. */
export function openRound(sheet: RoundSheet): Result<VotingRound, ManifestRefusal> {
  const manifest = readManifest(sheet.manifestText);
  if (manifest === undefined) return err('UNREADABLE');
  if (manifest.roundId !== sheet.roundId) return err('OTHER_ROUND');
  if (manifestFaults(manifest).length > 0) return err('FAULTY');
  const round = nameBytes<'round'>(bytesOfKnown(bytesOfUuid(manifest.roundId)));
  const items = manifest.items.map((item) => ({ item, place: { round, item: itemBytes(item) } }));
  const areTitlesSealed = items.every(({ item, place }) => {
    const title = sheet.titles.get(item.id);
    return title !== undefined && titleHash(place, title) === item.titleHash;
  });
  if (!areTitlesSealed || sheet.titles.size !== items.length) return err('OTHER_TITLES');
  const seats = items.map((each) => ({ ...each, seat: seatOf(each.item, sheet.memberId) }));
  if (seats.some(({ seat }) => seat === undefined)) return err('NOT_A_MEMBER');
  const hash = manifestHash(manifest);
  return ok({
    roundId: manifest.roundId,
    hash,
    code: manifestCode(hash),
    round,
    own: seats
      .filter(({ seat }) => seat?.channel === 'ELECTRONIC')
      .map(({ item, place }) => ({ id: item.id, place, key: issuerKey(item) })),
    others: seats.flatMap(({ item, seat }) =>
      seat === undefined || seat.channel === 'ELECTRONIC'
        ? []
        : [{ id: item.id, channel: seat.channel, reason: seat.reason }],
    ),
    ...keysOf(manifest),
  });
}

function keysOf({ urnPk, openPk, rcpPk }: Manifest): Pick<VotingRound, 'urnKey' | 'openingKey' | 'receiptKey'> {
  return {
    urnKey: bytesOfKnown(bytesOfBase64Url(urnPk)),
    openingKey: bytesOfKnown(bytesOfBase64Url(openPk)),
    receiptKey: bytesOfKnown(bytesOfBase64Url(rcpPk)),
  };
}

function seatOf({ members }: ManifestItem, memberId: string): ManifestItem['members'][number] | undefined {
  return members.find(({ memberRef }) => memberRef === memberId);
}

function itemBytes({ id }: ManifestItem): BallotPlace['item'] {
  return nameBytes(bytesOfKnown(bytesOfUuid(id)));
}

function issuerKey({ issuerPk }: ManifestItem): IssuerKey {
  const key = issuerKeyOf(bytesOfKnown(bytesOfBase64Url(issuerPk)));
  if (key === undefined) throw new Error('A manifest without faults has a usable key for each item.');
  return key;
}

/** The manifest's shape was checked before: what it spells has bytes. */
function bytesOfKnown(bytes: Uint8Array | undefined): Uint8Array {
  if (bytes === undefined) throw new Error('A manifest that was read spells all its bytes.');
  return bytes;
}
