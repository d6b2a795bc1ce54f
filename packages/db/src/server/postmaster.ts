import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** What a running server writes into its data directory. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** `starting`, `ready` or `stopping`; empty in the first instants. */
  readonly status: string;
}

/** The living server of a cluster, or undefined; a pid file left behind by a dead one does not count. */
export function readPostmaster(cluster: string): Postmaster | undefined {
  const postmaster = readPidFile(cluster);
  return postmaster && isServerOf(cluster, postmaster.pid) ? postmaster : undefined;
}

/** The pid file as it stands, whether or not its process lives. */
export function readPidFile(cluster: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined; // absent, or the folder does not exist yet
  }
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && pid > 0
    ? { pid, port: Number(lines[3] ?? 0), status: (lines[7] ?? '').trim() }
    : undefined;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false; // errors of kill(2) always carry a code
  }
  return !isZombie(pid);
}

/** In a container without an init nobody buries dead servers: they still answer to a signal. */
function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return /\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true; // gone between the two looks
  }
}

/** After a reboot the recorded pid may belong to somebody else, so ask the system what runs under it. */
function isServerOf(cluster: string, pid: number): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform === 'linux') {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
    } catch {
      return false; // another user's process: not one we started
    }
  }
  if (process.platform === 'darwin') {
    try {
      return execFileSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' }).includes('postgres');
    } catch {
      return false;
    }
  }
  return true;
}
