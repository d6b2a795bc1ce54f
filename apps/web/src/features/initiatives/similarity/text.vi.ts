import { SIMILARITY_VERDICT_NAMES } from '@thidua/domain/initiatives';

export const vi = {
  title: 'Nội dung giống',
  pageTitle: (code: string) => `Nội dung giống ${code}`,
  none: 'Chưa thấy sáng kiến nào có nội dung giống.',
  noneLead: 'Đã so với các sáng kiến của mọi năm, kể cả khi viết khác dấu, đảo đoạn hoặc đổi tên người.',
  found: (count: number) => `Có ${count} sáng kiến có đoạn giống; đã nêu điểm khác nơi cần nêu.`,
  open: (count: number) => `Xem ${count} sáng kiến giống`,
  toExplain: (count: number) => `Cần nêu điểm khác với ${count} sáng kiến trước khi nộp.`,
  codeAndYear: (code: string, year: number) => `${code}, năm ${year}`,
  backToWriting: 'Quay lại soạn',
  openDossier: 'Xem hồ sơ',

  againstLibrary:
    'So với các sáng kiến đã được công nhận của mọi năm và các sáng kiến của anh/chị. Bản nháp của người khác không được đem ra so.',
  againstAll: 'So với mọi sáng kiến đã nộp của mọi năm. Bản nháp không được đem ra so.',
  commonLeftOut: 'Câu chữ nhiều hồ sơ cùng dùng không tính là giống.',
  thresholdUsual: (share: string) =>
    `Giống từ ${share} trở lên thì tác giả nêu điểm khác trước khi nộp, Thường trực kết luận trước khi tiếp nhận. Mức này dùng khi cơ quan chưa quy định.`,
  thresholdBy: (share: string, ground: string) =>
    `Giống từ ${share} trở lên thì tác giả nêu điểm khác trước khi nộp, Thường trực kết luận trước khi tiếp nhận (${ground}).`,

  share: (share: string) => `Giống ${share}`,
  shareHint: 'tính trên bản ngắn hơn',
  passages: 'Các đoạn giống',
  own: 'Sáng kiến này',
  other: (code: string) => `Sáng kiến ${code}`,
  passageIn: {
    title: 'Tên sáng kiến',
    before: 'Tình trạng trước',
    solution: 'Nội dung giải pháp',
    novelty: 'Tính mới',
    conditions: 'Điều kiện áp dụng',
    authorBenefit: 'Lợi ích theo tác giả',
    userBenefit: 'Lợi ích theo nơi áp dụng',
  },
  authors: 'Tác giả',

  difference: {
    title: 'Điểm khác, theo tác giả',
    field: (code: string) => `Sáng kiến này khác ${code} ở điểm nào`,
    hint: 'Một, hai câu: khác về cách làm, phạm vi hay đối tượng; nếu kế thừa thì nêu phần đã làm thêm.',
    needed: 'Cần nêu trước khi nộp.',
    save: 'Lưu điểm khác',
    saving: 'Đang lưu…',
    saved: (code: string) => `Đã lưu điểm khác với ${code}.`,
    none: 'Tác giả chưa nêu.',
  },
  verdict: {
    title: 'Kết luận của Thường trực',
    field: 'Kết luận',
    name: SIMILARITY_VERDICT_NAMES,
    detail: {
      DUPLICATE: 'Cùng một giải pháp đã có',
      DISTINCT: 'Giống câu chữ, khác giải pháp',
      BUILDS_ON: 'Dựa trên giải pháp đã có và làm thêm',
    },
    reason: 'Lý do kết luận',
    needed: 'Cần kết luận trước khi tiếp nhận.',
    save: 'Ghi kết luận',
    saving: 'Đang ghi…',
    saved: (code: string) => `Đã ghi kết luận so với ${code}.`,
    by: (name: string, moment: string) => `${name} kết luận lúc ${moment}`,
    outdated: 'Nội dung đã thay đổi sau kết luận này nên cần kết luận lại.',
    none: 'Chưa có kết luận.',
  },
  problem: {
    difference: 'Nêu điểm khác.',
    reason: 'Nhập lý do kết luận.',
    verdict: 'Chọn một kết luận.',
    tooLong: (limit: string) => `Không quá ${limit} ký tự.`,
    notSimilar: 'Hai sáng kiến không còn đoạn giống. Trang đã tải lại.',
    stale: 'Người khác vừa ghi ở đây. Trang đã tải bản mới, xem lại rồi ghi tiếp.',
    invalid: 'Sáng kiến đã chuyển bước nên không ghi được nữa.',
    failed: 'Chưa lưu được. Kiểm tra mạng rồi thử lại; nội dung đã gõ vẫn còn.',
  },
} as const;
