import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';

import { ensureBrowser, findBrowser } from './browser.mjs';
import { buildServer, buildWeb, generate } from './build.mjs';
import { explain } from './failure.mjs';
import { fetchPnpm, findNode, install } from './install.mjs';
import { at, CACHE, PNPM, ROOT } from './paths.mjs';
import { failureLines, lastLine, NOT_RUN, playwrightSums, vitestSums } from './results.mjs';
import { run } from './run.mjs';
import { createSteps, seconds } from './steps.mjs';

const RESULTS = path.join(CACHE, 'results');

/** The check that writes generated files anew: nothing may read them meanwhile. */
const REWRITES = 'check:contract';

/** What may go another way on another PostgreSQL; the list says why. `pnpm soak` runs every test of the API there. */
const OTHER_POSTGRES = [
  '--project=db',
  '--project=api',
  '--exclude=**/server/start-server.test.ts',
  ...JSON.parse(readFileSync(new URL('other-postgres.json', import.meta.url), 'utf8')).files,
];

/** Installs what is missing, then every check and every test; gives the exit code and ends with the line of sums. */
export async function runTests() {
  const begin = performance.now();
  const checks = Object.keys(JSON.parse(readFileSync(at('package.json'), 'utf8')).scripts).filter((name) =>
    name.startsWith('check:'),
  );
  const step = createSteps(10);

  await step('Lấy pnpm', fetchPnpm);
  await step('Cài các gói phụ thuộc', install);
  const node = findNode();
  await step('Tìm trình duyệt', () => ensureBrowser(node));
  await step('Sinh mã truy cập dữ liệu', () => generate(node));

  const failedChecks = [];
  const look = async (check) => {
    const begin = performance.now();
    // What a check says is shown whole and only when it finds something: two speak at once.
    const code = await run(node, [PNPM, '--silent', 'run', check], { isQuiet: true });
    console.log(`  ${code === 0 ? '✓' : '✗'} ${check}: ${seconds(performance.now() - begin)}`);
    if (code !== 0) failedChecks.push(check);
  };
  await step(`Các kiểm tra mã nguồn (${checks.join(', ')})`, async () => {
    await look(REWRITES);
    await twoAtATime(
      checks.filter((check) => check !== REWRITES),
      look,
    );
  });

  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const sums = [];
  // A build that fails does not keep the tests of rules and data from running: they need none.
  for (const [title, build] of [
    ['Dựng máy chủ', buildServer],
    ['Dựng giao diện', buildWeb],
  ]) {
    await step(title, () =>
      build(node).catch((error) => {
        explain(error);
        failedChecks.push('build');
      }),
    );
  }
  await step('Kiểm thử luật, dữ liệu, API và giao diện', async () => sums.push(await vitest(node, 'unit.json')));
  const other = otherPostgres(node);
  await step(
    other
      ? `Kiểm thử lại nghiệp vụ trên PostgreSQL ${other}`
      : 'Không có PostgreSQL đời khác trên máy này: bỏ qua lượt hai',
    async () => {
      if (!other) return;
      const env = { THIDUA_TEST_POSTGRES: 'other' };
      sums.push(await vitest(node, 'other-postgres.json', OTHER_POSTGRES, env));
    },
  );
  await step('Các hành trình trong trình duyệt', async () => {
    sums.push(failedChecks.includes('build') ? NOT_RUN : await journeys(node));
  });

  console.log(`\nTổng thời gian: ${seconds(performance.now() - begin)}`);
  if (failedChecks.length > 0) {
    console.error(
      `✗ Kiểm tra không đạt: ${failedChecks.join(', ')}. Hãy xem lỗi ở bước tương ứng; chạy riêng bằng "pnpm ${failedChecks[0]}".\nFailed checks: ${failedChecks.join(', ')}.`,
    );
  }
  for (const line of failureLines(sums)) console.error(line);
  console.log(lastLine(sums));
  return failedChecks.length === 0 && sums.every(({ failed }) => failed === 0) ? 0 : 1;
}

/** Does the work for each, two at a time: most checks keep only one core busy. */
async function twoAtATime(all, work) {
  const left = [...all];
  const lane = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await work(next);
  };
  await Promise.all([lane(), lane()]);
}

async function vitest(node, name, args = [], env = {}) {
  const file = path.join(RESULTS, name);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await run(node, [at('node_modules/vitest/vitest.mjs'), 'run', ...reporters, ...args], { env });
  return vitestSums(file, code);
}

async function journeys(node) {
  const file = path.join(RESULTS, 'journeys.json');
  const env = { THIDUA_E2E_JSON: file, CHROMIUM_PATH: findBrowser() ?? '' };
  const cli = at('e2e/node_modules/@playwright/test/cli.js');
  return playwrightSums(file, await run(node, [cli, 'test', '-c', 'e2e'], { env }));
}

/** Version of another PostgreSQL major on this machine, to run the use cases on; empty when there is none. */
function otherPostgres(node) {
  const ask = `const { findOtherMajor } = await import('./packages/db/src/server/binaries.ts'); process.stdout.write(findOtherMajor()?.version ?? '');`;
  return execFileSync(node, ['--input-type=module', '--disable-warning=ExperimentalWarning', '-e', ask], {
    cwd: ROOT,
    encoding: 'utf8',
  });
}
