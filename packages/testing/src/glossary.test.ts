import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Lists of words, as the domain writes them: `export type RatingLevel = (typeof RATING_LEVELS)[number]`. */
const WORD_LIST = /^export type (\w+) = \(typeof [A-Z_]+\)\[number\];/gm;
const GLOSSARY_ROW = /^\|[^|]*\|\s*(\w+)\s*\|/gm;

test('every word list of the domain has its Vietnamese term in the glossary', async () => {
  const rows = readFileSync(path.join(ROOT, 'docs/glossary.md'), 'utf8').matchAll(GLOSSARY_ROW);
  const known = new Set(Array.from(rows, ([, code]) => code));
  const missing: string[] = [];
  for await (const file of glob('packages/domain/src/**/*.ts', { cwd: ROOT })) {
    for (const [, name = ''] of readFileSync(path.join(ROOT, file), 'utf8').matchAll(WORD_LIST)) {
      if (!known.has(name)) missing.push(`${name} (${file})`);
    }
  }
  expect(missing.toSorted()).toEqual([]);
});
