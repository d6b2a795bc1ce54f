import type { Tx } from '@thidua/db';
import { day, hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { MOVEMENT_ID } from './movement.ts';
import { departmentId, ORGANISATION_ID, type DepartmentKey } from './organisation.ts';
import type { PersonKey } from './people.ts';
import { sampleId } from './sample-id.ts';
import { staffId } from './staff.ts';

interface Told {
  readonly key: 'borders' | 'interpreter' | 'papers' | 'dossiers';
  readonly title: string;
  readonly unit: DepartmentKey;
  /** The collective itself when nobody is named. */
  readonly person?: PersonKey;
  readonly field: string;
  readonly achievedOn: string;
  readonly story: string;
  readonly by: string;
  readonly proposedAt: string;
  readonly publishedAt?: string;
  /** The line of the decision of July that rewarded it. */
  readonly award?: string;
}

/** Three examples that the body reads, two of them rewarded, and one that waits to be published. */
const ROLE_MODELS: readonly Told[] = [
  {
    key: 'borders',
    title: 'Tập thể đưa 46 công dân về nước an toàn',
    unit: 'LSVK',
    field: 'Bảo hộ công dân',
    achievedOn: '2021-05-28',
    story:
      'Từ tháng 3 đến tháng 5 năm 2021, khi cửa khẩu hạn chế xuất nhập cảnh, phòng tiếp nhận 46 yêu cầu của người Hà Tĩnh lao động tại Lào và Thái Lan muốn về nước.\n\nPhòng lập một danh sách chung với Công an tỉnh và cơ quan đại diện, mỗi người một đầu mối theo dõi từ lúc gọi điện đến lúc vào khu cách ly. Cả 46 người về nước an toàn, hai trường hợp cần cấp cứu được đưa thẳng đến bệnh viện.\n\nCách làm “một người một đầu mối” đã được ba huyện có đường biên áp dụng.',
    by: 'truongphong.lsvk',
    proposedAt: '2021-06-04 09:00',
    publishedAt: '2021-06-08 10:30',
    award: 'gk-lsvk',
  },
  {
    key: 'interpreter',
    title: 'Người phiên dịch không ngại việc khó',
    unit: 'TTDV',
    person: 'on',
    field: 'Phiên dịch',
    achievedOn: '2021-06-24',
    story:
      'Trong sáu tháng đầu năm, chị Ơn phiên dịch 31 cuộc làm việc trực tuyến, nhiều cuộc kéo dài sang đêm vì lệch giờ.\n\nChị lập bảng thuật ngữ Việt - Lào gồm 420 mục về khoáng sản, thủy lợi và y tế, hiện cả Trung tâm dùng chung. Thời gian chuẩn bị một cuộc dịch giảm từ hai ngày còn nửa ngày.',
    by: 'giamdoc.ttdv',
    proposedAt: '2021-06-28 14:00',
    publishedAt: '2021-06-30 08:15',
    award: 'gk-on',
  },
  {
    key: 'papers',
    title: 'Trả kết quả lãnh sự trước hạn trong mùa dịch',
    unit: 'LSVK',
    person: 'oanh',
    field: 'Cải cách hành chính',
    achievedOn: '2021-10-12',
    story:
      'Khi tỉnh giãn cách, chị Oanh nhận hồ sơ hợp pháp hóa lãnh sự qua bưu điện và gọi điện hẹn từng người. Từ tháng 6 đến tháng 10 có 214 hồ sơ trả trước hạn, không hồ sơ nào phải nộp lại.',
    by: 'truongphong.lsvk',
    proposedAt: '2021-10-20 09:30',
    publishedAt: '2021-10-22 15:00',
  },
  {
    key: 'dossiers',
    title: 'Lập kho dữ liệu đối tác trong ba tháng',
    unit: 'HTQT',
    person: 'ai',
    field: 'Ứng dụng công nghệ thông tin',
    achievedOn: '2021-11-19',
    story:
      'Anh Ái gom hồ sơ của 63 tổ chức, địa phương đối tác từ năm nơi lưu khác nhau thành một kho tra cứu được. Chuẩn bị tài liệu cho một đoàn công tác nay mất một buổi, trước đây mất ba ngày.',
    by: 'truongphong.htqt',
    proposedAt: '2021-12-02 16:20',
  },
];

export function roleModelId(key: Told['key']): string {
  return sampleId(`role model ${key}`);
}

/** Chapter 18: whom the body tells of as examples. */
export async function tellOfTheRoleModels(db: Tx): Promise<void> {
  await db.roleModel.createMany({
    data: ROLE_MODELS.map(
      ({ key, title, unit, person, field, achievedOn, story, by, proposedAt, publishedAt, award }) => ({
        id: roleModelId(key),
        organisationId: ORGANISATION_ID,
        year: 2021,
        movementId: MOVEMENT_ID,
        ...(person === undefined ? {} : { staffId: staffId(person) }),
        departmentId: departmentId(unit),
        title,
        field,
        achievedOn: day(achievedOn),
        story,
        status: publishedAt === undefined ? ('PROPOSED' as const) : ('PUBLISHED' as const),
        proposedAt: hanoi(proposedAt),
        ...(publishedAt === undefined ? {} : { publishedAt: hanoi(publishedAt) }),
        ...(award === undefined ? {} : { awardRecordId: sampleId(`award ${award}`) }),
        createdById: accountId(by),
        createdAt: hanoi(proposedAt),
        updatedAt: hanoi(publishedAt ?? proposedAt),
      }),
    ),
  });
}
