import { existsSync, readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const LIST = 'scripts/bootstrap/other-postgres.json';

/** A statement that we write ourselves, up to the end of its text or of its name. */
const OWN_SQL = /\$(?:query|execute)Raw(?:Unsafe)?(?:<[^`(]*>)?(?:`([^`]*)`|\(([^)]*)\))/g;
/** A lock on rows is the same in every version, and the tests of packages/db hold some. */
const IS_LOCK = /\bfor (?:no key )?(?:update|share)\b|\bfor key share\b|\bpg_advisory/i;

const listed = filesOf(JSON.parse(readFileSync(path.join(ROOT, LIST), 'utf8')));

function filesOf(list: unknown): readonly string[] {
  const files = list !== null && typeof list === 'object' && 'files' in list ? list.files : undefined;
  return Array.isArray(files) ? files.map(String) : [];
}

function hasOwnSql(file: string): boolean {
  const statements = readFileSync(path.join(ROOT, file), 'utf8').matchAll(OWN_SQL);
  return [...statements].some(([, text, name]) => !IS_LOCK.test(text ?? name ?? ''));
}

async function sourcesWithSql(pattern: string): Promise<string[]> {
  const found: string[] = [];
  for await (const file of glob(pattern, { cwd: ROOT })) if (hasOwnSql(file)) found.push(file);
  return found;
}

test('every part of the API that writes SQL of its own is tried on the other PostgreSQL too', async () => {
  const sources = (await sourcesWithSql('apps/api/src/{features,platform,operations,urn}/*/**/*.ts')).filter(
    (file) => !file.endsWith('.test.ts'),
  );
  const parts = new Set(sources.map((file) => file.split('/').slice(0, 5).join('/')));
  const missing = [...parts].filter((part) => !listed.some((file) => `${file}/`.startsWith(`${part}/`)));
  expect(missing).toEqual([]);
});

test('so is every test of a feature that goes past the API, to a trigger or a constraint', async () => {
  const tests = await sourcesWithSql('apps/api/src/features/**/*.test.ts');
  expect(tests.filter((file) => !listed.some((entry) => file.startsWith(entry)))).toEqual([]);
});

test('the list names only what there is', () => {
  expect(listed.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
});
