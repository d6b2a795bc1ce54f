import path from 'node:path';
import { createDb, readDatabaseState } from '@thidua/db';
import { fileFolderOf } from '../adapters/folder-file-store.ts';
import { reachDatabase } from '../adapters/installation.ts';
import { backupName } from '../operations/backup-name.ts';
import { loadDatabaseKeys } from '../operations/database-keys.ts';
import { makeBackup } from '../operations/make-backup.ts';
import type { BackupReport } from '../operations/make-backup.ts';
import { recordOperation } from '../operations/record-operation.ts';
import type { SealingKey } from '../operations/sealed-file.ts';
import { readKeyFile, sealingKeyFromPassphrase, sealingKeyOf } from '../operations/sealing-keys.ts';
import { auditKeyOf } from '../platform/audit/audit-key.ts';
import { keyFolderOf, loadKey } from '../platform/secrets/key-folder.ts';
import { askPassphrase } from './ask-secret.ts';
import { lockWaitOf } from './lock-wait.ts';
import { printJson } from './command.ts';
import type { Command, CommandInput } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { createProgress } from './progress.ts';
import { sizeOf } from './size.ts';

/** `thidua backup`: everything in the database as one sealed file. */
export const backup: Command = async (input) => {
  const { env, tell, json, text } = input;
  const to = text('to');
  const file = to === undefined ? path.join(env.backupFolder, backupName(new Date())) : path.resolve(to);
  const lockWaitMs = lockWaitOf(text('wait'));
  const key = await sealingKey(input);
  const keys = await loadDatabaseKeys(keyFolderOf(env.dataFolder));
  const reached = await reachDatabase(env, tell);
  const progress = createProgress(input);
  const begin = performance.now();
  try {
    const source = {
      url: reached.url,
      keys,
      fileFolder: fileFolderOf(env.dataFolder),
      lockWaitMs,
      onWait: () =>
        tell({
          vi: `Một việc khác đang khóa cơ sở dữ liệu; đợi tối đa ${lockWaitMs / 1000} giây.`,
          en: `Something else has locked the database; waiting ${lockWaitMs / 1000} s at most.`,
        }),
      onTable: (name: string, position: number, total: number) =>
        progress.show({
          vi: `Đang sao lưu ${position}/${total}: ${name}`,
          en: `Backing up ${position}/${total}: ${name}`,
        }),
    };
    const report = await makeBackup(source, file, key);
    progress.end();
    await record(reached.url, keys.audit, report);
    const seconds = (performance.now() - begin) / 1000;
    if (json) printJson(forProgram(report, seconds));
    else tell(told(report, key, seconds));
    return EXIT.DONE;
  } finally {
    await reached.close();
  }
};

async function sealingKey(input: CommandInput): Promise<SealingKey> {
  const { env, text, has } = input;
  if (has('passphrase') || text('passphrase-file') !== undefined) {
    return sealingKeyFromPassphrase(await askPassphrase(input, 'lock'));
  }
  const file = text('key-file');
  return sealingKeyOf(
    file === undefined ? await loadKey(keyFolderOf(env.dataFolder), 'backup') : await readKeyFile(file),
  );
}

/** The trail remembers it, unless the database waits for its migrations. */
async function record(url: string, auditSecret: Uint8Array, { bytes, summary }: BackupReport): Promise<void> {
  const { pending, unknown } = await readDatabaseState(url);
  if (pending.length > 0 || unknown.length > 0) return;
  const database = createDb(url);
  const event = {
    action: 'BACKUP_MADE',
    objectType: 'Instance',
    objectId: null,
    detail: { rows: summary.rows, bytes },
  } as const;
  await database.client.$transaction((tx) => recordOperation(tx, auditKeyOf(auditSecret), () => new Date(), event));
  await database.close();
}

function forProgram({ file, bytes, summary }: BackupReport, seconds: number) {
  const { head, tables, rows, files, fileBytes } = summary;
  return {
    file,
    bytes,
    seconds,
    at: head.at,
    migrations: head.migrations.length,
    trail: head.trail ?? null,
    rows,
    files,
    fileBytes,
    tables,
  };
}

function told({ file, bytes, summary }: BackupReport, { hint }: SealingKey, seconds: number) {
  const took = seconds.toFixed(1);
  const lock =
    hint.kind === 'passphrase'
      ? { vi: 'mật khẩu vừa nhập', en: 'the passphrase just given' }
      : {
          vi: `khóa ${hint.id}; in ra cất két: thidua backup key`,
          en: `key ${hint.id}; print it for the safe: thidua backup key`,
        };
  return {
    vi: [
      `Đã sao lưu ${summary.rows} dòng của ${summary.head.tables.length} bảng và ${summary.files} tệp vào ${file} (${sizeOf(bytes)}, ${took.replace('.', ',')} giây) và đọc lại đúng.`,
      `Mở bằng ${lock.vi}.`,
      'Trong tệp KHÔNG có thư mục khóa; hãy cất riêng một lần: thidua keys export --to TỆP',
    ].join('\n'),
    en: [
      `Backed up ${summary.rows} rows of ${summary.head.tables.length} tables and ${summary.files} files to ${file} (${sizeOf(bytes)}, ${took} s) and read it back.`,
      `Opens with ${lock.en}.`,
      'The keys are NOT in it; keep them apart, once: thidua keys export --to FILE',
    ].join('\n'),
  };
}
