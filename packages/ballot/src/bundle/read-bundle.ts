import { err, ok } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import { canonicalText } from '../canonical-json.ts';
import { ShapeFault } from '../shape.ts';
import { BUNDLE_VERSION, bundleShape } from './bundle.ts';
import type { Bundle } from './bundle.ts';
import type { Finding, FindingCode } from './findings.ts';

/** The bundle in a file. Only canonical JSON is taken: no field twice, no second spelling, nothing beside what is judged. */
export function readBundle(file: Uint8Array): Result<Bundle, Finding> {
  const text = textOf(file);
  const value = text === undefined ? undefined : valueOf(text);
  if (text === undefined || value === undefined) return unreadable('NOT_JSON');
  if (isOfOtherVersion(value)) return unreadable('UNKNOWN_VERSION');
  try {
    const bundle = bundleShape(value, 'bundle');
    return canonicalText(bundle) === text ? ok(bundle) : unreadable('NOT_CANONICAL');
  } catch (error) {
    if (error instanceof ShapeFault) return unreadable('WRONG_SHAPE', error.path);
    throw error;
  }
}

/** The bytes of `round-<id>.json`. */
export function writeBundle(bundle: Bundle): Uint8Array {
  return new TextEncoder().encode(canonicalText(bundle));
}

function unreadable(code: FindingCode, detail: string | null = null): Result<never, Finding> {
  return err({ code, itemId: null, detail });
}

function textOf(file: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file);
  } catch {
    return undefined; // not UTF-8
  }
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // not JSON; JSON itself has no undefined
  }
}

function isOfOtherVersion(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('version' in value)) return false;
  return Number.isInteger(value.version) && value.version !== BUNDLE_VERSION;
}
