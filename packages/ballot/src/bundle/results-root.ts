import { ascii } from '../bytes.ts';
import type { ManifestHash, RoundBytes } from '../bytes.ts';
import { canonicalBytes } from '../canonical-json.ts';
import { sha256 } from '../hashing.ts';
import type { Bundle } from './bundle.ts';

/** One hash over who collected, every ballot, every other opinion and every tally: it stands in the minutes and in the trail. */
export function resultsRoot(
  round: RoundBytes,
  manifest: ManifestHash,
  { collected, items }: Pick<Bundle, 'collected' | 'items'>,
): Uint8Array {
  return sha256(ascii('tdkt/results/v1'), round, manifest, canonicalBytes({ collected, items }));
}
