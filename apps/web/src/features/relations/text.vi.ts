import { RELATION_KIND_NAMES } from '@thidua/domain/relations';

export const vi = {
  title: 'Khai có quan hệ',
  lead: 'Ai chấm sáng kiến thì khai ở đây những người của cơ quan mà mình có quan hệ. Sáng kiến của họ không được giao cho người khai. Chỉ người khai và Thường trực xem được.',
  leadOffice: 'Anh/chị xem được lời khai của mọi người để phân công; người được nêu tên không biết.',
  caption: 'Lời khai có quan hệ, mới nhất trước',
  none: 'Chưa có lời khai nào.',
  columns: { name: 'Người khai', related: 'Có quan hệ với', kind: 'Quan hệ', day: 'Ngày khai', acts: 'Việc' },
  kind: RELATION_KIND_NAMES,
  declare: {
    open: 'Khai có quan hệ',
    title: 'Khai có quan hệ với ai?',
    body: 'Phiếu chấm của anh/chị cho sáng kiến của người này, nếu có, từ lúc này không tính, kể cả điểm đã gửi. Trang phiếu chấm không thay đổi, để anh/chị không biết sáng kiến nào của ai.',
    person: 'Người của cơ quan',
    kind: 'Quan hệ',
    confirm: 'Khai',
    busy: 'Đang khai…',
    done: 'Đã ghi lời khai.',
  },
  withdraw: {
    open: 'Rút lời khai',
    title: (name: string) => `Rút lời khai về ${name}?`,
    body: 'Sáng kiến của người này lại được giao cho anh/chị. Phiếu đã để riêng vì lời khai này tính lại, nếu sáng kiến còn đang chấm.',
    busy: 'Đang rút…',
    done: 'Đã rút lời khai.',
  },
  problems: {
    ONESELF: 'Chọn người khác: không cần khai về chính mình.',
    DECLARED_ALREADY: 'Anh/chị đã khai về người này.',
  },
} as const;
