import { spawn } from 'node:child_process';

/*
 * `pnpm soak`: the secret ballot in the numbers of an expert's review. The urn is killed 200 times in the midst of casts (B16), and
 * whoever holds database and logs tries to put names to the ballots of 200 rounds (B21), and 1,000 rounds of up to 100 acts are compared
 * with a model (B12). Takes hours where others use the machine.
 */

const FILES = ['killed-urn', 'secrecy', 'round-model', 'reply-timing'].map(
  (name) => `apps/api/src/urn/${name}.test.ts`,
);
const LONGEST_TEST_MS = 4 * 60 * 60 * 1000;

const run = spawn(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'api', '--testTimeout', String(LONGEST_TEST_MS), ...FILES],
  { stdio: 'inherit', env: { ...process.env, THIDUA_SOAK: 'on' } },
);
run.once('exit', (code) => process.exit(code ?? 1));
