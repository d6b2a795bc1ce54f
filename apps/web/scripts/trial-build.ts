import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const VITE = fileURLToPath(new URL('../node_modules/vite/bin/vite.js', import.meta.url));

export interface TrialBuild {
  /** The folder of the finished build. */
  readonly dist: string;
  readonly html: string;
  readonly remove: () => Promise<void>;
}

/** Builds the app as it stands into a folder of its own, for tests that look at the result. */
export async function buildForTrial(): Promise<TrialBuild> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const dist = await mkdtemp(join(tmpdir(), 'thidua-web-'));
  // A process of its own: a test runner's NODE_ENV would build React's development half.
  await promisify(execFile)(
    process.execPath,
    [VITE, 'build', '--outDir', dist, '--emptyOutDir', '--logLevel', 'error'],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
  return {
    dist,
    html: await readFile(join(dist, 'index.html'), 'utf8'),
    remove: () => rm(dist, { recursive: true, force: true }),
  };
}
