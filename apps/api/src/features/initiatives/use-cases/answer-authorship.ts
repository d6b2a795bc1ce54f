import type { Tx } from '@thidua/db';
import type { AuditEvent } from '@thidua/domain/audit';
import { bringsBack, mayAnswerAuthorship, takesAnswers } from '@thidua/domain/initiatives';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { readDesks } from '../../organisation/index.ts';
import { factsOf } from '../initiative-facts.ts';
import type { AnswerAuthorshipInput } from '../initiative.input.ts';
import { lockVisible, moveTo, type InitiativeInHand, type InitiativeRefusal } from './change-initiative.ts';
import { markReturned } from './keep-version.ts';
import { noteOf, writeAnswer } from './write-answer.ts';

/**
 * A co-author says yes to the share they were asked for, or what should be changed. The version of the request stays: its owner may
 * be writing, and nothing of what is written changes. A request that was sent already comes back to its owner with what is asked for.
 * STALE_RECORD when the share has become another one meanwhile.
 */
export function answerAuthorship(
  context: ActingContext,
  { id, reply, shareBasisPoints, note }: AnswerAuthorshipInput,
): Promise<Result<{ readonly id: string }, InitiativeRefusal>> {
  const { actor, platform } = context;
  return inTransaction<{ readonly id: string }, InitiativeRefusal>(context, async ({ tx, audit }) => {
    const row = await lockVisible(tx, context, id);
    const desks = await readDesks(tx, row.organisationId, businessToday(platform, actor));
    if (!mayAnswerAuthorship(actor, factsOf(desks, row, row.authors))) throw forbidden();
    const isTakenBack = bringsBack(row.status, reply);
    if (!takesAnswers(row.status) && !isTakenBack)
      return err({ code: 'INVALID_TRANSITION', from: row.status, event: 'ANSWER' });
    const own = found(row.authors.find(({ staffId }) => staffId === actor.staffId));
    if (own.shareBasisPoints !== shareBasisPoints || shareBasisPoints === 0) {
      return err({ code: 'STALE_RECORD', currentVersion: row.version });
    }
    const said = reply === 'AGREED' ? ok(null) : noteOf(note);
    if (!said.ok) return said;
    const { staffId } = own;
    await writeAnswer(tx, context, { id, staffId, shareBasisPoints, answer: reply, note: said.value });
    audit({
      action: 'INITIATIVE_CONSENT_ANSWERED',
      objectType: 'Initiative',
      objectId: id,
      detail: { staffId, answer: reply, shareBasisPoints },
    });
    if (isTakenBack) audit(await bringBack(tx, context, row, said.value ?? ''));
    return ok({ id });
  });
}

/** The shares are its owner's to write again, and the desk that had it knows why it is gone. */
async function bringBack(
  tx: Tx,
  context: ActingContext,
  row: InitiativeInHand,
  returnedReason: string,
): Promise<AuditEvent> {
  const returnedAt = businessNow(context.platform, context.actor);
  await markReturned(tx, row.id, { returnedAt, returnedById: context.actor.accountId, returnedReason });
  await moveTo(tx, context, row, 'RETURNED', { returnedReason, returnedAt, receivedAt: null });
  const detail = { from: row.status, to: 'RETURNED' };
  return { action: 'INITIATIVE_RETURNED', objectType: 'Initiative', objectId: row.id, detail };
}
