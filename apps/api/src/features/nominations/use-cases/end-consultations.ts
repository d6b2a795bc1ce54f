import type { NominationStatus } from '@thidua/domain/nominations';
import type { Change } from '../../../platform/in-transaction.ts';

const WHY: Partial<Record<NominationStatus, string>> = {
  RETURNED: 'Hồ sơ được trả lại để bổ sung.',
  INELIGIBLE: 'Hồ sơ đã được kết luận không đủ điều kiện.',
};
const WHY_ELSE = 'Hồ sơ không còn ở bước thẩm định.';

/** Nobody is waited for about a line that is not being checked any more: what offices were still asked is over. */
export async function endConsultations(
  { tx, audit }: Pick<Change, 'tx' | 'audit'>,
  nominationId: string,
  to: NominationStatus,
  now: Date,
): Promise<void> {
  const ended = await tx.consultation.updateManyAndReturn({
    where: { nominationId, status: 'ASKED' },
    data: { status: 'CANCELLED', cancelledReason: WHY[to] ?? WHY_ELSE, version: { increment: 1 }, updatedAt: now },
    select: { id: true },
  });
  for (const { id } of ended) {
    audit({
      action: 'CONSULTATION_CANCELLED',
      objectType: 'Consultation',
      objectId: id,
      detail: { from: 'ASKED', to: 'CANCELLED' },
    });
  }
}
