import { chownSync, cpSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

import type { PostgresBinaries } from './binaries.ts';

/** PostgreSQL refuses to run as root, so root lends it this user: `nobody` on every Linux. */
export interface Identity {
  readonly uid: number;
  readonly gid: number;
}

/** Where root keeps what the unprivileged server must reach. */
export const ROOT_STATE_FOLDER = '/var/lib/thidua';

const NOBODY: Identity = { uid: 65534, gid: 65534 };

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Who the server runs as: ourselves (undefined), or for root the owner of an existing cluster, else nobody. */
export function serverIdentity(cluster: string): Identity | undefined {
  if (!isRoot()) return undefined;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : NOBODY;
}

/** Gives a file or an empty folder to the server's user; nothing to do when the server runs as ourselves. */
export function giveTo(identity: Identity | undefined, file: string): void {
  if (identity) chownSync(file, identity.uid, identity.gid);
}

/** Whether a stranger can walk down to `folder`: every existing folder on the way, itself included, lets others through. */
export function isReachableByOthers(folder: string): boolean {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const entry = statSync(at, { throwIfNoEntry: false });
    if (entry && (entry.mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}

/** The same programs where the server's user can run them: root's home is often closed, so root copies them out once. */
export function reachableBinaries(binaries: PostgresBinaries): PostgresBinaries {
  if (!isRoot() || isReachableByOthers(binaries.folder)) return binaries;
  const folder = path.join(ROOT_STATE_FOLDER, `postgresql-${binaries.version}`);
  if (!existsSync(folder)) {
    const unfinished = `${folder}.new-${process.pid}`;
    mkdirSync(ROOT_STATE_FOLDER, { recursive: true, mode: 0o755 });
    cpSync(binaries.folder, unfinished, { recursive: true, verbatimSymlinks: true });
    renameSync(unfinished, folder);
  }
  return { ...binaries, folder };
}
