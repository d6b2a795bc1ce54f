import { confidenceAccess, sealedConfidencePlace } from '@thidua/domain/initiatives';
import { ok } from '@thidua/domain/kernel';
import { businessToday } from '../../../platform/business-clock.ts';
import { found, notFound } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { readDesks } from '../../organisation/index.ts';
import type { ConfidentialTextType } from '../confidence.type.ts';
import { factsOf } from '../initiative-facts.ts';
import { INITIATIVE_ROW } from '../initiative.queries.ts';
import { visibleInitiatives } from '../initiative.visibility.ts';

/**
 * Answers the confidential part of a request and records who asked, in one transaction: it leaves for nobody but its authors
 * without an entry. For whoever may not open it there is none: NOT_FOUND.
 */
export async function openConfidentialPart(context: ActingContext, id: string): Promise<ConfidentialTextType> {
  const { actor, platform } = context;
  const outcome = await inTransaction<ConfidentialTextType, never>(context, async ({ tx, audit }) => {
    const row = found(
      await tx.initiative.findFirst({
        where: { AND: [{ id }, visibleInitiatives(actor)] },
        select: {
          ...INITIATIVE_ROW,
          authors: { select: { staffId: true } },
          confidence: { select: { content: true, confidants: { select: { staffId: true } } } },
        },
      }),
    );
    const { content = null, confidants = [] } = row.confidence ?? {};
    const desks = await readDesks(tx, actor.organisationId, businessToday(platform, actor));
    const named = confidants.map(({ staffId }) => staffId);
    const access = confidenceAccess(actor, factsOf(desks, row, row.authors), named);
    if (access === undefined || content === null) throw notFound();
    if (access === 'OPEN') {
      audit({ action: 'INITIATIVE_CONFIDENCE_OPENED', objectType: 'Initiative', objectId: id, detail: {} });
    }
    return ok({ text: platform.fieldCipher.open(sealedConfidencePlace(id), content) });
  });
  if (!outcome.ok) throw new Error('unreachable: opening refuses nothing');
  return outcome.value;
}
