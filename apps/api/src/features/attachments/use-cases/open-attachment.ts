import { ok } from '@thidua/domain/kernel';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { auditOf } from '../attachment-in-hand.ts';
import { contentOf, type AttachmentContent } from '../attachment.queries.ts';

/** A file for somebody who may open it; the trail remembers who did (security.md 7.1). Throws NOT_FOUND. */
export async function openAttachment(context: ActingContext, id: string): Promise<AttachmentContent> {
  const content = await contentOf(context, id);
  await inTransaction<true, never>(context, ({ audit }) => {
    audit(auditOf('ATTACHMENT_OPENED', id, content.held));
    return Promise.resolve(ok(true));
  });
  return content;
}
