import type { Tx } from '@thidua/db';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { badInput } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { columnsOf, documentProblems, knownDocument } from '../document-entry.ts';
import type { RegisterDocumentInput } from '../document.input.ts';

/** The register holds the paper already: the caller is shown which. */
export interface DocumentKnown {
  readonly code: 'DOCUMENT_KNOWN';
  readonly id: string;
}

/** Enters a paper into the register. The id comes from the client and makes the call repeatable. */
export function registerDocument(
  context: ActingContext,
  input: RegisterDocumentInput,
): Promise<Result<{ readonly id: string }, InputProblems | DocumentKnown>> {
  const { organisationId } = context.actor;
  return inTransaction<{ readonly id: string }, InputProblems | DocumentKnown>(context, async ({ tx, audit }) => {
    const columns = columnsOf(input);
    const problems = documentProblems(columns);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    await lockRegister(tx, organisationId);
    const own = await tx.higherDocument.findUnique({ where: { id: input.id }, select: { organisationId: true } });
    if (own?.organisationId === organisationId) return ok({ id: input.id });
    if (own !== null) throw badInput();
    const known = await knownDocument(tx, organisationId, columns);
    if (known !== undefined) return err({ code: 'DOCUMENT_KNOWN', id: known });
    await tx.higherDocument.create({ data: { ...columns, id: input.id, organisationId }, select: { id: true } });
    audit({
      action: 'HIGHER_DOCUMENT_REGISTERED',
      objectType: 'HigherDocument',
      objectId: input.id,
      detail: { code: columns.number },
    });
    return ok({ id: input.id });
  });
}

/** Two people who enter the same paper do it one after the other. */
export async function lockRegister(tx: Tx, organisationId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`documents ${organisationId}`}, 0))`;
}
