/**
 * Weighs a build as the browser loads it: the first load (entry, frame, sign-in, home) and each lazy page. Run alone it
 * prints the scales of dist/ and fails when something is over its budget.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const KB = 1000;

/** Largest sizes in bytes: scripts and styles after gzip, fonts as they are. */
export const BUDGETS = {
  firstLoadScript: 235 * KB,
  firstLoadStyle: 35 * KB,
  fonts: 70 * KB,
  heaviestPage: 120 * KB,
} as const;

export type Weights = Readonly<Record<keyof typeof BUDGETS, number>>;

/** What a person loads before the first page has been shown. */
const FIRST_LOAD = [
  'index.html',
  'src/app/shell/shell.tsx',
  'src/app/sign-in/sign-in-page.tsx',
  'src/features/home/pages/my-work-page.tsx',
];

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly isDynamicEntry?: boolean;
}
type Manifest = Readonly<Record<string, Chunk>>;

/** Weighs the finished build in `dist` by its `.vite/manifest.json`. */
export function weigh(dist: string): Weights {
  // Written by Vite in this very shape; a wrong one fails loudly below.
  const manifest = JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, 'utf8')) as Manifest;
  const sizeOf = (file: string) => gzipSync(readFileSync(`${dist}/${file}`)).length;
  const sum = (files: readonly string[]) => files.reduce((total, file) => total + sizeOf(file), 0);

  const first = loadedWith(manifest, FIRST_LOAD);
  const pages = Object.keys(manifest)
    .filter((key) => manifest[key]?.isDynamicEntry === true && !FIRST_LOAD.includes(key))
    .map((key) => sum(loadedWith(manifest, [key]).scripts.filter((file) => !first.scripts.includes(file))));
  // The page and its style sheet ask for the same files.
  const fonts = new Set(Object.values(manifest).flatMap(({ file }) => (file.endsWith('.woff2') ? [file] : [])));
  return {
    firstLoadScript: sum(first.scripts),
    firstLoadStyle: sum(first.styles),
    fonts: [...fonts].reduce((total, file) => total + readFileSync(`${dist}/${file}`).length, 0),
    heaviestPage: Math.max(0, ...pages),
  };
}

/** The parts of a build that weigh more than they may, in words. */
export function overBudget(weights: Weights): readonly string[] {
  return report(weights).filter((line) => line.endsWith('!'));
}

/** Scripts and styles of some entries with everything that they import at once. */
function loadedWith(manifest: Manifest, entries: readonly string[]) {
  const chunks = new Map<string, Chunk>();
  const queue = [...entries];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (chunks.has(key)) continue;
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`The build has no ${key}; a moved page must be renamed in FIRST_LOAD.`);
    chunks.set(key, chunk);
    queue.push(...(chunk.imports ?? []));
  }
  const all = [...chunks.values()];
  return {
    scripts: [...new Set(all.map(({ file }) => file))].filter((file) => file.endsWith('.js')),
    styles: [...new Set(all.flatMap(({ css }) => css ?? []))],
  };
}

function report(weights: Weights): readonly string[] {
  const inKb = (bytes: number) => (bytes / KB).toFixed(1);
  // Object.entries forgets the key type; BUDGETS has exactly these keys.
  return (Object.entries(BUDGETS) as [keyof Weights, number][]).map(
    ([part, budget]) =>
      `${part}: ${inKb(weights[part])} kB of ${inKb(budget)} kB${weights[part] > budget ? ', over budget!' : ''}`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const weights = weigh(fileURLToPath(new URL('../dist', import.meta.url)));
  process.stdout.write(`${report(weights).join('\n')}\n`);
  if (overBudget(weights).length > 0) process.exitCode = 1;
}
