import { departureKindOf, SEALED_PLACES } from '@thidua/domain/records';
import type { DepartureKind } from '@thidua/domain/vocabulary';
import type { FieldCipher } from '../../platform/secrets/field-cipher.ts';

/** A departure as the database holds it; the plain kind is filled only in rows that wait to be sealed. */
export interface StoredDeparture {
  readonly id: string;
  readonly sealedKind: Uint8Array | null;
  readonly kind: DepartureKind | null;
}

export const STORED_DEPARTURE = { id: true, sealedKind: true, kind: true } as const;

/** Why somebody left. */
export function openedDeparture(cipher: Pick<FieldCipher, 'open'>, row: StoredDeparture): DepartureKind {
  const { id, sealedKind, kind } = row;
  if (sealedKind !== null) return departureKindOf(cipher.open(SEALED_PLACES.departure(id), sealedKind));
  if (kind === null) throw new Error('a departure without a kind');
  return kind;
}
