import { randomUUID } from 'node:crypto';
import type { Tx } from '@thidua/db';
import type { PlainDate } from '@thidua/domain/kernel';
import type { Change } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { businessNow } from '../../../platform/business-clock.ts';
import { tellScorers } from '../scoring-mail.ts';

/** One sheet to be made. */
export interface SheetToGive {
  readonly initiativeId: string;
  readonly staffId: string;
  /** The grid of the request, which all its sheets follow. */
  readonly gridId: string;
}

/**
 * Makes the sheets that scorers see from now on, and tells each of them once by mail how many there are and until when. Presumes
 * that the requests are locked and who may score them is checked. A fixed number of statements, beside one a mail.
 */
export async function giveOutSheets(
  { tx, at }: Pick<Change, 'tx' | 'at'>,
  context: ActingContext,
  sheets: readonly SheetToGive[],
  dueOn: PlainDate,
): Promise<void> {
  const { actor, platform } = context;
  const first = await nextSheetNumber(tx, actor.organisationId);
  const assignedAt = businessNow(platform, actor);
  // Numbered in an order of chance: numbers tell neither which request a sheet is for nor who was chosen first.
  const made = sheets
    .map((sheet) => ({ ...sheet, id: randomUUID() }))
    .toSorted((left, right) => (left.id < right.id ? -1 : 1));
  await tx.scoreSheet.createMany({
    data: made.map((sheet, index) => ({
      ...sheet,
      organisationId: actor.organisationId,
      number: first + index,
      assignedById: actor.accountId,
      assignedAt,
    })),
  });
  const counts = new Map<string, number>();
  for (const { staffId } of sheets) counts.set(staffId, (counts.get(staffId) ?? 0) + 1);
  await tellScorers({ tx, at }, platform, { kind: 'GIVEN_OUT', counts, dueOn });
}

/** Numbers run through the body; two that assign at once wait for each other. */
async function nextSheetNumber(tx: Tx, organisationId: string): Promise<number> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${organisationId}, 162000))`;
  const { _max } = await tx.scoreSheet.aggregate({ where: { organisationId }, _max: { number: true } });
  return (_max.number ?? 0) + 1;
}
