import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { at, CACHE } from './paths.mjs';

const NEVER = new Set(['node_modules', 'dist', '.cache', 'generated']);

/** Content hash of files and of whole folders (what is built and installed inside them left out); paths from the root. */
export function hashOf(paths, ...extra) {
  const hash = createHash('sha256').update(JSON.stringify(extra));
  for (const file of paths) add(hash, at(file), file);
  return hash.digest('hex');
}

function add(hash, file, name) {
  if (!existsSync(file)) return;
  if (statSync(file).isFile()) {
    hash.update(name).update('\0').update(readFileSync(file));
    return;
  }
  for (const entry of readdirSync(file).sort()) {
    if (!NEVER.has(entry)) add(hash, path.join(file, entry), `${name}/${entry}`);
  }
}

/** Whether a step was last done for exactly this input and its outcome still stands. */
export function isDone(stamp, hash, outcome) {
  const file = path.join(CACHE, 'stamps', stamp);
  return existsSync(outcome) && existsSync(file) && readFileSync(file, 'utf8') === hash;
}

export function remember(stamp, hash) {
  mkdirSync(path.join(CACHE, 'stamps'), { recursive: true });
  writeFileSync(path.join(CACHE, 'stamps', stamp), hash);
}
