import { createDb } from '@thidua/db';
import type { Database } from '@thidua/db';
import { loadDump } from '@thidua/db/backup';
import type { DumpHead, LoadOptions } from '@thidua/db/backup';
import { auditKeyOf } from '../platform/audit/audit-key.ts';
import { verifyAudit } from '../platform/audit/verify-audit.ts';
import type { AuditFinding } from '../platform/audit/verify-audit.ts';
import { readDump } from './backup-file.ts';
import type { SecretFinder } from './backup-file.ts';
import { writeContentFile } from './content-files.ts';
import { endAllAccess } from './end-all-access.ts';
import { newEpoch } from './instance-epoch.ts';
import { KEY_NOTES } from './make-backup.ts';
import type { DatabaseKeys } from './make-backup.ts';
import { OperationError } from './operation-error.ts';
import { recordOperation } from './record-operation.ts';
import { keyId } from './sealing-keys.ts';

export interface RestoreOptions {
  /** Keys beside the target; undefined when they are lost or come later: the trail's signature is not checked then. */
  readonly keys: DatabaseKeys | undefined;
  /** Where uploads go; undefined passes over them, for a trial. */
  readonly fileFolder: string | undefined;
  readonly now: () => Date;
  readonly onTable?: LoadOptions['onTable'];
}

export interface RestoreReport {
  readonly head: DumpHead;
  readonly rows: number;
  /** Migrations applied after the rows were in. */
  readonly newer: readonly string[];
  /** What the trail looked like right after loading; undefined without keys. */
  readonly trail: AuditFinding | undefined;
  /** Sign-ins that were open at the time of the backup. */
  readonly signInsEnded: number;
}

/**
 * Fills the empty database at `url` from a backup file. Rows are compared with those of the backup before they are kept, the
 * trail is verified, a new epoch begins, every sign-in of the time of the backup ends. Throws OperationError or DumpError.
 */
export async function restoreBackup(
  file: string,
  secretFor: SecretFinder,
  url: string,
  options: RestoreOptions,
): Promise<RestoreReport> {
  const { keys, fileFolder, now, onTable } = options;
  const { head, rows, newer } = await loadDump(url, readDump(file, secretFor), {
    onHead: (found) => {
      if (keys) assertRightKeys(found, keys);
    },
    ...(onTable && { onTable }),
    ...(fileFolder !== undefined && {
      onFile: (place, bytes) => writeContentFile(fileFolder, place, bytes),
    }),
    // With the rows or not at all: from here on a start knows that this is another life (settleEpoch).
    beforeCommit: async (client, { at }) => {
      const { rows: found } = await client.query(`select to_regclass('instance') is not null as exists`);
      if (found[0]?.exists !== true) return;
      await client.query(
        `insert into instance (id, epoch, "changedAt", "backupAt") values (1, $1, $2, $3)
         on conflict (id) do update set epoch = excluded.epoch, "changedAt" = excluded."changedAt", "backupAt" = excluded."backupAt"`,
        [newEpoch(), now(), at],
      );
    },
  });
  const database = createDb(url, { statementTimeout: 0 });
  try {
    const trail = keys && (await verifyAudit(database.client, auditKeyOf(keys.audit)));
    const signInsEnded = await beginAnew(database.client, head, trail, options);
    return { head, rows, newer, trail, signInsEnded };
  } finally {
    await database.close();
  }
}

async function beginAnew(
  db: Database['client'],
  { at }: DumpHead,
  trail: AuditFinding | undefined,
  { keys, now }: RestoreOptions,
): Promise<number> {
  return db.$transaction(async (tx) => {
    const row = { epoch: newEpoch(), changedAt: now(), backupAt: new Date(at) };
    await tx.instance.createMany({ data: [{ id: 1, ...row }], skipDuplicates: true });
    const ended = await endAllAccess(tx, now());
    // A trail that does not verify is left as it was found.
    if (keys && trail?.code === 'OK') {
      const event = {
        action: 'BACKUP_RESTORED',
        objectType: 'Instance',
        objectId: null,
        detail: { backupAt: at, signInsEnded: ended },
      } as const;
      await recordOperation(tx, auditKeyOf(keys.audit), now, event);
    }
    return ended;
  });
}

/** With other keys the trail would look forged and sealed columns would stay shut: better to say so before anything is done. */
function assertRightKeys({ notes }: DumpHead, keys: DatabaseKeys): void {
  const isRight = notes[KEY_NOTES.audit] === keyId(keys.audit) && notes[KEY_NOTES.fields] === keyId(keys.fields);
  if (isRight) return;
  throw new OperationError('WRONG_KEY', {
    vi: 'Khóa trong thư mục khóa không phải của cơ sở dữ liệu trong bản sao lưu. Hãy nhập đúng khóa (thidua keys import), hoặc thêm --without-keys nếu khóa đã mất.',
    en: 'The keys in the key folder are not those of the database in the backup. Import the right ones (thidua keys import), or add --without-keys if they are lost.',
  });
}
