import { ok } from '@thidua/domain/kernel';
import { found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { ownScoreSheets } from '../../initiatives/index.ts';
import { scorerFilesOf, strippedCopy, type ScorerFile } from '../scorer-files.ts';

/** The copy of a file for the scorer of a living sheet; the trail names the sheet alone. Throws NOT_FOUND. */
export async function openScoreSheetFile(
  context: ActingContext,
  { sheetId, number }: { readonly sheetId: string; readonly number: number },
): Promise<{ readonly file: Pick<ScorerFile, 'shownAs' | 'format'>; readonly bytes: Uint8Array }> {
  const sheet = found(
    await context.db.scoreSheet.findFirst({
      where: { AND: [{ id: sheetId, status: { not: 'REMOVED' } }, ownScoreSheets(context.actor)] },
      select: { number: true, initiativeId: true },
    }),
  );
  const files = await scorerFilesOf(context, sheet.initiativeId);
  const file = found(files.find((each) => each.number === number && each.refusal === undefined) ?? null);
  const bytes = await strippedCopy(context, file);
  await inTransaction<true, never>(context, ({ audit }) => {
    const detail = { number: sheet.number, file: number };
    audit({ action: 'SCORE_FILE_OPENED', objectType: 'ScoreSheet', objectId: sheetId, detail });
    return Promise.resolve(ok(true));
  });
  return { file, bytes };
}
