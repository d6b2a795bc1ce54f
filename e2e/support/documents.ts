import { readFile } from 'node:fs/promises';

const MANIFEST = new URL('../../apps/web/persisted-documents.json', import.meta.url);

let read: Promise<readonly unknown[]> | undefined;

/** An operation as our own screens send it: the only ones that the server runs before a person has signed in. */
export async function documentNamed(name: string): Promise<string> {
  read ??= textsOf();
  const texts = await read;
  const found = texts.find((text) => typeof text === 'string' && new RegExp(`\\b${name}\\b`).test(text));
  if (typeof found !== 'string') throw new Error(`No screen sends an operation called ${name}.`);
  return found;
}

async function textsOf(): Promise<readonly unknown[]> {
  const manifest: unknown = JSON.parse(await readFile(MANIFEST, 'utf8'));
  return manifest === null || typeof manifest !== 'object' ? [] : Object.values(manifest);
}
