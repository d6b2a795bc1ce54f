import { ascii, nameBytes } from './bytes.ts';
import type { ManifestHash } from './bytes.ts';
import { canonicalBytes } from './canonical-json.ts';
import { sha256 } from './hashing.ts';
import type { Manifest } from './manifest.ts';
import { base32Of, base64UrlOf, grouped, typedBase32 } from './text-forms.ts';
import type { BallotPlace } from './token.ts';

export function manifestHash(manifest: Manifest): ManifestHash {
  return nameBytes(sha256(canonicalBytes(manifest)));
}

/** 120 bits: to find two manifests of one code costs about 2^60 tries. */
const CODE_SYMBOLS = 24;

/** Mã niêm phong: what members compare with the screen in the room before they take their ballots. */
export function manifestCode(hash: ManifestHash): string {
  return grouped(base32Of(hash, CODE_SYMBOLS));
}

/** Whether a person typed this code, in whatever case and grouping. */
export function isManifestCode(hash: ManifestHash, typed: string): boolean {
  return typedBase32(typed) === base32Of(hash, CODE_SYMBOLS);
}

/** Binds an item's title without publishing it: names stay out of the bundle. */
export function titleHash({ round, item }: BallotPlace, title: string): string {
  return base64UrlOf(sha256(ascii('tdkt/title/v1'), round, item, new TextEncoder().encode(title.normalize('NFC'))));
}
