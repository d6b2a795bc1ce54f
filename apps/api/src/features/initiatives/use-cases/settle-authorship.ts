import type { Tx } from '@thidua/db';
import type { AuditEvent } from '@thidua/domain/audit';
import { applyInitiativeEvent, consentOf, mayEverDoWithInitiative } from '@thidua/domain/initiatives';
import { ok, type Result } from '@thidua/domain/kernel';
import { businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { readDesks } from '../../organisation/index.ts';
import { missingConsents } from '../author-consents.ts';
import type { AuthorRow } from '../initiative-authors.ts';
import { factsOf } from '../initiative-facts.ts';
import type { AskAuthorAgainInput, RecordPaperConsentInput } from '../initiative.input.ts';
import { lockVisible, refuse, type InitiativeInHand, type InitiativeRefusal } from './change-initiative.ts';
import { noteOf, writeAnswer } from './write-answer.ts';

interface AuthorInHand {
  readonly tx: Tx;
  readonly row: InitiativeInHand;
  readonly author: AuthorRow;
  /** Where the author stands in the list, for problems. */
  readonly field: string;
}

/** What the owner does about one co-author while the request is being written; the version of what is written stays. */
function settleAuthorship(
  context: ActingContext,
  { id, staffId }: AskAuthorAgainInput,
  settle: (hand: AuthorInHand) => Promise<Result<AuditEvent, InputProblems>>,
): Promise<Result<{ readonly id: string }, InitiativeRefusal>> {
  const { actor, platform } = context;
  return inTransaction<{ readonly id: string }, InitiativeRefusal>(context, async ({ tx, audit }) => {
    const row = await lockVisible(tx, context, id);
    const desks = await readDesks(tx, row.organisationId, businessToday(platform, actor));
    const facts = factsOf(desks, row, row.authors);
    if (!mayEverDoWithInitiative(actor, 'SAVE', facts)) throw forbidden();
    const open = applyInitiativeEvent(actor, 'SAVE', facts);
    if (!open.ok) return open;
    const position = row.authors.findIndex((each) => each.staffId === staffId && staffId !== row.ownerId);
    const author = found(row.authors[position]);
    const settled = await settle({ tx, row, author, field: `authors.${position}` });
    if (!settled.ok) return settled;
    audit(settled.value);
    return ok({ id });
  });
}

/**
 * Records the signed paper of a co-author who has left or has no account. Whoever has one answers by it: PAPER_NOT_NEEDED, as for
 * a share that was agreed to already.
 */
export function recordPaperConsent(
  context: ActingContext,
  input: RecordPaperConsentInput,
): Promise<Result<{ readonly id: string }, InitiativeRefusal>> {
  return settleAuthorship(context, input, async ({ tx, row, author, field }) => {
    const note = noteOf(input.note);
    if (!note.ok) return note;
    const today = businessToday(context.platform, context.actor);
    const missing = await missingConsents(tx, row, today);
    const isMissing = missing.some((problem) => problem.field === field && problem.code === 'PAPER_CONSENT_MISSING');
    const { staffId, shareBasisPoints } = author;
    if (!isMissing || shareBasisPoints === 0) return refuse([{ field, code: 'PAPER_NOT_NEEDED' }]);
    await writeAnswer(tx, context, { id: row.id, staffId, shareBasisPoints, answer: 'ON_PAPER', note: note.value });
    return ok({
      action: 'INITIATIVE_CONSENT_ON_PAPER',
      objectType: 'Initiative',
      objectId: row.id,
      detail: { staffId, shareBasisPoints },
    });
  });
}

/** Asks a co-author once more who wanted a change, after something else than the share was changed. */
export function askAuthorAgain(
  context: ActingContext,
  input: AskAuthorAgainInput,
): Promise<Result<{ readonly id: string }, InitiativeRefusal>> {
  return settleAuthorship(context, input, async ({ tx, row, author, field }) => {
    if (consentOf(row.ownerId, author) !== 'CHANGE_ASKED') return refuse([{ field, code: 'NOT_ANSWERED' }]);
    const { staffId, shareBasisPoints } = author;
    await tx.initiativeAuthor.update({
      where: { initiativeId_staffId: { initiativeId: row.id, staffId } },
      data: { answer: null, answeredShare: null, answerNote: null, answeredAt: null, answeredById: null },
      select: { staffId: true },
    });
    return ok({
      action: 'INITIATIVE_CONSENT_ASKED_AGAIN',
      objectType: 'Initiative',
      objectId: row.id,
      detail: { staffId, shareBasisPoints },
    });
  });
}
