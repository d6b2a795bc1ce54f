import type { Prisma } from '@thidua/db';
import { err, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import { businessNow } from '../../../platform/business-clock.ts';
import { badInput, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, StaleRecord } from '../../../platform/user-error.ts';
import { visibleEntries } from '../library.visibility.ts';

export type EntryOutcome = Promise<Result<{ readonly id: string }, StaleRecord | InputProblems>>;

/** What an entry from elsewhere says. */
const KEPT = { title: true, field: true, year: true, scope: true, source: true, content: true } as const;
const KEPT_FIELDS = [
  'title',
  'field',
  'year',
  'scope',
  'source',
  'content',
] as const satisfies readonly (keyof typeof KEPT)[];

/** The one way in which an entry from elsewhere changes: lock, visible, version, problems, change, trail. */
export function changeOutside(
  context: ActingContext,
  { id, version }: { readonly id: string; readonly version: number },
  problems: readonly InputProblem[],
  action: 'LIBRARY_ENTRY_CHANGED' | 'LIBRARY_ENTRY_TAKEN_OUT',
  data: Prisma.LibraryEntryUncheckedUpdateInput,
): EntryOutcome {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, StaleRecord | InputProblems>(context, async ({ tx, audit }) => {
    await tx.$queryRaw`SELECT id FROM library_entries WHERE id = ${id}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR UPDATE`;
    const row = found(
      await tx.libraryEntry.findFirst({
        where: { AND: [{ id }, visibleEntries(actor)] },
        select: { ...KEPT, version: true, initiativeId: true },
      }),
    );
    if (row.initiativeId !== null) throw badInput();
    if (row.version !== version) return err({ code: 'STALE_RECORD', currentVersion: row.version });
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    await tx.libraryEntry.update({
      where: { id },
      data: { ...data, version: { increment: 1 }, updatedAt: businessNow(context, actor) },
      select: { id: true },
    });
    const fields = KEPT_FIELDS.filter((name) => data[name] !== undefined && data[name] !== row[name]);
    audit({ action, objectType: 'LibraryEntry', objectId: id, detail: { version: version + 1, fields } });
    return ok({ id });
  });
}
