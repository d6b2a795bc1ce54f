import type { ConflictKind, DeclarableConflict } from '../../../gql/schema-types.ts';

export const vi = {
  caption: 'Ai không tham gia mục nào vì có liên quan',
  ownTitle: 'Các mục anh/chị không tham gia',
  hintAll:
    'Tính từ danh sách đề nghị, phòng và chức vụ vào ngày họp, tác giả của sáng kiến làm căn cứ, và lời khai có quan hệ. Người có liên quan không biểu quyết, không nhận phiếu ở mục đó.',
  hintOwn:
    'Anh/chị không biểu quyết, không nhận phiếu ở các mục này. Nếu còn mục khác mà anh/chị có liên quan, hãy khai trước khi mục đó được mở.',
  subject: 'Mục',
  itemOf: (ordinal: number, subject: string) => `${ordinal}. ${subject}`,
  short: {
    SELF: 'Người được xét',
    OWN_DEPARTMENT: 'Tập thể của mình',
    CO_AUTHOR: 'Tác giả sáng kiến',
    RELATIVE: 'Có quan hệ',
    DECLARED: 'Đã báo',
  } as const satisfies Record<ConflictKind, string>,
  free: 'Tham gia',
  notRecorded: 'sẽ ghi khi mở mục',
  none: 'Không mục nào.',
  freeOf: (names: string) => `Tham gia mọi mục: ${names}.`,
  noItems: 'Chương trình chưa có mục nào.',
  noSeats: 'Anh/chị không có quyền biểu quyết trong Hội đồng của phiên họp này, nên không có gì để khai.',
  count: (count: number) => `${count} mục`,
  declare: 'Khai có liên quan',
  declareTitle: 'Khai có liên quan',
  declareHint: 'Chỉ lý do theo loại được ghi và hiện trong phòng họp. Đã khai thì không bỏ được.',
  item: 'Mục',
  itemRequired: 'Chọn một mục.',
  member: 'Thành viên',
  memberRequired: 'Chọn một thành viên.',
  reason: 'Lý do',
  reasonRequired: 'Chọn một lý do.',
  reasons: {
    RELATIVE: 'Có quan hệ gia đình với người được xét',
    CO_AUTHOR: 'Là tác giả, đồng tác giả của thành tích trong hồ sơ',
    DECLARED: 'Lý do khác ảnh hưởng đến khách quan',
  } as const satisfies Record<DeclarableConflict, string>,
  declaring: 'Đang ghi…',
  declared: 'Đã ghi người có liên quan.',
} as const;
