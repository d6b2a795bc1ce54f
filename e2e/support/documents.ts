import { readFile } from 'node:fs/promises';

const MANIFEST = new URL('../../apps/web/persisted-documents.json', import.meta.url);

/** An operation as our own screens send it: the only ones that the server runs before a person has signed in. */
export async function documentNamed(name: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(MANIFEST, 'utf8'));
  const texts: readonly unknown[] = manifest === null || typeof manifest !== 'object' ? [] : Object.values(manifest);
  const found = texts.find((text) => typeof text === 'string' && new RegExp(`\\b${name}\\b`).test(text));
  if (typeof found !== 'string') throw new Error(`No screen sends an operation called ${name}.`);
  return found;
}
