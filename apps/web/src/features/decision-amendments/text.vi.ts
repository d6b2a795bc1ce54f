import { CORRECTED_FIELD_NAMES } from '@thidua/domain/decisions';

export const vi = {
  title: { CORRECTION: 'Đính chính', SUPPLEMENT: 'Bổ sung' },
  about: {
    CORRECTION: 'Đính chính quyết định',
    SUPPLEMENT: 'Bổ sung cho quyết định',
  },
  of: (number: string, day: string) => `Số ${number} ngày ${day}`,
  reason: 'Lý do',
  after: 'Đính chính, bổ sung',
  stays: 'Quyết định đã ban hành không sửa được. Viết sai tên, chức vụ thì đính chính; còn sót người thì bổ sung.',
  amendedBy: {
    CORRECTION: (number: string, day: string) => `Đã được đính chính theo Quyết định số ${number} ngày ${day}`,
    SUPPLEMENT: (number: string, day: string) => `Đã được bổ sung bởi Quyết định số ${number} ngày ${day}`,
  },
  waits: { CORRECTION: 'Có dự thảo đính chính đang chờ ký', SUPPLEMENT: 'Có dự thảo bổ sung đang chờ ký' },
  open: 'Xem quyết định',
  places: 'Các chỗ đính chính',
  placesInForce: 'Các chỗ đã đính chính',
  columns: {
    line: 'Số trong danh sách',
    field: 'Nội dung',
    before: 'Đã ghi',
    after: 'Đính chính thành',
    by: 'Theo quyết định',
  },
  fields: CORRECTED_FIELD_NAMES,
  mark: {
    SUBJECT_NAME: (before: string, after: string, paper: string) =>
      `Đã đính chính tên: ${before} nay là ${after} (Quyết định ${paper})`,
    SUBJECT_POST: (before: string, after: string, paper: string) =>
      `Đã đính chính chức vụ, đơn vị: ${before} nay là ${after} (Quyết định ${paper})`,
    ACHIEVEMENT: (before: string, after: string, paper: string) =>
      `Đã đính chính thành tích trên giấy khen: ${before} nay là ${after} (Quyết định ${paper})`,
  },
  empty: '(để trống)',
  taken: '(bỏ)',
  correct: 'Đính chính',
  supplement: 'Bổ sung',
  dialogTitle: 'Soạn quyết định đính chính',
  dialogBody:
    'Quyết định đính chính có số riêng và được ký như quyết định đầu. Ký xong, giấy khen và trang kiểm tra ghi theo nội dung mới.',
  reasonField: 'Lý do đính chính',
  reasonHint: 'Ví dụ: gõ thừa tên đệm khi lập danh sách.',
  place: (at: number) => `Chỗ đính chính ${at}`,
  line: 'Dòng',
  field: 'Nội dung cần đính chính',
  now: (words: string) => `Đang ghi: ${words}`,
  afterField: 'Ghi đúng là',
  add: 'Thêm chỗ khác',
  drop: 'Bỏ chỗ này',
  draft: 'Soạn đính chính',
  drafting: 'Đang soạn…',
  cancel: 'Hủy',
  problems: {
    reason: 'Nêu lý do đính chính, không quá 500 ký tự.',
    line: 'Chọn dòng và nội dung cần đính chính.',
    nothing: 'Chưa có gì thay đổi so với nội dung đang ghi.',
    twice: 'Một nội dung của một dòng chỉ đính chính một lần. Bỏ bớt chỗ trùng.',
    name: 'Nhập tên. Dòng nào ghi nhầm người thì hủy bỏ khen thưởng và quyết định lại, không đính chính.',
    long: (limit: string) => `Nội dung không quá ${limit} ký tự.`,
    waits: 'Đã có một dự thảo đính chính quyết định này đang chờ ký. Mở dự thảo đó để xem.',
    wrongState: 'Quyết định này không đính chính được nữa. Tải lại trang để xem tình trạng mới.',
    failed: 'Chưa soạn được. Nội dung đang nhập vẫn còn, hãy thử lại.',
  },
};
