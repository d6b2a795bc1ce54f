import { readFileSync } from 'node:fs';

const FILE = new URL('../../apps/web/src/lib/paths.ts', import.meta.url);

/** Names of the addresses of the app, as its router has them. */
export function pathNames(): readonly string[] {
  const [, table] = /export const paths = \{(.*?)\} as const;/s.exec(readFileSync(FILE, 'utf8')) ?? [];
  if (table === undefined) throw new Error(`No table of paths in ${FILE.pathname}.`);
  return [...table.matchAll(/^ {2}(\w+): '/gm)].flatMap(([, name]) => name ?? []);
}
