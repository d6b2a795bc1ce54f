import type { Prisma, Tx } from '@thidua/db';
import type { AuditEvent } from '@thidua/domain/audit';
import { err, ok, type Result } from '@thidua/domain/kernel';
import {
  applyNominationMove,
  isRipe,
  mayDoWithNomination,
  type NominationEvent,
  type NominationStatus,
} from '@thidua/domain/nominations';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction, type Change } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, InvalidTransition, StaleRecord } from '../../../platform/user-error.ts';
import { readDesks } from '../../organisation/index.ts';
import { factsOf } from '../desks.ts';
import { NOMINATION_ROW, nominationType } from '../nomination.row.ts';
import type { NominationType } from '../nomination.type.ts';
import { visibleNominations } from '../nomination.visibility.ts';
import { endConsultations } from './end-consultations.ts';

export type NominationRefusal = StaleRecord | InvalidTransition | InputProblems;

/** What a use case decides with: the locked line, where it goes, and the body's own time. */
export interface Hand {
  readonly line: NominationType;
  readonly to: NominationStatus;
  readonly now: Date;
  /** For what else has to be read with the line locked. */
  readonly tx: Tx;
  /** For what else the trail remembers of the same act. */
  readonly audit: Change['audit'];
}

/** The change a use case wants: columns beside status and version, and what the trail remembers. */
export interface Decided {
  readonly data: Prisma.NominationUncheckedUpdateInput;
  readonly event: AuditEvent;
}

/**
 * The one way in which a person moves a single line: lock, visible, right, state, version, then what the use case decides,
 * then the entry of the trail; all in one transaction. Throws NOT_FOUND and FORBIDDEN; returns the refusals of the moment.
 */
export function changeNomination<Refused = never>(
  context: ActingContext,
  input: { readonly id: string; readonly version: number },
  event: NominationEvent,
  decide: (hand: Hand) => Result<Decided, InputProblems | Refused> | Promise<Result<Decided, InputProblems | Refused>>,
): Promise<Result<{ readonly id: string }, NominationRefusal | Refused>> {
  const { actor, platform } = context;
  return inTransaction<{ readonly id: string }, NominationRefusal | Refused>(context, async ({ tx, audit }) => {
    const today = businessToday(platform, actor);
    const line = nominationType(await lockVisible(tx, context, input.id), today);
    const facts = factsOf(await readDesks(tx, actor.organisationId, today), line);
    if (!mayDoWithNomination(actor, event, facts)) throw forbidden();
    const next = applyNominationMove(line.status, event);
    if (!next.ok) return next;
    if (!isRipe(event, facts)) return err({ code: 'INVALID_TRANSITION', from: line.status, event });
    if (line.version !== input.version) return err({ code: 'STALE_RECORD', currentVersion: line.version });
    const now = businessNow(platform, actor);
    const decided = await decide({ line, to: next.value, now, tx, audit });
    if (!decided.ok) return decided;
    await tx.nomination.update({
      where: { id: line.id },
      data: { ...decided.value.data, status: next.value, version: { increment: 1 }, updatedAt: now },
      select: { id: true },
    });
    audit(decided.value.event);
    if (line.status === 'RECEIVED' && next.value !== 'RECEIVED') {
      await endConsultations({ tx, audit }, line.id, next.value, now);
    }
    return ok({ id: line.id });
  });
}

/** The line with its row locked, so that two people at one dossier act one after the other. */
async function lockVisible(tx: Tx, { actor }: ActingContext, id: string) {
  await tx.$queryRaw`SELECT id FROM nominations WHERE id = ${id}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR UPDATE`;
  return found(
    await tx.nomination.findFirst({ select: NOMINATION_ROW, where: { AND: [{ id }, visibleNominations(actor)] } }),
  );
}
