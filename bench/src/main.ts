import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { migrate } from '@thidua/db';
import { administer, startThrowawayServer, withDatabase } from '@thidua/db/server';
import { SAMPLE_PASSWORD } from '@thidua/testing';
import pg from 'pg';
import { fill, SIZE } from './fill.ts';
import { answer, load } from './load.ts';
import type { Request, Round } from './load.ts';
import { report } from './report.ts';
import type { Measured } from './report.ts';

/*
 * The two pages that everybody opens, on a body as large as a province, beside hand-written SQL on bare Node in the same run.
 * Rounds of the two servers alternate, so that whatever else the machine does falls on both.
 */

const ROUNDS = 5;
const LOAD = { connections: 8, seconds: 6 };
const SECRETARY = 'chanhvanphong';
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const server = await startThrowawayServer();
const data = await mkdtemp(join(tmpdir(), 'thidua-bench-'));
const children: ChildProcess[] = [];
try {
  console.log('Chuẩn bị dữ liệu:');
  await administer(
    server.url,
    "create database bench template template0 encoding 'UTF8' locale_provider icu icu_locale 'vi' locale 'C'",
  );
  const url = withDatabase(server.url, 'bench');
  await migrate(url);
  // By the command, because the key that seals columns is the application's.
  const sample = [here('../../apps/api/dist/cli/thidua.js'), 'sample'];
  await promisify(execFile)(process.execPath, sample, { env: environment(url) });
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const found = await pool.query<{ id: string }>('SELECT id FROM organisations LIMIT 1');
  const { organisationId, year } = await fill(pool, found.rows[0]?.id ?? '');
  await pool.end();

  const api = await start(here('../../apps/api/dist/main.js'), 41_870, url);
  const bare = await start(here('./bare-server.ts'), 41_871, url);
  const documents = await knownDocuments();
  const cookie = await signIn(api.port, documents.named('SignIn'));
  const graphql = (query: string, variables: object): Request => ({
    port: api.port,
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  });
  const plain = (path: string): Request => ({
    port: bare.port,
    method: 'GET',
    path: `${path}?org=${organisationId}&year=${year}`,
    headers: {},
  });
  const pages = [
    {
      name: 'Danh sách 50 hồ sơ đề nghị',
      api: graphql(documents.named('NominationList'), { year }),
      bare: plain('/list'),
    },
    { name: 'Tổng quan năm', api: graphql(documents.named('YearBoardPage'), { year }), bare: plain('/board') },
  ];

  const measured: Measured[] = [];
  for (const page of pages) {
    await answer(page.api);
    await answer(page.bare);
    const rounds: { api: Round; bare: Round }[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const ofBare = await load(page.bare, bare.pid, LOAD);
      const ofApi = await load(page.api, api.pid, LOAD);
      rounds.push({ api: ofApi, bare: ofBare });
      console.log(`${page.name}, vòng ${round}: ${(ofApi.requestsPerSecond / ofBare.requestsPerSecond).toFixed(2)}`);
    }
    measured.push({ name: page.name, rounds });
  }
  const text = report(measured, { size: SIZE, load: LOAD, node: process.version, cores: cpus().length });
  await writeFile(here('../README.md'), text);
  console.log(text);
} finally {
  for (const child of children) child.kill('SIGTERM');
  await server.stop();
  await rm(data, { recursive: true, force: true });
}

function environment(url: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'production',
    THIDUA_DATA: data,
    DATABASE_URL: url,
    LOG_LEVEL: 'error',
    THIDUA_ACCEPT_RISKS: 'true',
  };
}

async function start(script: string, port: number, url: string): Promise<{ port: number; pid: number }> {
  const child = spawn(process.execPath, [script], {
    env: { ...environment(url), PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  children.push(child);
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const reply = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    if (reply !== undefined) return { port, pid: child.pid ?? 0 };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${script} did not come up`);
}

async function signIn(port: number, query: string): Promise<string> {
  const reply = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { username: SECRETARY, password: SAMPLE_PASSWORD } }),
  });
  const cookie = reply.headers.get('set-cookie')?.split(';')[0];
  if (cookie === undefined) throw new Error(`Sign-in failed: ${await reply.text()}`);
  return cookie;
}

/** The texts that the web app sends: the server compiles these and no others. */
async function knownDocuments(): Promise<{ named: (operation: string) => string }> {
  const manifest: unknown = JSON.parse(await readFile(here('../../apps/web/persisted-documents.json'), 'utf8'));
  const texts = Object.values(manifest ?? {}).map(String);
  return {
    named: (operation) => {
      const text = texts.find((candidate) => new RegExp(`^(query|mutation) ${operation}\\b`).test(candidate));
      if (text === undefined) throw new Error(`The web app has no operation ${operation}`);
      return text;
    },
  };
}
