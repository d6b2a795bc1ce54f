import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const CACHE = path.join(ROOT, '.cache');

/** A path inside the project. */
export const at = (...parts) => path.join(ROOT, ...parts);

/** The pnpm that package.json pins. */
export const PNPM_VERSION = JSON.parse(readFileSync(at('package.json'), 'utf8')).packageManager.split('@')[1];
export const PNPM_FOLDER = path.join(CACHE, `pnpm-${PNPM_VERSION}`);
/** Plain JavaScript, so it needs no shell on any system. */
export const PNPM = path.join(PNPM_FOLDER, 'node_modules', 'pnpm', 'bin', 'pnpm.cjs');

/** Where programs look for others: our pnpm and our Node come before those of the machine. */
export const SEARCH_PATH = [
  at('node_modules', '.bin'),
  path.join(PNPM_FOLDER, 'node_modules', '.bin'),
  process.env.PATH,
].join(path.delimiter);
