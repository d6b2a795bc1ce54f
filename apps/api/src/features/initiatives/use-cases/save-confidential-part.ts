import type { Tx } from '@thidua/db';
import {
  applyInitiativeEvent,
  confidenceProblems,
  mayEverDoWithInitiative,
  sealedConfidencePlace,
} from '@thidua/domain/initiatives';
import { cleanText, err, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import { closedFieldProblems } from '@thidua/domain/returns';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { readDesks } from '../../organisation/index.ts';
import type { SaveConfidentialPartInput } from '../confidence.type.ts';
import { factsOf } from '../initiative-facts.ts';
import { openFieldsOf } from '../return-rounds.ts';
import { lockVisible, refuse, type InitiativeRefusal } from './change-initiative.ts';

/**
 * Seals what its owner wants kept confidential and sets who may open it. It has a version of its own: the request beside it is
 * written at the same time. The trail knows that it was written, not what it says nor for whom.
 */
export function saveConfidentialPart(
  context: ActingContext,
  input: SaveConfidentialPartInput,
): Promise<Result<{ readonly id: string }, InitiativeRefusal>> {
  const { actor, platform } = context;
  const { id } = input;
  return inTransaction<{ readonly id: string }, InitiativeRefusal>(context, async ({ tx, audit }) => {
    const row = await lockVisible(tx, context, id);
    const desks = await readDesks(tx, row.organisationId, businessToday(platform, actor));
    const facts = factsOf(desks, row, row.authors);
    if (!mayEverDoWithInitiative(actor, 'SAVE', facts)) throw forbidden();
    const open = applyInitiativeEvent(actor, 'SAVE', facts);
    if (!open.ok) return open;
    const stored = await tx.initiativeConfidence.findUnique({ where: { initiativeId: id }, select: { version: true } });
    const currentVersion = stored?.version ?? 0;
    if (currentVersion !== input.version) return err({ code: 'STALE_RECORD', currentVersion });

    const text = cleanText(input.text).trim();
    const confidantIds = text === '' ? [] : [...new Set(input.confidantIds)];
    const problems = [
      ...closedFieldProblems(['confidential'], await openFieldsOf(tx, row)),
      ...confidenceProblems(text, confidantIds),
      ...(await unknownConfidants(tx, row.organisationId, confidantIds)),
    ];
    if (problems.length > 0) return refuse(problems);

    const content = text === '' ? null : platform.fieldCipher.seal(sealedConfidencePlace(id), text);
    const savedAt = businessNow(platform, actor);
    await tx.initiativeConfidence.upsert({
      where: { initiativeId: id },
      create: { initiativeId: id, content, savedAt },
      update: { content, savedAt, version: { increment: 1 } },
      select: { version: true },
    });
    await tx.initiativeConfidant.deleteMany({ where: { initiativeId: id } });
    await tx.initiativeConfidant.createMany({ data: confidantIds.map((staffId) => ({ initiativeId: id, staffId })) });
    audit({ action: 'INITIATIVE_CONFIDENCE_SAVED', objectType: 'Initiative', objectId: id, detail: {} });
    return ok({ id });
  });
}

async function unknownConfidants(tx: Tx, organisationId: string, ids: readonly string[]): Promise<InputProblem[]> {
  const known = await tx.staff.count({ where: { organisationId, id: { in: [...ids] } } });
  return known === ids.length ? [] : [{ field: 'confidants', code: 'UNKNOWN_STAFF' }];
}
