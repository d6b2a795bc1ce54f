import type { Prisma, Tx } from '@thidua/db';
import type { AuditEvent } from '@thidua/domain/audit';
import {
  applyConsultationEvent,
  mayEverDoWithConsultation,
  type ConsultationEvent,
  type ConsultationStatus,
} from '@thidua/domain/consultations';
import { err, ok, type PlainDate, type Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, InvalidTransition, StaleRecord } from '../../../platform/user-error.ts';
import { readDesks } from '../../organisation/index.ts';
import { relativesOf } from '../../relations/index.ts';
import { consultationFacts } from '../consultation.facts.ts';
import { CONSULTATION_ROW, consultationType } from '../consultation.row.ts';
import type { ConsultationType } from '../consultation.type.ts';
import { visibleConsultations } from '../consultation.visibility.ts';

export type ConsultationRefusal = StaleRecord | InvalidTransition | InputProblems;

/** What a use case decides with: the locked question, where it goes, the body's own day and time. */
export interface ConsultationHand {
  readonly row: ConsultationType;
  readonly to: ConsultationStatus;
  readonly today: PlainDate;
  readonly now: Date;
}

interface Decided {
  readonly data: Prisma.ConsultationUncheckedUpdateInput;
  readonly event: AuditEvent;
}

/**
 * The one way in which a question changes: lock, visible, right, state, version, then what the use case decides. Its line is locked
 * first, as everybody does who concludes the check: an answer comes before the conclusion, or is told that it is over.
 */
export function changeConsultation(
  context: ActingContext,
  input: { readonly id: string; readonly version: number },
  event: ConsultationEvent,
  decide: (hand: ConsultationHand) => Result<Decided, InputProblems>,
): Promise<Result<{ readonly id: string }, ConsultationRefusal>> {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, ConsultationRefusal>(context, async ({ tx, audit }) => {
    const today = businessToday(context, actor);
    const row = consultationType(await lockVisible(tx, actor, input.id), today);
    const { staffId } = row.line;
    const relatives = staffId === null ? undefined : (await relativesOf(tx, [staffId])).get(staffId);
    const facts = consultationFacts(await readDesks(tx, actor.organisationId, today), relatives ?? [], row);
    if (!mayEverDoWithConsultation(actor, event, facts)) throw forbidden();
    const next = applyConsultationEvent(row.status, event);
    if (!next.ok) return next;
    // Once the check of the line is over nothing more is said here.
    if (row.line.status !== 'RECEIVED') return err({ code: 'INVALID_TRANSITION', from: row.status, event });
    if (row.version !== input.version) return err({ code: 'STALE_RECORD', currentVersion: row.version });
    const now = businessNow(context, actor);
    const decided = decide({ row, to: next.value, today, now });
    if (!decided.ok) return decided;
    await tx.consultation.update({
      where: { id: row.id },
      data: { ...decided.value.data, status: next.value, version: { increment: 1 }, updatedAt: now },
      select: { id: true },
    });
    audit(decided.value.event);
    return ok({ id: row.id });
  });
}

async function lockVisible(tx: Tx, actor: ActingContext['actor'], id: string) {
  await tx.$queryRaw`
    SELECT n.id FROM nominations n JOIN consultations c ON c."nominationId" = n.id
    WHERE c.id = ${id}::uuid AND n."organisationId" = ${actor.organisationId}::uuid FOR UPDATE OF n`;
  const where = { AND: [{ id }, visibleConsultations(actor)] };
  return found(await tx.consultation.findFirst({ select: CONSULTATION_ROW, where, relationLoadStrategy: 'join' }));
}
