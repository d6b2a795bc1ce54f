import type { Tx } from '@thidua/db';
import { day } from '../day.ts';
import { INITIATIVES } from './initiative-list.ts';
import { initiativeId } from './initiatives.ts';

/** The request that others helped to try out, and that the body paid for. */
const TRIED_WITH_OTHERS = 'Theo dõi thời hạn hộ chiếu công vụ';

const HELPERS = [
  {
    fullName: 'Hồ Thị Thanh Nhàn',
    birthDate: day('1991-06-14'),
    workplace: 'Văn phòng Sở Ngoại vụ',
    post: 'Văn thư',
    qualification: 'Cử nhân Lưu trữ học',
    work: 'Nhập lại thời hạn của 214 hộ chiếu đang giữ, đối chiếu với sổ giao nhận.',
  },
  {
    fullName: 'Bùi Quang Trung',
    birthDate: day('1984-01-05'),
    workplace: 'Trung tâm Công nghệ thông tin và Truyền thông Hà Tĩnh',
    post: 'Viên chức',
    qualification: 'Kỹ sư Công nghệ thông tin',
    work: 'Đặt lịch gửi thư nhắc, kiểm tra trong tháng chạy thử.',
  },
  {
    fullName: 'Võ Thị Diệu Linh',
    birthDate: null,
    workplace: 'Sở Kế hoạch và Đầu tư Hà Tĩnh',
    post: 'Chuyên viên',
    qualification: '',
    work: 'Dùng thử bảng nhắc hạn cho hộ chiếu của cơ quan mình và góp ý.',
  },
] as const;

/** Chapter 7a: who paid for an initiative, who helped with its first application, what its author learned. */
export async function tellOfTheHelpers(db: Tx): Promise<void> {
  const id = initiativeId(INITIATIVES.findIndex(({ title }) => title.startsWith(TRIED_WITH_OTHERS)) + 1);
  await db.initiative.update({ where: { id }, data: { investor: 'Sở Ngoại vụ Hà Tĩnh' }, select: { id: true } });
  await db.initiativeAuthor.updateMany({
    where: { initiativeId: id, ordinal: 1 },
    data: { qualification: 'Thạc sĩ Quan hệ quốc tế' },
  });
  await db.initiativeHelper.createMany({
    data: HELPERS.map((helper, index) => ({ ...helper, initiativeId: id, ordinal: index + 1 })),
  });
}
