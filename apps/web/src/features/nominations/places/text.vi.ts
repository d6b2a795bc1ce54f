import { COLLECTIVE_QUOTA, type QuotaRule } from '@thidua/domain/nominations';

export const vi = {
  title: (year: number) => `Hạn mức năm ${year}`,
  caption: 'Hạn mức: tối đa, đăng ký, đề nghị, đã gửi, thông qua, còn lại',
  columns: {
    rule: 'Hạn mức',
    allowed: 'Tối đa',
    registered: 'Đăng ký',
    nominated: 'Đề nghị',
    sent: 'Đã gửi',
    passed: 'Thông qua',
    left: 'Còn lại',
  },
  rule: {
    BODY_FIGHTERS: 'Chiến sĩ thi đua cơ sở, toàn cơ quan',
    DIVISION_FIGHTERS: 'Chiến sĩ thi đua cơ sở, phòng này',
    BODY_COMMENDATIONS: 'Giấy khen theo công trạng cho cá nhân, toàn cơ quan',
    PROVINCIAL_FIGHTERS: 'Chiến sĩ thi đua cấp tỉnh, số tỉnh giao',
    PROVINCIAL_MERITS: 'Bằng khen cấp tỉnh theo công trạng cho cá nhân, số tỉnh giao',
    EXCELLENT_COLLECTIVES: 'Tập thể lao động xuất sắc, toàn cơ quan',
  } as const satisfies Record<QuotaRule, string>,
  noLimit: 'Không giới hạn',
  over: (count: number) => `Vượt ${count}`,
  base: (rule: QuotaRule, base: number) =>
    rule === COLLECTIVE_QUOTA
      ? `Tính trên ${base} tập thể đề nghị Tập thể lao động tiên tiến`
      : `Tính trên ${base} người đề nghị Lao động tiên tiến`,
  atSending: 'Giữ chỗ khi gửi danh sách: hết chỗ thì chưa gửi được.',
  atDecision: 'Xét khi soạn và ban hành quyết định.',
  ground: (ground: string) => `Căn cứ: ${ground}.`,
  failed: 'Chưa tải được hạn mức.',
  full: 'Chưa gửi được: hạn mức không còn đủ chỗ.',
  fullLine: (rule: string, allowed: number, taken: number, asked: number) =>
    `${rule}: tối đa ${allowed}, các danh sách đã gửi giữ ${taken}, danh sách này đề nghị ${asked}. Bỏ chọn bớt ${taken + asked - allowed} rồi gửi lại.`,
  takenBy: (names: string) => `Đang giữ chỗ: ${names}.`,
} as const;
