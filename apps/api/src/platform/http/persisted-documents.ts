import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { stripIgnoredCharacters } from 'graphql';

/** The operations of our own screens: reviewed with the code, so they are compiled, and pass where strangers' do not. */
export interface PersistedDocuments {
  readonly size: number;
  readonly isKnown: (query: string) => boolean;
  /** One key for all spellings of an operation of ours; undefined for a stranger's. */
  readonly keyOf: (query: string) => string | undefined;
}

export const NO_DOCUMENTS: PersistedDocuments = { size: 0, isKnown: () => false, keyOf: () => undefined };

/** Spellings that are remembered of each operation, and how much longer than the longest of ours one may be. */
const SPELLINGS = 4;
const LONGER = 2;

function hashOf(query: string): string | undefined {
  try {
    // Blanks, line ends and comments are no part of an operation: printers differ.
    return createHash('sha256').update(stripIgnoredCharacters(query)).digest('hex');
  } catch {
    return undefined;
  }
}

export function persistedDocumentsOf(queries: Iterable<string>): PersistedDocuments {
  const hashes = new Set<string>();
  let longest = 0;
  for (const query of queries) {
    const hash = hashOf(query);
    if (hash === undefined) continue;
    hashes.add(hash);
    longest = Math.max(longest, query.length);
  }
  // The same few texts come all day; the map spares stripping them again. Whoever pads them with blanks fills no memory.
  const remembered = new Map<string, string>();

  function keyOf(query: string): string | undefined {
    const seen = remembered.get(query);
    if (seen !== undefined) return seen;
    const hash = hashOf(query);
    if (hash === undefined || !hashes.has(hash)) return undefined;
    if (remembered.size < hashes.size * SPELLINGS && query.length <= longest * LONGER) remembered.set(query, hash);
    return hash;
  }

  return { size: hashes.size, keyOf, isKnown: (query) => keyOf(query) !== undefined };
}

/** Reads the manifest that the web's code generation writes: `{ "<sha256>": "<text of the operation>" }`. */
export function readPersistedDocuments(file: string): PersistedDocuments {
  if (!existsSync(file)) return NO_DOCUMENTS;
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (manifest === null || typeof manifest !== 'object') throw new Error(`${file} is not a manifest of documents`);
  return persistedDocumentsOf(Object.values(manifest).filter((text) => typeof text === 'string'));
}
