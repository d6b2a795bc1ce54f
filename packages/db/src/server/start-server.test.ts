import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { Client } from 'pg';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { isRoot } from './identity.ts';
import { isAlive, readPostmaster } from './postmaster.ts';
import { type RunningServer, startServer } from './start-server.ts';

const HOLD_SERVER = fileURLToPath(new URL('../test-support/hold-server.ts', import.meta.url));

interface App {
  readonly process: ChildProcess;
  readonly url: string;
  readonly pid: number;
  readonly reused: boolean;
}

let folder: string;
let server: RunningServer | undefined;
const apps: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'thidua-server-'));
  chmodSync(folder, 0o711);
  server = undefined;
});
afterEach(async () => {
  for (const app of apps.splice(0)) app.kill('SIGKILL');
  server ??= await startServer({ dataFolder: folder });
  await server.stop({ isForced: true });
  chmodSync(folder, 0o711);
  const pointer = path.join(folder, 'postgresql.location');
  if (existsSync(pointer)) rmSync(readFileSync(pointer, 'utf8').split('\n')[0] ?? '', { recursive: true });
  rmSync(folder, { recursive: true });
});

/** `isDurable` as in the product; the other tests need not wait for the disk. */
async function start(isDurable = false): Promise<RunningServer> {
  server = await startServer({ dataFolder: folder, fsync: isDurable });
  return server;
}

async function startApp(): Promise<App> {
  const child = spawn(process.execPath, ['--conditions=source', HOLD_SERVER, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  apps.push(child);
  for await (const line of createInterface({ input: child.stdout })) return { process: child, ...JSON.parse(line) };
  throw new Error('the application ended without a word');
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows[0];
}

test('the first start makes a cluster that knows Vietnamese and keeps what it acknowledges', async () => {
  const { url } = await start(true);

  expect(
    await ask(
      url,
      `select lower('ĐẶNG') as folded, current_setting('fsync') as fsync, current_setting('synchronous_commit') as sync,
        current_setting('full_page_writes') as pages, current_setting('data_checksums') as checksums`,
    ),
  ).toEqual({ folded: 'đặng', fsync: 'on', sync: 'on', pages: 'on', checksums: 'on' });
});

test('L6: what a statement was given never stands in the log of the server, not when it fails either', async () => {
  const { url } = await start();
  const secret = `canary-${randomUUID()}`;
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query("set log_statement = 'all'");
  await client.query('select $1::text', [secret]);
  await expect(client.query('select $1::text, 1 / $2::int', [secret, 0])).rejects.toThrow('division by zero');
  const { rows } = await client.query<{ cluster: string }>("select current_setting('data_directory') as cluster");
  await client.end();

  const log = readFileSync(path.join(rows[0]?.cluster ?? '', '..', 'postgresql.log'), 'utf8');
  expect(log).toContain('division by zero');
  expect(log).not.toContain(secret);
});

test('nobody gets in without the password, which only its owner can read', async () => {
  const { url } = await start();
  const stranger = new URL(url);
  stranger.password = 'guess';

  await expect(ask(stranger.href, 'select 1')).rejects.toThrow(/password/);
  expect(statSync(path.join(folder, 'postgresql', 'server.json')).mode & 0o077).toBe(0);
  expect(statSync(path.join(folder, 'postgresql', 'data')).mode & 0o077).toBe(0);
});

test('a second application uses the running server, and the last one to leave stops it', async () => {
  const first = await startApp();
  const second = await startApp();
  expect([first.reused, second.reused]).toEqual([false, true]);

  first.process.kill('SIGTERM');
  await once(first.process, 'exit');
  expect(await ask(second.url, 'select 1 as one')).toEqual({ one: 1 });

  second.process.kill('SIGTERM');
  await once(second.process, 'exit');
  expect(isAlive(second.pid)).toBe(false);
});

test('two first starts at once make one cluster', async () => {
  const [first, second] = await Promise.all([startApp(), startApp()]);

  expect(first.pid).toBe(second.pid);
  expect(await ask(second.url, 'select 1 as one')).toEqual({ one: 1 });
});

test('the server of a killed application is found again, with its data', async () => {
  const app = await startApp();
  await ask(app.url, 'create table kept as select 7 as value');
  app.process.kill('SIGKILL');
  await once(app.process, 'exit');

  const again = await start();

  expect(again).toMatchObject({ reused: true, pid: app.pid });
  expect(await ask(again.url, 'select value from kept')).toEqual({ value: 7 });
});

test('the port stays the same over restarts', async () => {
  const first = await start();
  await first.stop();

  expect((await start()).url).toBe(first.url);
});

test('kill -9 of the server while rows are written loses none that was acknowledged, and it comes back by itself', async () => {
  const { url, cluster } = await start(true);
  let acknowledged = 0;
  await ask(url, 'create table rows_written (n int primary key)');
  for (let kill = 1; kill <= 5; kill += 1) {
    const client = new Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    const goal = acknowledged + 40;
    try {
      for (;;) {
        // The blow falls between two statements in flight, at another moment each time.
        if (acknowledged === goal) process.kill(readPostmaster(cluster)?.pid ?? 0, 'SIGKILL');
        await client.query('insert into rows_written values ($1)', [acknowledged + 1]);
        acknowledged += 1;
      }
    } catch {
      await client.end().catch(() => undefined);
    }
    const { last, count } = await vi.waitFor(() => countRows(url), 20_000);
    // A row whose answer was lost with the connection may be there: it was not acknowledged, yet is whole.
    expect(last).toBeGreaterThanOrEqual(acknowledged);
    expect(count).toBe(last);
    acknowledged = last;
  }
});

async function countRows(url: string): Promise<{ last: number; count: number }> {
  const row = await ask(url, 'select max(n) as last, count(*)::int as count from rows_written');
  return row as { last: number; count: number }; // the two columns asked for
}

test('a pid file that names another living process does not stand in the way', async () => {
  const first = await start();
  await first.stop();
  writeFileSync(path.join(first.cluster, 'postmaster.pid'), `${process.pid}\n${first.cluster}\n0\n1\n\n\n\nready\n`);

  expect((await start()).reused).toBe(false);
});

test('a data folder of another PostgreSQL major is refused in words', async () => {
  const first = await start();
  await first.stop();
  const version = path.join(first.cluster, 'PG_VERSION');
  const ours = readFileSync(version, 'utf8');
  writeFileSync(version, '12\n');

  await expect(startServer({ dataFolder: folder })).rejects.toThrow(/PostgreSQL 12.*PostgreSQL \d+/);
  writeFileSync(version, ours);
});

// Only root has to hand the server to another user.
if (isRoot()) {
  test('run by root below a closed folder, the data goes where the server can reach it, and is found there again', async () => {
    chmodSync(folder, 0o700);
    const notices: string[] = [];
    server = await startServer({ dataFolder: folder, onNotice: (notice) => notices.push(notice) });
    expect(notices.join()).toContain('/var/lib/thidua/');
    await ask(server.url, 'create table kept as select 7 as value');
    await server.stop();

    expect(await ask((await start()).url, 'select value from kept')).toEqual({ value: 7 });
  });
}
