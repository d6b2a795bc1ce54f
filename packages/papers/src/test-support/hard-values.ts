import { plainDate } from '@thidua/domain/kernel';

/** As hard as paper gets: a name of 60 letters, a unit of 90, an achievement of three lines, signs of XML and of templates. */
export const HARD_NAME = 'Công Tằng Tôn Nữ Thị Quỳnh Như Hoàng Diệu Anh Phương Thảo Vy';
export const HARD_UNIT = 'Trung tâm Xúc tiến đầu tư, thương mại, du lịch và hợp tác quốc tế vùng Bắc Trung Bộ và Lào';
export const HARD_TEXT =
  'Tham mưu <w:p/> & {{so_luong}} kế hoạch hội nhập, tổ chức 12 đoàn ra, đón 31 đoàn vào, vận động 07 dự án viện trợ trị giá 4,2 tỷ đồng; chủ trì số hóa 1.240 hồ sơ lễ tân, rút thời gian trả kết quả từ 05 xuống 02 ngày làm việc, không có hồ sơ quá hạn.';

export const DAY = plainDate('2021-12-06');
export const SIGNATURE = { capacity: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: HARD_NAME };
export const SIGNED = [...SIGNATURE.capacity, SIGNATURE.name];
export const POST = `Phó Trưởng phòng, ${HARD_UNIT}`;
export const DECIDED = { decisionNumber: '151/QĐ-SNgV', decidedOn: plainDate('2020-12-30') };

/** The rows of a list over several pages. */
export function many<Row>(row: (at: number) => Row): readonly Row[] {
  return Array.from({ length: 70 }, (_, at) => row(at));
}
