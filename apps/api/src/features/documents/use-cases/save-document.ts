import { err, ok, type Result } from '@thidua/domain/kernel';
import { found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, StaleRecord } from '../../../platform/user-error.ts';
import { columnsOf, documentProblems, knownDocument } from '../document-entry.ts';
import type { SaveDocumentInput } from '../document.input.ts';
import { lockRegister, type DocumentKnown } from './register-document.ts';

/** Corrects what the register says of a paper. Plans keep the sign as they write it. */
export function saveDocument(
  context: ActingContext,
  input: SaveDocumentInput,
): Promise<Result<{ readonly id: string }, InputProblems | DocumentKnown | StaleRecord>> {
  const { organisationId } = context.actor;
  return inTransaction<{ readonly id: string }, InputProblems | DocumentKnown | StaleRecord>(
    context,
    async ({ tx, audit }) => {
      await lockRegister(tx, organisationId);
      const where = { id: input.id, organisationId };
      const { version } = found(await tx.higherDocument.findFirst({ where, select: { version: true } }));
      if (version !== input.version) return err({ code: 'STALE_RECORD', currentVersion: version });
      const columns = columnsOf(input);
      const problems = documentProblems(columns);
      if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
      const known = await knownDocument(tx, organisationId, columns, input.id);
      if (known !== undefined) return err({ code: 'DOCUMENT_KNOWN', id: known });
      await tx.higherDocument.update({
        where: { id: input.id },
        data: { ...columns, version: { increment: 1 } },
        select: { id: true },
      });
      audit({
        action: 'HIGHER_DOCUMENT_SAVED',
        objectType: 'HigherDocument',
        objectId: input.id,
        detail: { code: columns.number },
      });
      return ok({ id: input.id });
    },
  );
}
