import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { isAlive } from './postmaster.ts';
import { ServerError } from './server-error.ts';

/** Runs `work` while no other process of ours does, e.g. two apps started at once on one data folder. A dead holder is passed over. */
export async function withFileLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + 60_000;
  while (!tryLock(file)) {
    if (Date.now() > deadline) {
      throw new ServerError(
        `Một tiến trình khác đang giữ ${file} quá lâu. Hãy tắt tiến trình đó hoặc xoá tệp này rồi thử lại.`,
        `Another process holds ${file}: stop it, or delete the file.`,
      );
    }
    await sleep(50);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function tryLock(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // file system errors always carry a code
  }
  const holder = readHolder(file);
  if (holder !== undefined && !isAlive(holder)) rmSync(file, { force: true });
  return false;
}

/** Undefined while the holder has not yet written its pid, or when the lock has just gone. */
function readHolder(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}
