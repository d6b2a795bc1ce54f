import { storedProblems } from '@thidua/domain/blocks';
import { err, ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SaveSheetInput } from '../sheet.input.ts';
import { changeSheet, type SheetRefusal } from './change-sheet.ts';
import { storeContent, writtenContent } from './store-content.ts';

/** Stores a sheet that is being written; it may have gaps. */
export function saveSheet(
  context: ActingContext,
  input: SaveSheetInput,
): Promise<Result<{ readonly id: string }, SheetRefusal>> {
  return changeSheet(context, input, 'SAVE', async ({ tx, row }) => {
    const content = writtenContent(input);
    const problems = storedProblems(content);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    await storeContent(tx, row.id, row, content);
    return ok({
      data: { tieRule: content.tieRule },
      event: { action: 'BLOCK_SHEET_SAVED', objectType: 'BlockSheet', objectId: row.id, detail: {} },
    });
  });
}
