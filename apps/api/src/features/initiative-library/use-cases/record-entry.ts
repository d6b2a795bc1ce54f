import { outsideEntryProblems } from '@thidua/domain/initiative-library';
import { cleanLine, cleanText, err, ok, type Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { badInput } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import type { RecordLibraryEntryInput } from '../library.input.ts';

/** The texts of an entry from elsewhere as they are kept. */
export function cleanEntry({ title, field, year, scope, source, content }: RecordLibraryEntryInput) {
  return {
    title: cleanLine(title),
    field: cleanLine(field),
    year,
    scope,
    source: cleanLine(source),
    content: cleanText(content).trim(),
  };
}

/** Records an initiative of another body with its source. The id comes from the client: the same id twice records one. */
export function recordEntry(
  context: ActingContext,
  input: RecordLibraryEntryInput,
): Promise<Result<{ readonly id: string }, InputProblems>> {
  const { actor } = context;
  const { id } = input;
  const { organisationId } = actor;
  return inTransaction<{ readonly id: string }, InputProblems>(context, async ({ tx, audit }) => {
    // The second of two equal calls waits here and then finds what the first one made.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${id}, 0))`;
    const known = await tx.libraryEntry.findUnique({
      where: { id },
      select: { recordedById: true, isListed: true },
    });
    if (known !== null) {
      if (known.recordedById === actor.accountId && known.isListed) return ok({ id });
      throw badInput();
    }
    const entry = cleanEntry(input);
    const problems = outsideEntryProblems(entry, businessToday(context, actor));
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    await tx.libraryEntry.create({
      data: {
        id,
        organisationId,
        ...entry,
        recordedById: actor.accountId,
        updatedAt: businessNow(context, actor),
      },
      select: { id: true },
    });
    audit({
      action: 'LIBRARY_ENTRY_RECORDED',
      objectType: 'LibraryEntry',
      objectId: id,
      detail: { year: entry.year, scope: entry.scope },
    });
    return ok({ id });
  });
}
