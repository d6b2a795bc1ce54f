import { mayKeepPay, payOf, payProblems, splitPay } from '@thidua/domain/author-pay';
import type { FieldChange } from '@thidua/domain/audit';
import { cleanLine, err, ok, type Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, StaleRecord } from '../../../platform/user-error.ts';
import { readDesks } from '../../organisation/index.ts';
import { lockedWithPay, payFacts, payMinima } from '../pay-hand.ts';
import type { RecordAuthorPayInput } from '../pay.input.ts';

export type PayRefusal = StaleRecord | InputProblems;

/** Records what the authors of a recognised initiative get, split over them by their shares to the đồng; over what was recorded before. */
export function recordAuthorPay(
  context: ActingContext,
  input: RecordAuthorPayInput,
): Promise<Result<{ readonly initiativeId: string }, PayRefusal>> {
  const { actor } = context;
  const { initiativeId, basis } = input;
  const { organisationId } = actor;
  return inTransaction<{ readonly initiativeId: string }, PayRefusal>(context, async ({ tx, audit }) => {
    const row = await lockedWithPay(tx, context, initiativeId);
    const today = businessToday(context, actor);
    const { secretaryIds } = await readDesks(tx, organisationId, today);
    if (!mayKeepPay(actor, payFacts(row, secretaryIds))) throw forbidden();
    const version = row.pay?.version ?? 0;
    if (version !== input.version) return err({ code: 'STALE_RECORD', currentVersion: version });

    const typed = {
      basis,
      agreed: input.agreed ?? undefined,
      benefit: input.benefit ?? undefined,
      shareBasisPoints: input.shareBasisPoints ?? undefined,
      wage: input.wage ?? undefined,
      wages: input.wages ?? undefined,
      helpers: input.helpers,
      ground: cleanLine(input.ground),
    };
    const minima = { ...(await payMinima(tx, organisationId, today)), hasHelpers: row._count.helpers > 0 };
    const problems = [
      ...(row.status === 'RECOGNISED' ? [] : [{ field: 'ground', code: 'NOT_RECOGNISED' }]),
      ...(row.pay?.status === 'PAID' ? [{ field: 'ground', code: 'PAID_ALREADY' }] : []),
      ...payProblems(typed, minima),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });

    const amount = payOf(typed);
    const isShare = basis === 'SHARE';
    const isByWages = basis === 'WAGES';
    const data = {
      basis,
      benefit: isShare && typed.benefit !== undefined ? BigInt(typed.benefit) : null,
      shareBasisPoints: isShare ? (typed.shareBasisPoints ?? null) : null,
      wage: isByWages && typed.wage !== undefined ? BigInt(typed.wage) : null,
      wages: isByWages ? (typed.wages ?? null) : null,
      amount: BigInt(amount),
      helpersAmount: BigInt(typed.helpers),
      ground: typed.ground,
      recordedById: actor.accountId,
      recordedAt: businessNow(context, actor),
    };
    const { id: payId } = await tx.authorPay.upsert({
      where: { initiativeId },
      create: { organisationId, initiativeId, ...data },
      update: { ...data, version: { increment: 1 } },
      select: { id: true },
    });
    const parts = splitPay(
      amount,
      row.authors.map(({ shareBasisPoints }) => shareBasisPoints),
    );
    await tx.authorPayLine.deleteMany({ where: { payId } });
    await tx.authorPayLine.createMany({
      data: row.authors.map((author, at) => ({ payId, ...author, ordinal: at + 1, amount: BigInt(parts[at] ?? 0) })),
    });
    // What it was before stays readable: in the part of the entry that is about the author, the chain itself holds no amount.
    audit(
      {
        action: 'AUTHOR_PAY_RECORDED',
        objectType: 'Initiative',
        objectId: initiativeId,
        detail: { version: version + 1 },
      },
      { subjectId: row.ownerId, changes: changesOf(row.pay, data) },
    );
    return ok({ initiativeId });
  });
}

interface Amounts {
  readonly amount: bigint;
  readonly helpersAmount: bigint;
  readonly ground: string;
}

/** What became different, in đồng. */
function changesOf(before: Amounts | null, after: Amounts): readonly FieldChange[] {
  const all: readonly FieldChange[] = [
    { field: 'pay.amount', before: before === null ? null : Number(before.amount), after: Number(after.amount) },
    {
      field: 'pay.helpers',
      before: before === null ? null : Number(before.helpersAmount),
      after: Number(after.helpersAmount),
    },
    { field: 'ground', before: before?.ground ?? null, after: after.ground },
  ];
  return all.filter((change) => change.before !== change.after);
}
