import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';

const MAIN = new URL('../../apps/api/dist/main.js', import.meta.url).pathname;
/** `npm run thidua`, built. */
export const COMMAND = new URL('../../apps/api/dist/cli/thidua.js', import.meta.url).pathname;
const FLAGS = new URL('../../apps/api/node-flags.json', import.meta.url);
const ENVIRONMENT = new URL('../../apps/api/node-environment.json', import.meta.url);
/** The first start lays out the whole database and fills it; on a busy machine that takes a while, and only a start that hangs fails. */
const START_LIMIT_MS = 120_000;

interface Installation {
  readonly databaseUrl: string;
  /** The folder for what the server keeps beside the database. */
  readonly data: string;
}

/**
 * `as started`: with the heap that `npm start` gives the server, which stays small by collecting often. `roomy`: with Node's own
 * measure, a third less work at the start alone; nothing else differs.
 */
export type Heap = 'as started' | 'roomy';

/** Starts the built server as `npm start` does, and waits until it answers. */
export async function startServerProcess(
  place: Installation & { readonly port: number; readonly heap: Heap },
): Promise<ChildProcess> {
  const { port, heap } = place;
  const child = spawn(process.execPath, [...(heap === 'as started' ? flags() : []), MAIN], {
    env: { ...startEnvironment(), ...environmentOf(place), PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  await answers(`http://localhost:${port}/readyz`, child, said);
  return child;
}

/** Computes the audit trail again, as `thidua audit verify` does; gives the code of what it found. */
export async function verifyTrail(place: Installation): Promise<string> {
  const command = [COMMAND, 'audit', 'verify', '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, command, { env: environmentOf(place) });
  const finding: unknown = JSON.parse(stdout);
  return finding !== null && typeof finding === 'object' && 'code' in finding ? String(finding.code) : stdout;
}

/** How Node is started for the server, the same as by `npm start`. */
function flags(): readonly string[] {
  const listed: unknown = JSON.parse(readFileSync(FLAGS, 'utf8'));
  return Array.isArray(listed) ? listed.map(String) : [];
}

/** What the server finds in its environment besides, the same as by `npm start`. */
function startEnvironment(): Readonly<Record<string, string>> {
  const listed: unknown = JSON.parse(readFileSync(ENVIRONMENT, 'utf8'));
  return typeof listed === 'object' && listed !== null
    ? Object.fromEntries(Object.entries(listed).map(([name, value]) => [name, String(value)]))
    : {};
}

function environmentOf({ databaseUrl, data }: Installation) {
  return {
    ...process.env,
    NODE_ENV: 'production',
    THIDUA_DATA: data,
    DATABASE_URL: databaseUrl,
    // The database server of the run is thrown away after it and does not wait for the disk.
    THIDUA_ACCEPT_RISKS: 'true',
  };
}

export function endProcess(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}

export function freePort(): Promise<number> {
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
