import type { Prisma, Tx } from '@thidua/db';
import type { AuditEvent } from '@thidua/domain/audit';
import { err, ok, type PlainDate, type Result } from '@thidua/domain/kernel';
import {
  applySubmissionEvent,
  maySubmission,
  type SubmissionEvent,
  type SubmissionStatus,
} from '@thidua/domain/submissions';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction, type Change } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InvalidTransitionError, StaleRecordError } from '../../../platform/user-error.ts';
import { visibleSubmissions } from '../submission.visibility.ts';

const ACT_ROW = {
  id: true,
  year: true,
  authority: true,
  status: true,
  version: true,
  sign: true,
  title: true,
  signedOn: true,
  dispatchedOn: true,
  draftedById: true,
  lines: {
    select: {
      id: true,
      nominationId: true,
      state: true,
      subjectName: true,
      sentOn: true,
      awardCode: true,
      nomination: {
        select: {
          staffId: true,
          commendationKind: true,
          overrides: { where: { revokedAt: null }, select: { madeById: true } },
        },
      },
    },
    orderBy: { nominationId: 'asc' },
  },
} as const satisfies Prisma.SubmissionSelect;
export type ActedSubmission = Prisma.SubmissionGetPayload<{ select: typeof ACT_ROW }>;

/** What a use case decides with: the locked tờ trình, where it goes, and the body's own day. */
export interface SubmissionHand {
  readonly change: Change;
  readonly row: ActedSubmission;
  readonly to: SubmissionStatus;
  readonly today: PlainDate;
}

interface Decided {
  readonly data: Prisma.SubmissionUncheckedUpdateInput;
  readonly event: AuditEvent;
}

async function lockSubmission(
  tx: Tx,
  actor: ActingContext['actor'],
  id: string,
  event: SubmissionEvent,
): Promise<ActedSubmission> {
  await tx.$queryRaw`
    SELECT id FROM submissions WHERE id = ${id}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR UPDATE`;
  const where = { AND: [{ id }, visibleSubmissions(actor)] };
  const row = found(await tx.submission.findFirst({ select: ACT_ROW, where }));
  if (!maySubmission(actor, event)) throw forbidden();
  return row;
}

/** The one way in which a tờ trình changes: lock, visible, right, state, version, then what the use case decides. */
export function changeSubmission<E>(
  context: ActingContext,
  input: { readonly id: string; readonly version: number },
  event: SubmissionEvent,
  decide: (hand: SubmissionHand) => Promise<Result<Decided, E>>,
): Promise<Result<string, E | InvalidTransitionError | StaleRecordError>> {
  const { actor } = context;
  return inTransaction<string, E | InvalidTransitionError | StaleRecordError>(context, async (change) => {
    const { tx, audit } = change;
    const row = await lockSubmission(tx, actor, input.id, event);
    const next = applySubmissionEvent(row.status, event);
    if (!next.ok) return err(new InvalidTransitionError(next.error.from, next.error.event));
    if (row.version !== input.version) return err(new StaleRecordError(row.version));
    const decided = await decide({ change, row, to: next.value, today: businessToday(context, actor) });
    if (!decided.ok) return decided;
    await tx.submission.update({
      where: { id: row.id },
      data: {
        ...decided.value.data,
        status: next.value,
        updatedAt: businessNow(context, actor),
        version: { increment: 1 },
      },
      select: { id: true },
    });
    audit(decided.value.event);
    return ok(row.id);
  });
}
