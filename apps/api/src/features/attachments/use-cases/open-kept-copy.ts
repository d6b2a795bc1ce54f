import type { Prisma } from '@thidua/db';
import { found } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { AttachmentContent } from '../attachment.queries.ts';
import { openAttachment } from './open-attachment.ts';

/** A copy with signature and seal, for whoever may read the decision; the trail remembers who did. Throws NOT_FOUND for any other file. */
export function openSignedCopy(context: ActingContext, id: string): Promise<AttachmentContent> {
  return openOf(context, { id, decisionId: { not: null } });
}

/** A scan of a round's papers, for whoever may open it; the trail remembers who did. Throws NOT_FOUND for any other file. */
export function openBallotScan(context: ActingContext, id: string): Promise<AttachmentContent> {
  return openOf(context, { id, ballotRoundId: { not: null } });
}

async function openOf(
  context: ActingContext,
  where: Prisma.AttachmentWhereInput & { readonly id: string },
): Promise<AttachmentContent> {
  found(await context.db.attachment.findFirst({ where, select: { id: true } }));
  return openAttachment(context, where.id);
}
