import { reasonProblems } from '@thidua/domain/accounts';
import { cleanText, err, ok, plainDateOf, type Result } from '@thidua/domain/kernel';
import {
  applySettingProposalEvent,
  mayDoWithSettingProposal,
  settingOf,
  settingText,
  type SettingProposalEvent,
} from '@thidua/domain/settings';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { requireRecentSignIn } from '../../../platform/session/recent-sign-in.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError } from '../../../platform/user-error.ts';
import { lockSettings } from './lock-settings.ts';
import { putSetting } from './put-setting.ts';

export interface SettingAct {
  readonly id: string;
  readonly version: number;
  readonly reason?: string | null | undefined;
}

type Refusal = InputProblemsError | InvalidTransitionError | StaleRecordError;

const ACTIONS = { APPROVE: 'SETTING_APPROVED', REFUSE: 'SETTING_REFUSED', WITHDRAW: 'SETTING_WITHDRAWN' } as const;

/**
 * The director approves or refuses a value that somebody else proposed; the secretary withdraws. Approved, it holds from its
 * day on and the value before it ends the day before: no day that has passed gets another value. Gives the id.
 */
export async function decideSetting(
  context: ActingContext,
  event: SettingProposalEvent,
  input: SettingAct,
): Promise<Result<string, Refusal>> {
  if (event === 'APPROVE') requireRecentSignIn(context);
  const { actor, platform } = context;
  const { organisationId } = actor;
  const reason = cleanText(input.reason ?? '').trim();
  return inTransaction<string, Refusal>(context, async ({ tx, audit }) => {
    await lockSettings(tx, organisationId);
    const row = found(
      await tx.settingProposal.findFirst({
        where: { id: input.id, organisationId },
        include: { proposedBy: { select: { staffId: true } } },
      }),
    );
    const proposedBy = { accountId: row.proposedById, staffId: row.proposedBy.staffId ?? undefined };
    if (!mayDoWithSettingProposal(actor, event, proposedBy)) throw forbidden();
    const next = applySettingProposalEvent(row.status, event);
    if (!next.ok) return err(new InvalidTransitionError(next.error.from, next.error.event));
    if (row.version !== input.version) return err(new StaleRecordError(row.version));
    const problems =
      event === 'APPROVE' ? await putSetting(tx, row, businessToday(platform, actor)) : reasonProblems(reason);
    if (problems.length > 0) return err(new InputProblemsError(problems));
    await tx.settingProposal.update({
      where: { id: row.id },
      data: {
        status: next.value,
        version: { increment: 1 },
        decidedById: actor.accountId,
        decidedAt: businessNow(platform, actor),
        decisionReason: reason === '' ? null : reason,
      },
      select: { id: true },
    });
    const shape = settingOf(row.key)?.shape;
    const value = shape === undefined ? JSON.stringify(row.value) : settingText(shape, row.value);
    const detail = { from: row.status, to: next.value, key: row.key, value, validFrom: plainDateOf(row.validFrom) };
    audit({ action: ACTIONS[event], objectType: 'SettingProposal', objectId: row.id, detail });
    return ok(row.id);
  });
}
