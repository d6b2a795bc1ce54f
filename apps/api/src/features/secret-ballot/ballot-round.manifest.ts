import {
  base64UrlOf,
  bytesOfUuid,
  MANIFEST_VERSION,
  nameBytes,
  PROTOCOL,
  titleHash,
  type Manifest,
} from '@thidua/ballot';
import { plainDateOf } from '@thidua/domain/kernel';
import { isOneOf } from '@thidua/domain/kernel';
import { SEALABLE_BASES } from '@thidua/domain/secret-ballot';
import type { PublicKeys } from '../../urn/urn-keeper.ts';
import type { Room } from '../council/index.ts';
import { askedOf } from './ballot-round.numbers.ts';
import type { RoundRow } from './ballot-round.row.ts';

/** All that is fixed at sealing. Throws for a round that should not have passed the rules before it. */
export function manifestOf(round: RoundRow, { council }: Pick<Room, 'council'>, keys: PublicKeys): Manifest {
  const roundBytes = nameBytes<'round'>(bytesOfUuid(round.id) ?? new Uint8Array());
  return {
    version: MANIFEST_VERSION,
    roundId: round.id,
    meetingId: round.meetingId,
    councilDecision: `${council.decisionNumber} (${plainDateOf(council.decidedOn)})`,
    councilSize: round.councilSize,
    mode: 'S',
    items: round.items.map((item) => {
      const issuer = keys.issuers.get(item.id);
      if (issuer === undefined || !isOneOf(SEALABLE_BASES, item.base))
        throw new Error(`Item ${item.id} cannot be sealed`);
      const place = { round: roundBytes, item: nameBytes<'item'>(bytesOfUuid(item.id) ?? new Uint8Array()) };
      return {
        id: item.id,
        titleHash: titleHash(place, item.title),
        nomineeRef: item.nomineeRef,
        question: 'APPROVAL',
        base: item.base,
        denominator: askedOf(item, round.councilSize).base,
        threshold: { num: item.shareNumerator, den: item.shareDenominator, strict: item.isStrict },
        issuerPk: base64UrlOf(issuer),
        members: item.seats.map(({ memberId, channel, reason }) => ({ memberRef: memberId, channel, reason })),
      };
    }),
    urnPk: base64UrlOf(keys.urn),
    openPk: base64UrlOf(keys.open),
    rcpPk: base64UrlOf(keys.receipt),
    protocol: PROTOCOL,
  };
}

/** Whether the seats that the database holds are those that were sealed: nobody gave a ballot, or took one, by a script. */
export function hasSealedSeats(round: RoundRow, manifest: Manifest): boolean {
  const written = (seats: readonly { memberRef: string; channel: string; reason: string | null }[]): string =>
    seats
      .map(({ memberRef, channel, reason }) => `${memberRef} ${channel} ${reason ?? ''}`)
      .toSorted()
      .join('\n');
  return manifest.items.every((item) => {
    const row = round.items.find(({ id }) => id === item.id);
    return (
      row !== undefined &&
      written(item.members) === written(row.seats.map((seat) => ({ ...seat, memberRef: seat.memberId })))
    );
  });
}
