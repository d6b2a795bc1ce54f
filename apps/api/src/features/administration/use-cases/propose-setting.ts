import { hasRole } from '@thidua/domain/accounts';
import { cleanLine, err, midnightUtcOf, ok } from '@thidua/domain/kernel';
import type { PlainDate, Result } from '@thidua/domain/kernel';
import { settingFromText, settingOf, wantedSettingProblems } from '@thidua/domain/settings';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found, notFound } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InputProblemsError } from '../../../platform/user-error.ts';
import { openDossiersByAward } from '../setting.queries.ts';
import { lockSettings } from './lock-settings.ts';

export interface ProposedSetting {
  readonly id: string;
  readonly key: string;
  readonly value: string;
  readonly legalGround: string;
  readonly validFrom: PlainDate;
}

/**
 * The secretary proposes another value for what the law leaves to the body, with the paper that sets it and the day from which
 * it holds. One proposal a setting waits at a time. The id is the client's. Gives the id. Throws NOT_FOUND for a key that no
 * rule reads.
 */
export async function proposeSetting(
  context: ActingContext,
  input: ProposedSetting,
): Promise<Result<string, InputProblemsError>> {
  const { actor, platform } = context;
  const { organisationId } = actor;
  const legalGround = cleanLine(input.legalGround);
  const definition = found(settingOf(input.key));
  return inTransaction<string, InputProblemsError>(context, async ({ tx, audit }) => {
    await lockSettings(tx, organisationId);
    if (!hasRole(actor, 'SECRETARY')) throw forbidden();
    const known = await tx.settingProposal.findUnique({ where: { id: input.id }, select: { organisationId: true } });
    if (known !== null) {
      if (known.organisationId !== organisationId) throw notFound();
      return ok(input.id);
    }
    const { key, value: text, validFrom } = input;
    const open = await tx.settingProposal.count({ where: { organisationId, key, status: 'PROPOSED' } });
    const value = settingFromText(definition.shape, text);
    const problems = [
      ...wantedSettingProblems({ definition, text, legalGround, validFrom }, businessToday(platform, actor)),
      ...(open === 0 ? [] : [{ field: 'value', code: 'PROPOSED_ALREADY' }]),
    ];
    if (problems.length > 0 || value === undefined) return err(new InputProblemsError(problems));
    const countOf = await openDossiersByAward(tx, organisationId);
    await tx.settingProposal.create({
      data: {
        id: input.id,
        organisationId,
        key,
        value,
        legalGround,
        validFrom: midnightUtcOf(validFrom),
        openDossiers: countOf(definition),
        proposedById: actor.accountId,
        proposedAt: businessNow(platform, actor),
      },
      select: { id: true },
    });
    const detail = { key, value: text, validFrom };
    audit({ action: 'SETTING_PROPOSED', objectType: 'SettingProposal', objectId: input.id, detail });
    return ok(input.id);
  });
}
