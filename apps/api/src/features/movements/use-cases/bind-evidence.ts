import type { Tx } from '@thidua/db';
import { ATTACHMENT_LIMITS } from '@thidua/domain/attachments';
import type { InputProblem } from '@thidua/domain/kernel';

export interface Evidence {
  readonly targetId: string;
  readonly accountId: string;
  readonly attachmentIds: readonly string[];
}

/** What is wrong with the files named as evidence: each was sent by the reporter for this target and serves no figure yet. */
export async function evidenceProblems(
  tx: Tx,
  { targetId, accountId, attachmentIds }: Evidence,
): Promise<readonly InputProblem[]> {
  const limit = ATTACHMENT_LIMITS.perRecord;
  const actual = attachmentIds.length;
  if (actual > limit) return [{ field: 'attachments', code: 'TOO_MANY', limit, actual }];
  const there = await tx.attachment.count({
    where: {
      id: { in: [...attachmentIds] },
      targetId,
      uploadedById: accountId,
      completedAt: { not: null },
      removedAt: null,
      checkInId: null,
    },
  });
  return there === actual ? [] : [{ field: 'attachments', code: 'UNKNOWN_FILE' }];
}

/** Makes the files evidence of the figure, for good. */
export async function bindEvidence(tx: Tx, { attachmentIds }: Evidence, checkInId: string): Promise<void> {
  if (attachmentIds.length === 0) return;
  await tx.attachment.updateMany({ where: { id: { in: [...attachmentIds] } }, data: { checkInId } });
}
