import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { stripIgnoredCharacters } from 'graphql';

/** The operations of our own screens: reviewed with the code, so they are compiled, and pass where strangers' do not. */
export interface PersistedDocuments {
  readonly size: number;
  readonly isKnown: (query: string) => boolean;
}

export const NO_DOCUMENTS: PersistedDocuments = { size: 0, isKnown: () => false };

const REMEMBERED_MAX = 5_000;

function hashOf(query: string): string | undefined {
  try {
    // Blanks and line ends are no part of an operation: printers differ.
    return createHash('sha256').update(stripIgnoredCharacters(query)).digest('hex');
  } catch {
    return undefined;
  }
}

export function persistedDocumentsOf(queries: Iterable<string>): PersistedDocuments {
  const hashes = new Set<string>();
  for (const query of queries) {
    const hash = hashOf(query);
    if (hash !== undefined) hashes.add(hash);
  }
  // The same few texts come all day; the map spares stripping them again.
  const remembered = new Map<string, boolean>();
  return {
    size: hashes.size,
    isKnown: (query) => {
      const seen = remembered.get(query);
      if (seen !== undefined) return seen;
      const hash = hashOf(query);
      const isKnown = hash !== undefined && hashes.has(hash);
      if (isKnown && remembered.size < REMEMBERED_MAX) remembered.set(query, true);
      return isKnown;
    },
  };
}

/** Reads the manifest that the web's code generation writes: `{ "<sha256>": "<text of the operation>" }`. */
export function readPersistedDocuments(file: string): PersistedDocuments {
  if (!existsSync(file)) return NO_DOCUMENTS;
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (manifest === null || typeof manifest !== 'object') throw new Error(`${file} is not a manifest of documents`);
  return persistedDocumentsOf(Object.values(manifest).filter((text) => typeof text === 'string'));
}
