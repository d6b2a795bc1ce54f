import { canonicalText } from './canonical-json.ts';
import { manifestShape } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { ShapeFault } from './shape.ts';

/** The manifest as it is kept and sent: the text that its hash and code are made of. */
export function manifestText(manifest: Manifest): string {
  return canonicalText(manifest);
}

/** Only the canonical text is taken: what a device reads is exactly what its code was made of. */
export function readManifest(text: string): Manifest | undefined {
  try {
    const manifest = manifestShape(JSON.parse(text), 'manifest');
    return canonicalText(manifest) === text ? manifest : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof ShapeFault) return undefined;
    throw error;
  }
}
