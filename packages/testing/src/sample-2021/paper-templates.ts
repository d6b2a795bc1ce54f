import type { Tx } from '@thidua/db';
import { partTexts } from '@thidua/domain/paper-templates';
import { hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { ORGANISATION_ID } from './organisation.ts';

/** The office wants its reviews to end as the reports of the body end, and the director agreed. */
export async function tellOfTheTemplates(db: Tx): Promise<void> {
  const [office, director] = [accountId('chanhvanphong'), accountId('giamdoc')];
  const texts = partTexts('REVIEW_PAPER', {
    closing: 'Trên đây là báo cáo {{trích yếu}} của {{tên cơ quan}}, kính báo cáo cấp trên xem xét, chỉ đạo.',
    recipients: '{{nơi nhận báo cáo}}\nBan Giám đốc\nCác phòng, đơn vị\n{{lưu}}',
  });
  await db.paperTemplate.create({
    data: {
      organisationId: ORGANISATION_ID,
      kind: 'REVIEW_PAPER',
      status: 'APPROVED',
      version: 3,
      number: 1,
      texts: texts.map(({ part, text }) => ({ part, text })),
      note: 'Thêm câu kết và nơi nhận Ban Giám đốc, các phòng, đơn vị theo Quy chế làm việc của cơ quan.',
      createdAt: hanoi('2021-03-08 09:10'),
      savedById: office,
      savedAt: hanoi('2021-03-08 09:40'),
      proposedById: office,
      proposedAt: hanoi('2021-03-08 09:42'),
      decidedById: director,
      decidedAt: hanoi('2021-03-09 08:15'),
    },
  });
}
