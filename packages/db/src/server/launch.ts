import { execFileSync, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { PostgresBinaries } from './binaries.ts';
import type { ServerHome } from './home.ts';
import { serverIdentity } from './identity.ts';
import { isAlive, readPidFile, readPostmaster } from './postmaster.ts';
import { processOptions } from './process-options.ts';
import { ServerError } from './server-error.ts';

const READY_WITHIN_MS = 120_000; // recovery of a long write-ahead log may take a while
const STOPPED_WITHIN_MS = 60_000;
const GONE_WITHIN_MS = 2_000;
const LOG_LIMIT = 10 * 1024 * 1024;

/** Starts postgres on `port` and returns once it takes connections. It outlives us when we are killed, and is found again. */
export async function launch(
  home: ServerHome,
  binaries: PostgresBinaries,
  port: number,
  isDurable: boolean,
): Promise<void> {
  // A pid file whose process is gone, or is somebody else's by now, would make postgres refuse.
  if (readPidFile(home.cluster)) rmSync(path.join(home.cluster, 'postmaster.pid'), { force: true });
  if (existsSync(home.logFile) && statSync(home.logFile).size > LOG_LIMIT)
    renameSync(home.logFile, `${home.logFile}.1`);

  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=100',
    'log_checkpoints=off',
    // What a statement was given is nobody's to read in a log, not when it fails either (L6 of the secret ballot).
    'log_parameter_max_length=0',
    'log_parameter_max_length_on_error=0',
    ...(isDurable ? ['fsync=on'] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ];
  const args = ['-D', home.cluster, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const logStart = existsSync(home.logFile) ? statSync(home.logFile).size : 0;
  const isRunning = process.platform === 'win32' ? startOnWindows(home, binaries, args) : start(home, binaries, args);

  const deadline = Date.now() + READY_WITHIN_MS;
  while (readPostmaster(home.cluster)?.status !== 'ready') {
    if (!isRunning() || Date.now() > deadline) throw startFailure(home, logStart);
    await sleep(10);
  }
}

function start(home: ServerHome, binaries: PostgresBinaries, args: readonly string[]): () => boolean {
  const log = openSync(home.logFile, 'a', 0o600);
  const child = spawn(path.join(binaries.folder, 'bin', 'postgres'), args, {
    ...processOptions(home.cluster, serverIdentity(home.cluster)),
    // Its own session: Ctrl-C in the terminal is ours to handle, after the last request has been answered.
    detached: true,
    stdio: ['ignore', log, log],
  });
  let isRunning = true;
  child.once('error', () => (isRunning = false));
  child.once('exit', () => (isRunning = false));
  child.unref();
  closeSync(log);
  return () => isRunning;
}

/** On Windows pg_ctl drops administrator rights, which postgres.exe refuses to run with. */
function startOnWindows(home: ServerHome, binaries: PostgresBinaries, args: readonly string[]): () => boolean {
  const options = args.slice(2).map((arg) => (arg === '' || arg.includes(' ') ? `"${arg}"` : arg));
  execFileSync(
    path.join(binaries.folder, 'bin', 'pg_ctl.exe'),
    ['start', '-w', '-D', home.cluster, '-l', home.logFile, '-o', options.join(' ')],
    { ...processOptions(home.cluster, undefined), stdio: 'ignore' },
  );
  return () => true;
}

function startFailure(home: ServerHome, logStart: number): ServerError {
  const log = existsSync(home.logFile) ? readFileSync(home.logFile).subarray(logStart).toString() : '';
  const last = log.trim().split('\n').slice(-8).join('\n');
  return new ServerError(
    `PostgreSQL không khởi động được. Dòng cuối của ${home.logFile}:\n${last}\nHãy xử lý nguyên nhân trên rồi chạy lại; dữ liệu không bị thay đổi.`,
    'PostgreSQL did not start; its last lines are above.',
  );
}

/** Fast stop: running statements are broken off, what was acknowledged is on disk. */
export async function shutDown(home: ServerHome, binaries: PostgresBinaries): Promise<void> {
  const postmaster = readPostmaster(home.cluster);
  if (!postmaster) return;
  if (process.platform === 'win32') {
    const command = ['stop', '-w', '-m', 'fast', '-D', home.cluster];
    execFileSync(path.join(binaries.folder, 'bin', 'pg_ctl.exe'), command, { stdio: 'ignore' });
    return;
  }
  process.kill(postmaster.pid, 'SIGINT');
  const deadline = Date.now() + STOPPED_WITHIN_MS;
  while (readPostmaster(home.cluster)?.pid === postmaster.pid) {
    if (Date.now() > deadline) {
      throw new ServerError(
        `PostgreSQL (pid ${postmaster.pid}) chưa tắt sau ${STOPPED_WITHIN_MS / 1000} giây. Xem ${home.logFile}.`,
        `PostgreSQL (pid ${postmaster.pid}) did not stop in time; see its log.`,
      );
    }
    await sleep(10);
  }
  // Its file goes a moment before it does.
  const gone = Date.now() + GONE_WITHIN_MS;
  while (isAlive(postmaster.pid) && Date.now() < gone) await sleep(10);
}
