import { mayKeepPay, paymentProblems } from '@thidua/domain/author-pay';
import { cleanLine, err, midnightUtcOf, ok, plainDateOf, type Result } from '@thidua/domain/kernel';
import { businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { readDesks } from '../../organisation/index.ts';
import { lockedWithPay, payFacts } from '../pay-hand.ts';
import type { PayAuthorsInput } from '../pay.input.ts';
import type { PayRefusal } from './record-author-pay.ts';

/** Records that the authors were paid, on which day and by which paper; what was paid stands. */
export function payAuthors(
  context: ActingContext,
  input: PayAuthorsInput,
): Promise<Result<{ readonly initiativeId: string }, PayRefusal>> {
  const { actor } = context;
  const { initiativeId, paidOn } = input;
  return inTransaction<{ readonly initiativeId: string }, PayRefusal>(context, async ({ tx, audit }) => {
    const row = await lockedWithPay(tx, context, initiativeId);
    const today = businessToday(context, actor);
    const { secretaryIds } = await readDesks(tx, actor.organisationId, today);
    const pay = found(row.pay);
    const [recognition] = row.recognitions;
    if (!mayKeepPay(actor, payFacts(row, secretaryIds))) throw forbidden();
    const closed = [
      ...(pay.status === 'PAID' ? [{ field: 'paperNumber', code: 'PAID_ALREADY' }] : []),
      ...(row.status === 'RECOGNISED' ? [] : [{ field: 'paperNumber', code: 'NOT_RECOGNISED' }]),
    ];
    if (closed.length > 0) return err({ code: 'INPUT_PROBLEMS', problems: closed });
    if (pay.version !== input.version) return err({ code: 'STALE_RECORD', currentVersion: pay.version });
    const paperNumber = cleanLine(input.paperNumber);
    const decidedOn = recognition === undefined ? paidOn : plainDateOf(recognition.decidedOn);
    const problems = paymentProblems({ paidOn, paperNumber }, { decidedOn, today });
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    await tx.authorPay.update({
      where: { id: pay.id },
      data: { status: 'PAID', version: { increment: 1 }, paidOn: midnightUtcOf(paidOn), paperNumber },
      select: { id: true },
    });
    audit({ action: 'AUTHORS_PAID', objectType: 'Initiative', objectId: initiativeId, detail: { paperNumber } });
    return ok({ initiativeId });
  });
}
