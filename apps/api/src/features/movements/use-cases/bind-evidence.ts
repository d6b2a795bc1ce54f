import type { Tx } from '@thidua/db';
import { ATTACHMENT_LIMITS } from '@thidua/domain/attachments';
import type { InputProblem } from '@thidua/domain/kernel';

export interface Evidence {
  /** What is reported on. */
  readonly of: { readonly targetId: string } | { readonly taskItemId: string } | { readonly programmeItemId: string };
  readonly accountId: string;
  readonly attachmentIds: readonly string[];
}

/** What is wrong with the files named as evidence: each was sent by the reporter for this record and serves no report yet. */
export async function evidenceProblems(
  tx: Tx,
  { of, accountId, attachmentIds }: Evidence,
): Promise<readonly InputProblem[]> {
  const limit = ATTACHMENT_LIMITS.perRecord;
  const actual = attachmentIds.length;
  if (actual > limit) return [{ field: 'attachments', code: 'TOO_MANY', limit, actual }];
  const there = await tx.attachment.count({
    where: {
      id: { in: [...attachmentIds] },
      ...of,
      uploadedById: accountId,
      completedAt: { not: null },
      removedAt: null,
      checkInId: null,
      taskEntryId: null,
      programmeStepId: null,
    },
  });
  return there === actual ? [] : [{ field: 'attachments', code: 'UNKNOWN_FILE' }];
}

/** Makes the files evidence of what was reported, for good. */
export async function bindEvidence(
  tx: Tx,
  { attachmentIds }: Evidence,
  reported: { readonly checkInId: string } | { readonly taskEntryId: string } | { readonly programmeStepId: string },
): Promise<void> {
  if (attachmentIds.length === 0) return;
  await tx.attachment.updateMany({ where: { id: { in: [...attachmentIds] } }, data: { ...reported } });
}
