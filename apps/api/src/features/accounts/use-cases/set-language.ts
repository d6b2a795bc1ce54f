import { LANGUAGES } from '@thidua/domain/accounts';
import type { Actor } from '@thidua/domain/accounts';
import { isOneOf, ok } from '@thidua/domain/kernel';
import { badInput } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';

/** Remembers the language of a person's screens. Throws BAD_USER_INPUT for a language that no screen offers. */
export async function setLanguage(context: ActingContext, language: string): Promise<Actor> {
  const { actor } = context;
  if (!isOneOf(LANGUAGES, language)) throw badInput();
  await inTransaction<undefined, never>(context, async ({ tx, audit }) => {
    await tx.account.update({ where: { id: actor.accountId }, data: { language }, select: { id: true } });
    audit({ action: 'LANGUAGE_CHANGED', objectType: 'Account', objectId: actor.accountId, detail: { language } });
    return ok(undefined);
  });
  context.platform.signIns.forget(actor.accountId);
  return { ...actor, language };
}
