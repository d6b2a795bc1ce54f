import { createHash } from 'node:crypto';
import { type FileRefusal, IMPORT_LIMITS, type ImportKind } from '@thidua/domain/imports';
import { cleanLine, err, ok, type Result } from '@thidua/domain/kernel';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { holdQuota, quotaRefusal } from '../import-quota.ts';
import { keepFile } from '../../../platform/files/kept-files.ts';
import { planSweep } from '../import-sweep.ts';
import { readSheets } from '../reading/file-reader.ts';

export interface ReceivedFile {
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

interface Received {
  readonly id: string;
  /** Where only one sheet has rows there is nothing to choose. */
  readonly onlySheet: number | undefined;
}

/** Takes a file: looks into it in a process of its own, keeps it sealed, and begins an import. Nothing of it is in the records yet. */
export async function receiveFile(
  context: ActingContext,
  { kind, fileName, bytes }: ReceivedFile,
): Promise<Result<Received, FileRefusal>> {
  if (bytes.length > IMPORT_LIMITS.fileBytes) {
    return err({ code: 'FILE_TOO_LARGE', limit: IMPORT_LIMITS.fileBytes, actual: bytes.length });
  }
  const { actor, platform, db } = context;
  // Asked before the file is read, because reading is what costs, and again when it counts.
  const early = await quotaRefusal(db, actor.accountId, bytes.length, context.now());
  if (early !== undefined) return err(early);
  const sheets = await readSheets(bytes);
  if (!sheets.ok) return sheets;
  const fileHash = createHash('sha256').update(bytes).digest('hex');
  return inTransaction<Received, FileRefusal>(context, async ({ tx, at, audit }) => {
    await holdQuota(tx, actor.accountId);
    const refusal = await quotaRefusal(tx, actor.accountId, bytes.length, at);
    if (refusal !== undefined) return err(refusal);
    await keepFile(tx, platform, fileHash, bytes);
    const { id } = await tx.importRun.create({
      data: {
        organisationId: actor.organisationId,
        kind,
        fileName: shownName(fileName),
        fileHash,
        fileBytes: bytes.length,
        sheets: sheets.value.map((sheet) => ({ ...sheet })),
        startedById: actor.accountId,
        createdAt: at,
        updatedAt: at,
      },
      select: { id: true },
    });
    const detail = { kind, bytes: bytes.length, fileHash };
    audit({ action: 'IMPORT_RECEIVED', objectType: 'ImportRun', objectId: id, detail });
    await planSweep(tx, at);
    const filled = sheets.value.flatMap(({ rows }, at) => (rows > 0 ? [at] : []));
    return ok({ id, onlySheet: filled.length === 1 ? filled[0] : undefined });
  });
}

/** A name is only shown, never used as a path: without signs that turn it round or break its line, and not too long. */
function shownName(fileName: string): string {
  const name = cleanLine(fileName.replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, ''));
  return Array.from(name).slice(0, IMPORT_LIMITS.fileNameLength).join('') || 'tep';
}
