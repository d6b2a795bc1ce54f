import type { Tx } from '@thidua/db';
import { hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { meetingId } from './meetings.ts';
import { ORGANISATION_ID } from './organisation.ts';
import { sampleId } from './sample-id.ts';

/** The words of the meeting of November are written; its secretary has still to sign. */
export async function tellOfTheMinutes(db: Tx): Promise<void> {
  const at = hanoi('2021-11-26 16:10');
  await db.meetingMinutes.create({
    data: {
      id: sampleId('minutes november'),
      organisationId: ORGANISATION_ID,
      meetingId: meetingId('november'),
      ordinal: 1,
      note: 'Thư ký báo cáo hai hồ sơ đề nghị đột xuất và kết quả kiểm tra điều kiện. Các thành viên trao đổi về mức độ ảnh hưởng của từng thành tích trong đợt dịch, không có ý kiến khác.',
      conclusion:
        'Hội đồng thống nhất đề nghị Giám đốc Sở tặng Giấy khen cho hai cá nhân; giao Văn phòng hoàn thiện hồ sơ, trình ký quyết định.',
      draftedById: accountId('chanhvanphong'),
      createdAt: at,
      updatedAt: at,
    },
  });
}
