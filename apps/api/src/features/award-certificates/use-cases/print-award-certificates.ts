import { printProblems } from '@thidua/domain/decisions';
import { cleanLine, err, ok, type Result } from '@thidua/domain/kernel';
import { businessNow } from '../../../platform/business-clock.ts';
import { badInput, found, notFound } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import type { PrintAwardCertificatesInput } from '../award-certificate.input.ts';
import { printableDecisions } from '../award-certificate.queries.ts';

type Printed = { readonly id: string };

/**
 * Writes down that certificates are printed, on what and, where some were printed before, why again. The file is made from this
 * record: nothing is printed that is not counted. The same id twice is one print.
 */
export function printAwardCertificates(
  context: ActingContext,
  input: PrintAwardCertificatesInput,
): Promise<Result<Printed, InputProblems>> {
  const { actor } = context;
  const { id, decisionId } = input;
  return inTransaction<Printed, InputProblems>(context, async ({ tx, audit }) => {
    // Two prints of the same decision at once: the second one counts what the first has printed.
    await tx.$queryRaw`SELECT id FROM decisions WHERE id = ${decisionId}::uuid FOR UPDATE`;
    const known = await tx.awardCertificatePrint.findUnique({ where: { id }, select: { decisionId: true } });
    if (known !== null && known.decisionId !== decisionId) throw badInput();
    const seen = { AND: [{ id: decisionId }, printableDecisions(context)] };
    const { organisationId } = found(await tx.decision.findFirst({ where: seen, select: { organisationId: true } }));
    if (known !== null) return ok({ id });

    const lineIds = [...new Set(input.lineIds)];
    const rows = await tx.decisionLine.findMany({
      where: { decisionId, id: { in: lineIds } },
      select: {
        id: true,
        awardRecord: { select: { revokedOn: true } },
        _count: { select: { certificatePrints: true } },
      },
    });
    if (rows.length !== lineIds.length) throw notFound();
    const order = {
      stockName: cleanLine(input.stockName),
      offsetXHalfMm: input.offsetXHalfMm,
      offsetYHalfMm: input.offsetYHalfMm,
      reason: cleanLine(input.reason),
    };
    const lines = rows.map(({ awardRecord, _count }) => ({
      printCount: _count.certificatePrints,
      isRevoked: awardRecord?.revokedOn != null,
    }));
    const problems = printProblems(order, lines);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });

    await tx.awardCertificatePrint.create({
      data: {
        id,
        organisationId,
        decisionId,
        ...order,
        printedById: actor.accountId,
        printedAt: businessNow(context, actor),
      },
      select: { id: true },
    });
    await tx.awardCertificatePrintLine.createMany({
      data: lineIds.map((decisionLineId) => ({ printId: id, decisionLineId })),
    });
    const again = lines.filter(({ printCount }) => printCount > 0).length;
    audit({
      action: 'AWARD_CERTIFICATES_PRINTED',
      objectType: 'Decision',
      objectId: decisionId,
      detail: { printId: id, count: lineIds.length, again },
    });
    return ok({ id });
  });
}
