import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { PostgresBinaries } from './binaries.ts';
import { isAlive, readPostmaster } from './postmaster.ts';
import { type RunningServer, startServer } from './start-server.ts';

const PREFIX = 'thidua-throwaway-';

/** A server for tests and drafts: quick, not durable, gone with all its data after `stop` or at the end of the process. */
export async function startThrowawayServer(binaries?: PostgresBinaries): Promise<RunningServer> {
  sweep();
  const folder = mkdtempSync(path.join(tmpdir(), PREFIX));
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

/** Clears what killed test runs have left: a server outlives its parent by design. */
function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    const folder = path.join(tmpdir(), name);
    if (name.startsWith(PREFIX) && isAbandoned(folder)) discard(folder);
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
