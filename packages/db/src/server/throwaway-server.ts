import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import path from 'node:path';

import type { PostgresBinaries } from './binaries.ts';
import { isAlive, readPostmaster } from './postmaster.ts';
import { type RunningServer, startServer } from './start-server.ts';

const PREFIX = 'thidua-throwaway-';

/** Memory that is a folder (Linux): a database of some thousand files is copied there ten times as fast as on a disk. */
const MEMORY_FOLDER = '/dev/shm';
/** What all databases of the longest run take, and as much again. */
const ENOUGH_BYTES = 4 * 1024 ** 3;

export interface ThrowawayOptions {
  readonly binaries?: PostgresBinaries | undefined;
  /** For many small databases, as tests make them; what may be large stays on the disk. */
  readonly mayLiveInMemory?: boolean;
}

/** A server for tests and drafts: quick, not durable, gone with all its data after `stop` or at the end of the process. */
export async function startThrowawayServer(options: ThrowawayOptions = {}): Promise<RunningServer> {
  const { binaries, mayLiveInMemory = false } = options;
  for (const place of [tmpdir(), MEMORY_FOLDER]) sweep(place);
  const folder = mkdtempSync(path.join(mayLiveInMemory ? scratchPlace() : tmpdir(), PREFIX));
  chmodSync(folder, 0o711); // run by root, the server is another user and must come through
  writeFileSync(ownerFile(folder), String(process.pid));
  const server = await startServer({ dataFolder: folder, fsync: false, ...(binaries && { binaries }) });
  const remove = () => discard(folder);
  process.once('exit', remove);
  return {
    ...server,
    stop: async () => {
      process.off('exit', remove);
      await server.stop({ isForced: true });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The memory where there is plenty of it, else the disk. */
function scratchPlace(): string {
  return roomIn(MEMORY_FOLDER) > ENOUGH_BYTES && freemem() > ENOUGH_BYTES ? MEMORY_FOLDER : tmpdir();
}

/** Free bytes of a folder; none where there is no such folder. */
function roomIn(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return 0;
  }
}

/** Clears what killed test runs have left: a server outlives its parent by design. */
function sweep(place: string): void {
  for (const name of namesIn(place)) {
    const folder = path.join(place, name);
    if (name.startsWith(PREFIX) && isAbandoned(folder)) discard(folder);
  }
}

function namesIn(place: string): readonly string[] {
  try {
    return readdirSync(place);
  } catch {
    return []; // no such folder on this system
  }
}

function isAbandoned(folder: string): boolean {
  try {
    return !isAlive(Number(readFileSync(ownerFile(folder), 'utf8')));
  } catch {
    return false; // being made just now, or another user's
  }
}

function discard(folder: string): void {
  const postmaster = readPostmaster(path.join(folder, 'postgresql', 'data'));
  if (postmaster) process.kill(postmaster.pid, 'SIGQUIT');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
}

function ownerFile(folder: string): string {
  return path.join(folder, 'owner');
}
