import { ROUND_LIMITS } from '@thidua/domain/secret-ballot';
import { SIZE } from './bytes.ts';
import { issuerKeyOf } from './issuer-key.ts';
import type { Manifest, ManifestItem } from './manifest.ts';
import { isSigningKey } from './one-time-signature.ts';
import { isSealingKey } from './seal.ts';
import { bytesOfBase64Url } from './text-forms.ts';

/** Why a manifest must not be voted by, even when its hash is right. */
export const MANIFEST_FAULTS = [
  'MANIFEST_COUNCIL_SIZE',
  'MANIFEST_NO_ITEM',
  'MANIFEST_ITEM_TWICE',
  'MANIFEST_KEY',
  'MANIFEST_ISSUER_KEY',
  'MANIFEST_ISSUER_KEY_TWICE',
  'MANIFEST_MEMBERS',
  'MANIFEST_REASON',
  'MANIFEST_THRESHOLD',
  'MANIFEST_DENOMINATOR',
] as const;
export type ManifestFault = (typeof MANIFEST_FAULTS)[number];

export interface ManifestFinding {
  readonly code: ManifestFault;
  readonly itemId: string | null;
}

/** What the member's device checks before it asks for a token, and the recount before it believes a number. */
export function manifestFaults(manifest: Manifest): readonly ManifestFinding[] {
  const { councilSize, items, openPk, rcpPk, urnPk } = manifest;
  const keys = { sealing: [openPk, urnPk].map(bytesOfKey), receipts: bytesOfKey(rcpPk) };
  const council = new Set(items[0]?.members.map(({ memberRef }) => memberRef));
  const whole = [
    (councilSize < ROUND_LIMITS.minCouncil || councilSize > ROUND_LIMITS.maxCouncil) && 'MANIFEST_COUNCIL_SIZE',
    items.length === 0 && 'MANIFEST_NO_ITEM',
    hasTwice(items.map(({ id }) => id)) && 'MANIFEST_ITEM_TWICE',
    hasTwice(items.map(({ issuerPk }) => issuerPk)) && 'MANIFEST_ISSUER_KEY_TWICE',
    !(keys.sealing.every(isSealingKey) && isSigningKey(keys.receipts)) && 'MANIFEST_KEY',
  ] as const;
  return [
    ...whole.filter((code) => code !== false).map((code) => ({ code, itemId: null })),
    ...items.flatMap((item) => itemFaults(item, councilSize, council).map((code) => ({ code, itemId: item.id }))),
  ];
}

function itemFaults(item: ManifestItem, councilSize: number, council: ReadonlySet<string>): readonly ManifestFault[] {
  const { members, threshold } = item;
  const refs = members.map(({ memberRef }) => memberRef);
  const isCouncil = refs.length === councilSize && !hasTwice(refs) && refs.every((ref) => council.has(ref));
  const isReasonGiven = members.every(({ channel, reason }) => (channel === 'EXCLUDED') === (reason !== null));
  const spki = bytesOfBase64Url(item.issuerPk);
  const faults = [
    (spki === undefined || issuerKeyOf(spki) === undefined) && 'MANIFEST_ISSUER_KEY',
    !isCouncil && 'MANIFEST_MEMBERS',
    !isReasonGiven && 'MANIFEST_REASON',
    !(threshold.num > 0 && threshold.num <= threshold.den) && 'MANIFEST_THRESHOLD',
    !(item.denominator > 0 && item.denominator === denominatorOf(item, councilSize)) && 'MANIFEST_DENOMINATOR',
  ] as const;
  return faults.filter((code) => code !== false);
}

/** Of how many members the share is taken, by the base of the item. */
export function denominatorOf({ base, members }: Pick<ManifestItem, 'base' | 'members'>, councilSize: number): number {
  switch (base) {
    case 'ALL_MEMBERS':
      return councilSize;
    case 'ALL_MEMBERS_EXCEPT_EXCLUDED':
      return councilSize - members.filter(({ channel }) => channel === 'EXCLUDED').length;
  }
}

function hasTwice(texts: readonly string[]): boolean {
  return new Set(texts).size < texts.length;
}

function bytesOfKey(text: string): Uint8Array {
  return bytesOfBase64Url(text) ?? new Uint8Array(SIZE.key);
}
