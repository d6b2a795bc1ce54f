import { startThrowawayServer } from '@thidua/db/server';
import { checkBackupFile } from '../operations/backup-file.ts';
import { findDatabaseKeys } from '../operations/database-keys.ts';
import { restoreBackup } from '../operations/restore-backup.ts';
import { shownMoment } from '../operations/shown-moment.ts';
import { keyFolderOf } from '../platform/secrets/key-folder.ts';
import { secretsFor } from './backup-secrets.ts';
import { printJson } from './command.ts';
import type { Command } from './command.ts';
import { EXIT } from './exit-codes.ts';

/** `thidua backup verify FILE`: reads all of it; `--drill` restores it into a server of its own, which is thrown away. */
export const backupVerify: Command = async (input) => {
  const { env, tell, json, has, args } = input;
  const [file = ''] = args;
  const secretFor = secretsFor(input);
  const { head, rows, tables, files, fileBytes } = await checkBackupFile(file, secretFor);
  const drill = has('drill') ? await restoreOnce() : undefined;

  async function restoreOnce() {
    const server = await startThrowawayServer();
    try {
      const keys = await findDatabaseKeys(keyFolderOf(env.dataFolder));
      const { trail } = await restoreBackup(file, secretFor, server.url, {
        keys,
        fileFolder: undefined,
        now: () => new Date(),
      });
      return { trail: trail?.code ?? null };
    } finally {
      await server.stop();
    }
  }

  const isFine = drill === undefined || drill.trail === null || drill.trail === 'OK';
  if (json)
    printJson({ file, at: head.at, rows, files, fileBytes, trail: head.trail ?? null, tables, drill: drill ?? null });
  else {
    const last = head.trail?.lastSeq ?? '0';
    tell({
      vi: `Bản sao lưu nguyên vẹn: lúc ${shownMoment(new Date(head.at))}, ${rows} dòng của ${head.tables.length} bảng và ${files} tệp, nhật ký đến dòng ${last}.`,
      en: `The backup is whole: of ${shownMoment(new Date(head.at))}, ${rows} rows of ${head.tables.length} tables and ${files} files, the trail up to entry ${last}.`,
    });
    if (drill) {
      tell({
        vi: `Khôi phục thử: số dòng và mã băm từng bảng bằng nhau; nhật ký ${drill.trail ?? 'không kiểm tra (thiếu khóa)'}.`,
        en: `Restored for trial: counts and hashes of every table are equal; trail ${drill.trail ?? 'not checked (no keys)'}.`,
      });
    }
  }
  return isFine ? EXIT.DONE : EXIT.NOT_FINE;
};
