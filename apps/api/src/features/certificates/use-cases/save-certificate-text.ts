import { certificateTextProblems, mayIssueCertificates } from '@thidua/domain/certificates';
import { cleanLine, err, ok, type Result } from '@thidua/domain/kernel';
import { businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, StaleRecord } from '../../../platform/user-error.ts';
import type { SaveCertificateTextInput } from '../certificate.input.ts';
import { readDesks } from '../../organisation/index.ts';
import { CERTIFIED_AUTHOR } from '../awaiting.queries.ts';
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
    await tx.$queryRaw`SELECT id FROM initiatives WHERE id = ${initiativeId}::uuid FOR UPDATE`;
    const { authors, ownerId } = await tx.initiative.findUniqueOrThrow({
      where: { id: initiativeId },
      select: { ownerId: true, authors: { select: { staffId: true }, where: CERTIFIED_AUTHOR } },
    });
    const { secretaryIds } = await readDesks(tx, actor.organisationId, businessToday(context, actor));
    const authorIds = authors.map(({ staffId }) => staffId);
    if (!mayIssueCertificates(actor, { authorIds, secretaryIds: [...secretaryIds] })) throw forbidden();
    const { revokedOn, version, ...before } = await tx.initiativeCertificate.findUniqueOrThrow({
      where: { id: input.id },
      select: { revokedOn: true, version: true, summary: true, benefit: true },
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
    // What was printed and signed before stays readable: in the part of the entry that is about its author.
    const changes = (['summary', 'benefit'] as const)
      .filter((field) => before[field] !== text[field])
      .map((field) => ({ field: `certificate.${field}`, before: before[field], after: text[field] }));
    audit(
      {
        action: 'CERTIFICATE_TEXT_SAVED',
        objectType: 'Initiative',
        objectId: initiativeId,
        detail: { count, version: version + 1 },
      },
      { subjectId: ownerId, changes },
    );
    return ok({ id: input.id });
  });
}
