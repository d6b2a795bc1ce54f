import { found } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { AttachmentContent } from '../attachment.queries.ts';
import { openAttachment } from './open-attachment.ts';

/** A copy with signature and seal, for whoever may read the decision; the trail remembers who did. Throws NOT_FOUND for any other file. */
export async function openSignedCopy(context: ActingContext, id: string): Promise<AttachmentContent> {
  const copy = { id, decisionId: { not: null } };
  found(await context.db.attachment.findFirst({ where: copy, select: { id: true } }));
  return openAttachment(context, id);
}
