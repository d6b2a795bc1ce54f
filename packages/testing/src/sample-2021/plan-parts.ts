import type { RecipientGroup } from '@thidua/domain/plans';

interface Recipient {
  readonly name: string;
  readonly purpose?: string;
  readonly group: RecipientGroup;
}

export const PLAN_RECIPIENTS: readonly Recipient[] = [
  { name: 'UBND tỉnh', purpose: 'để b/c', group: 'SUPERIOR' },
  { name: 'Ban Thi đua – Khen thưởng tỉnh', group: 'OUTSIDE' },
  { name: 'Chi bộ Sở', group: 'PARTY' },
  { name: 'Ban Giám đốc Sở', group: 'LEADERS' },
  { name: 'Các tổ chức Đoàn thể', group: 'UNIONS' },
  { name: 'Các phòng chuyên môn, đơn vị trực thuộc', group: 'DEPARTMENTS' },
  { name: 'Lưu: VT, VPTTr', group: 'ARCHIVE' },
];

interface Duty {
  readonly unit: string;
  readonly text: string;
}

/** Part IV of the plan. */
export const PLAN_DUTIES: readonly Duty[] = [
  {
    unit: 'Văn phòng - Thanh tra Sở',
    text: 'Chủ động tham mưu Ban Giám đốc Sở chỉ đạo, tổ chức thực hiện các chủ trương, nghị quyết, chỉ thị của Đảng, pháp luật của Nhà nước về công tác thi đua khen thưởng.',
  },
  {
    unit: 'Văn phòng - Thanh tra Sở',
    text: 'Kiểm tra, đánh giá về công tác thi đua khen thưởng theo quy định; theo dõi, kiểm tra việc thực hiện và báo cáo kết quả thực hiện về Sở Nội vụ (qua Ban Thi đua - Khen thưởng tỉnh) theo định kỳ hoặc đột xuất theo yêu cầu.',
  },
  {
    unit: 'Các phòng chuyên môn, đơn vị trực thuộc',
    text: 'Tổ chức triển khai có hiệu quả Kế hoạch này; báo cáo kết quả thực hiện về Văn phòng - Thanh tra Sở theo yêu cầu.',
  },
  {
    unit: 'Các phòng chuyên môn, đơn vị trực thuộc',
    text: 'Trong quá trình thực hiện nếu có khó khăn, vướng mắc kịp thời phản ánh với Ban Giám đốc qua Văn phòng - Thanh tra Sở để kịp thời xem xét, giải quyết.',
  },
];
