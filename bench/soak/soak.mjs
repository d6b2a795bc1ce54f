import { spawn } from 'node:child_process';
import { once } from 'node:events';

/*
 * `pnpm soak`: the secret ballot in the numbers of an expert's review. The urn is killed 200 times in the midst of casts (B16), and
 * whoever holds database and logs tries to put names to the ballots of 200 rounds (B21), and 1,000 rounds of up to 100 acts are compared
 * with a model (B12). Takes hours where others use the machine. Then every test of database and API on the PostgreSQL of another major
 * that is on this machine, of which `npm test` runs those that write SQL of their own.
 */

const FILES = ['killed-urn', 'secrecy', 'round-model', 'reply-timing'].map(
  (name) => `apps/api/src/urn/${name}.test.ts`,
);
const LONGEST_TEST_MS = 4 * 60 * 60 * 1000;

const inLargeNumbers = await vitest(['--project', 'api', '--testTimeout', String(LONGEST_TEST_MS), ...FILES], {
  THIDUA_SOAK: 'on',
});
const onOtherPostgres = await vitest(
  ['--project', 'db', '--project', 'api', '--exclude=**/server/start-server.test.ts'],
  {
    THIDUA_TEST_POSTGRES: 'other',
  },
);
process.exit(inLargeNumbers || onOtherPostgres);

/** Gives the exit code. */
async function vitest(args, env) {
  const run = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const [code] = await once(run, 'exit');
  return code ?? 1;
}
