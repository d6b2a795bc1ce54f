import type { Tx } from '@thidua/db';
import { amendmentProblems, BLOCK_SHEET_LIMITS, sheetChanges, type GivenOf } from '@thidua/domain/blocks';
import { cleanText, err, ok, type Result } from '@thidua/domain/kernel';
import { neededProblems } from '@thidua/domain/works';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { AmendSheetInput } from '../sheet.input.ts';
import { addEntries } from './add-entries.ts';
import { changeSheet, type SheetRefusal } from './change-sheet.ts';
import { storeContent, writtenContent } from './store-content.ts';

/** Changes a sheet by which members score already: with a reason, and without losing points that are given. */
export function amendSheet(
  context: ActingContext,
  input: AmendSheetInput,
): Promise<Result<{ readonly id: string }, SheetRefusal>> {
  const reason = cleanText(input.reason);
  return changeSheet(context, input, 'AMEND', async (hand) => {
    const { tx, row, now } = hand;
    const content = writtenContent(input);
    const problems = [
      ...neededProblems('reason', reason, BLOCK_SHEET_LIMITS.reason),
      ...amendmentProblems(row, content, await givenIn(tx, row.id)),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const changes = sheetChanges(row, content);
    await storeContent(tx, row.id, row, content);
    await addEntries(hand, content);
    await tx.blockSheetChange.createMany({
      data: changes.map(({ part, before, after }) => ({
        sheetId: row.id,
        part,
        titleBefore: before?.title ?? null,
        hundredthsBefore: before?.hundredths ?? null,
        titleAfter: after?.title ?? null,
        hundredthsAfter: after?.hundredths ?? null,
        reason,
        byId: context.actor.accountId,
        at: now,
      })),
    });
    // Whoever is writing points now has to learn of the new criteria.
    await tx.blockEntry.updateMany({ where: { sheetId: row.id }, data: { version: { increment: 1 } } });
    return ok({
      data: { tieRule: content.tieRule },
      event: {
        action: 'BLOCK_SHEET_AMENDED',
        objectType: 'BlockSheet',
        objectId: row.id,
        detail: { count: changes.length },
      },
    });
  });
}

/** The most points given at each criterion, self-scored or appraised. */
async function givenIn(tx: Tx, sheetId: string): Promise<GivenOf> {
  const rows = await tx.blockScore.groupBy({
    by: ['criterionId'],
    where: { entry: { sheetId } },
    _max: { selfHundredths: true, appraisedHundredths: true },
  });
  return new Map(
    rows.flatMap(({ criterionId, _max: { selfHundredths, appraisedHundredths } }) => {
      const given = [selfHundredths, appraisedHundredths].filter((points) => points !== null);
      return given.length === 0 ? [] : [[criterionId, Math.max(...given)] as const];
    }),
  );
}
