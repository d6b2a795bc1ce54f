import { certificateTextProblems, mayIssueCertificates } from '@thidua/domain/certificates';
import { cleanLine, err, ok, type Result } from '@thidua/domain/kernel';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, StaleRecord } from '../../../platform/user-error.ts';
import type { SaveCertificateTextInput } from '../certificate.input.ts';
import { visibleCertificates } from '../certificate.visibility.ts';

type Refusal = StaleRecord | InputProblems;

/** Writes what is printed of an initiative: the same on the certificates of all its authors that are in force. */
export function saveCertificateText(
  context: ActingContext,
  input: SaveCertificateTextInput,
): Promise<Result<{ readonly id: string }, Refusal>> {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, Refusal>(context, async ({ tx, audit }) => {
    const { initiativeId } = found(
      await tx.initiativeCertificate.findFirst({
        where: { AND: [{ id: input.id }, visibleCertificates(actor)] },
        select: { initiativeId: true },
      }),
    );
    if (!mayIssueCertificates(actor)) throw forbidden();
    await tx.$queryRaw`SELECT id FROM initiatives WHERE id = ${initiativeId}::uuid FOR UPDATE`;
    const { revokedOn, version } = await tx.initiativeCertificate.findUniqueOrThrow({
      where: { id: input.id },
      select: { revokedOn: true, version: true },
    });
    if (revokedOn !== null) {
      return err({ code: 'INPUT_PROBLEMS', problems: [{ field: 'summary', code: 'CERTIFICATE_REVOKED' }] });
    }
    if (version !== input.version) return err({ code: 'STALE_RECORD', currentVersion: version });
    const text = { summary: cleanLine(input.summary), benefit: cleanLine(input.benefit) };
    const problems = certificateTextProblems(text);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const { count } = await tx.initiativeCertificate.updateMany({
      where: { initiativeId, revokedOn: null },
      data: { ...text, version: { increment: 1 } },
    });
    audit({
      action: 'CERTIFICATE_TEXT_SAVED',
      objectType: 'Initiative',
      objectId: initiativeId,
      detail: { count },
    });
    return ok({ id: input.id });
  });
}
