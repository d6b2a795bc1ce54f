import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { administer, withDatabase } from '@thidua/db/server';
import { TEMPLATE } from './start-cluster.ts';

/** A running installation with its own copy of the sample body. */
export interface Body {
  readonly url: string;
  readonly databaseUrl: string;
  /** Ends the API process as a power cut would, and starts it again on the same data. */
  crashAndRestart(): Promise<void>;
  /** A second API process on the same database; gives its address. */
  startSecond(): Promise<string>;
  /** Resident memory of the API process in MiB. */
  residentMemory(): Promise<number>;
  stop(): Promise<void>;
}

const MAIN = new URL('../../apps/api/dist/main.js', import.meta.url).pathname;
const START_LIMIT_MS = 30_000;
let serial = 0;

/** Copies the sample body and starts the built server on it, as `npm start` does, on a free port. */
export async function startBody(): Promise<Body> {
  const server = process.env['THIDUA_E2E_SERVER'];
  if (server === undefined) throw new Error('The cluster of the run is not up: start-cluster.ts has not run.');
  const name = `thidua_e2e_${process.pid}_${(serial += 1)}`;
  await administer(server, `create database ${name} template ${TEMPLATE}`);
  const databaseUrl = withDatabase(server, name);
  const data = await mkdtemp(join(tmpdir(), 'thidua-e2e-'));
  const port = await freePort();
  const processes: ChildProcess[] = [];
  let main = await launch(port);

  async function launch(onPort: number): Promise<ChildProcess> {
    const child = spawn(process.execPath, [MAIN], {
      env: { ...process.env, NODE_ENV: 'production', PORT: String(onPort), THIDUA_DATA: data, DATABASE_URL: databaseUrl },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    processes.push(child);
    const said: string[] = [];
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    await answers(`http://localhost:${onPort}/readyz`, child, said);
    return child;
  }

  return {
    url: `http://localhost:${port}`,
    databaseUrl,
    crashAndRestart: async () => {
      await end(main, 'SIGKILL');
      main = await launch(port);
    },
    startSecond: async () => {
      const other = await freePort();
      await launch(other);
      return `http://localhost:${other}`;
    },
    residentMemory: async () => {
      const { readFile } = await import('node:fs/promises');
      const status = await readFile(`/proc/${main.pid ?? 'self'}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
    },
    stop: async () => {
      await Promise.all(processes.map((child) => end(child, 'SIGTERM')));
      await administer(server, `drop database ${name} with (force)`);
      await rm(data, { recursive: true, force: true });
    },
  };
}

async function answers(url: string, child: ChildProcess, said: readonly string[]): Promise<void> {
  const deadline = Date.now() + START_LIMIT_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) break;
    const reply = await fetch(url).catch(() => undefined);
    if (reply?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The server did not come up at ${url}:\n${said.join('')}`);
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      // A TCP listener's address is never a pipe name.
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
