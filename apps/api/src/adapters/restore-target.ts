import { existsSync } from 'node:fs';
import { copyFile, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder, removeDatabase, startServer } from '@thidua/db/server';
import type { Env } from '../env.ts';
import { fileFolderOf } from './folder-file-store.ts';
import { findDatabaseKeys } from '../operations/database-keys.ts';
import type { DatabaseKeys } from '../operations/make-backup.ts';
import { OperationError } from '../operations/operation-error.ts';
import { keyFolderOf } from '../platform/secrets/key-folder.ts';

/** An empty place for a restored database. */
export interface RestoreTarget {
  readonly url: string;
  readonly keys: DatabaseKeys | undefined;
  /** The new data folder; undefined for a server of somebody's own. */
  readonly dataFolder: string | undefined;
  /** Why the database went away: its disk was full. A server of somebody's own does not tell us. */
  metFullDisk(): boolean;
  /** What was made for a restore that came to nothing is taken away again. */
  close(isDone: boolean): Promise<void>;
}

export interface TargetOptions {
  readonly isWithoutKeys: boolean;
  readonly onNotice: (notice: string) => void;
}

/** Opens the place that a person named: `postgresql://…`, or a folder in which the product's own PostgreSQL is set up. */
export async function backupTarget(into: string, env: Env, options: TargetOptions): Promise<RestoreTarget> {
  if (/^postgres(ql)?:\/\//.test(into)) {
    const keys = await findDatabaseKeys(keyFolderOf(env.dataFolder));
    if (keys === undefined && !options.isWithoutKeys) throw noKeys(env.dataFolder);
    return {
      url: into,
      keys: options.isWithoutKeys ? undefined : keys,
      dataFolder: undefined,
      metFullDisk: () => false,
      close: () => Promise.resolve(),
    };
  }
  return folderTarget(path.resolve(into), env, options);
}

/** Keys may lie there already: they are imported first. */
const MAY_BE_THERE = new Set(['keys']);

async function folderTarget(folder: string, env: Env, options: TargetOptions): Promise<RestoreTarget> {
  const before = existsSync(folder) ? await readdir(folder) : undefined;
  if (before?.some((name) => !MAY_BE_THERE.has(name))) {
    throw new OperationError('TARGET_TAKEN', {
      vi: `Thư mục ${folder} không trống. Hãy chọn một thư mục mới; không có gì bị ghi đè.`,
      en: `The folder ${folder} is not empty. Choose a new one; nothing was overwritten.`,
    });
  }
  const takeBack = async () => {
    removeDatabase(folder);
    await rm(fileFolderOf(folder), { recursive: true, force: true });
    if (before === undefined) await rm(folder, { recursive: true, force: true });
    else if (!before.includes('keys')) await rm(keyFolderOf(folder), { recursive: true, force: true });
  };
  try {
    const keys = options.isWithoutKeys ? undefined : await keysFor(folder, env);
    const server = await startServer({ dataFolder: folder, onNotice: options.onNotice });
    return {
      url: server.url,
      keys,
      dataFolder: folder,
      metFullDisk: () => server.metFullDisk(),
      close: async (isDone) => {
        await server.stop({ isForced: !isDone });
        if (!isDone) await takeBack();
      },
    };
  } catch (error) {
    await takeBack();
    throw error;
  }
}

/** The keys in the new folder; a trial on the same machine takes those of this installation along. */
async function keysFor(folder: string, env: Env): Promise<DatabaseKeys> {
  const theirs = await findDatabaseKeys(keyFolderOf(folder));
  if (theirs) return theirs;
  const ours = await findDatabaseKeys(keyFolderOf(env.dataFolder));
  if (!ours) throw noKeys(folder);
  const source = keyFolderOf(env.dataFolder);
  makeFolder(keyFolderOf(folder), 0o700);
  for (const name of await readdir(source)) {
    if (name.endsWith('.key')) await copyFile(path.join(source, name), path.join(keyFolderOf(folder), name));
  }
  return ours;
}

function noKeys(folder: string): OperationError {
  return new OperationError('WRONG_KEY', {
    vi: `Chưa có khóa của cơ sở dữ liệu trong ${keyFolderOf(folder)}. Nhập trước: thidua keys import TỆP --into ${folder}; hoặc thêm --without-keys nếu khóa đã mất (cột bảo mật sẽ không mở được, chữ ký nhật ký không kiểm tra được).`,
    en: `The keys of the database are not in ${keyFolderOf(folder)}. First: thidua keys import FILE --into ${folder}; or add --without-keys if they are lost (sealed columns stay shut, signatures of the trail unchecked).`,
  });
}
