import { hasRole } from '@thidua/domain/accounts';
import { err, ok, type Result } from '@thidua/domain/kernel';
import type { WordedDraftKind } from '@thidua/domain/paper-templates';
import { businessNow } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InvalidTransitionError, StaleRecordError } from '../../../platform/user-error.ts';
import { WORDED_DRAFTS } from '../worded-drafts.ts';

export interface TemplateToTakeUp {
  readonly kind: WordedDraftKind;
  readonly id: string;
  /** Of the newest template, as the person saw it. */
  readonly number: number;
}

type Refusal = InvalidTransitionError | StaleRecordError;

/**
 * A draft leaves the words of the day on which it was begun for those in use. What somebody is writing in it is not touched, so its
 * version stays; what goes stale is the number of the template. Gives that number.
 */
export function takeUpTemplate(
  context: ActingContext,
  { kind, id, number }: TemplateToTakeUp,
): Promise<Result<number, Refusal>> {
  const { actor, platform } = context;
  const draft = WORDED_DRAFTS[kind];
  return inTransaction<number, Refusal>(context, async ({ tx, audit }) => {
    if (!hasRole(actor, 'SECRETARY')) throw forbidden();
    const { status, objectId } = found(await draft.find(tx, actor, id));
    if (status !== 'DRAFT') return err(new InvalidTransitionError(status, 'TAKE_UP'));
    const { organisationId } = actor;
    const { _max: newest } = await tx.paperTemplate.aggregate({
      where: { organisationId, kind, status: 'APPROVED' },
      _max: { number: true },
    });
    if (newest.number !== number) return err(new StaleRecordError(newest.number ?? 0));
    await draft.word(tx, id, businessNow(platform, actor));
    audit({ action: 'TEMPLATE_TAKEN_UP', objectType: draft.objectType, objectId, detail: { kind, number } });
    return ok(number);
  });
}
