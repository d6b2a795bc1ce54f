import { NOMINATION_FIELD_NAMES } from '@thidua/domain/nomination-returns';
import type { NominationClock } from '@thidua/domain/nominations';

const due = {
  RECEIPT: 'Hạn tiếp nhận',
  MENDING: 'Hạn bổ sung',
  CHECK: 'Hạn thẩm định',
} as const satisfies Record<NominationClock, string>;

export const vi = {
  fields: NOMINATION_FIELD_NAMES,
  groups: { dossier: 'Hồ sơ', report: 'Báo cáo thành tích' },
  due,
  noDay: 'Chưa đặt',
  toReport: 'Mở báo cáo thành tích',
  toJudgements: 'Mở phần xác nhận của trưởng phòng',
  dialog: {
    title: (code: string) => `Trả lại hồ sơ ${code} để bổ sung?`,
    body: 'Chọn mục phải bổ sung và ghi điều cần sửa. Phòng lập danh sách chỉ sửa được các mục này rồi gửi lại; hồ sơ gửi lại về đúng người đã trả.',
    note: 'Lời chung cho phòng lập danh sách',
    dueOn: 'Hạn bổ sung',
    dueHint: 'Bỏ trống thì theo thời hạn cơ quan đã thiết lập.',
    done: (code: string) => `Đã trả lại hồ sơ ${code} để bổ sung.`,
  },
} as const;
