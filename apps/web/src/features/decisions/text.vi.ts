import { DECISION_STATUS_NAMES } from '@thidua/domain/decisions';

import type { SignerCapacity } from '../../gql/schema-types.ts';

export const vi = {
  title: 'Quyết định khen thưởng',
  caption: 'Các quyết định của năm',
  none: (year: number) => `Năm ${year} chưa có quyết định nào. Quyết định được soạn từ kết quả của phiên họp Hội đồng.`,
  status: DECISION_STATUS_NAMES,
  kinds: { CORRECTION: 'Đính chính', SUPPLEMENT: 'Bổ sung' },
  columns: {
    number: 'Số, ký hiệu',
    title: 'Trích yếu',
    date: 'Ngày ban hành',
    signer: 'Người ký',
    lines: 'Số dòng',
    status: 'Trạng thái',
  },
  noNumber: 'Chưa có số',
  signature: {
    title: 'Phần ký sẽ in',
    needsDate: 'Nhập ngày ban hành để xem phần ký sẽ in thế nào.',
    loading: 'Đang xem phần ký…',
    bonus: (total: string, salary: string) => `Tổng tiền thưởng ${total}, theo mức lương cơ sở ngày ấy ${salary}.`,
    unknown: 'Chưa xem được phần ký. Phần mềm vẫn ghi đúng tư cách ký khi ban hành.',
    notSigner: 'Anh/chị không còn quyền ký quyết định. Đóng cửa sổ này và tải lại trang.',
    lent: (paper: string, from: string, to: string) => `ủy quyền số ${paper}, từ ${from} đến ${to}`,
    outside: (day: string, lent: string) => `Ngày ${day} nằm ngoài thời hạn ${lent}.`,
    why: {
      DIRECTOR: () => 'Người đứng đầu cơ quan ký, không ghi tư cách khác.',
      ON_BEHALF: (post: string) => `Chức vụ vào ngày ban hành là ${post}: cấp phó ký thay (KT.).`,
      BY_AUTHORITY: (post: string) => post,
      ACTING: (post: string) => `Chức vụ vào ngày ban hành là ${post}: ghi Q.`,
    } as const satisfies Record<SignerCapacity, (post: string) => string>,
    byDelegation: {
      DIRECTOR: (lent: string) => lent,
      ON_BEHALF: (lent: string) => `Ký thay (KT.) theo ${lent}.`,
      BY_AUTHORITY: (lent: string) => `Thừa ủy quyền (TUQ.) theo ${lent}.`,
      ACTING: (lent: string) => `Quyền (Q.) theo ${lent}.`,
    } as const satisfies Record<SignerCapacity, (lent: string) => string>,
  },
  facts: {
    number: 'Số, ký hiệu',
    issued: 'Ngày ban hành',
    signer: 'Người ký',
    delegation: 'Ký theo',
    lent: (paper: string, from: string, to: string) => `Ủy quyền số ${paper}, từ ${from} đến ${to}`,
    period: 'Thành tích trong thời gian',
    periodOf: (from: string, to: string) => `từ ${from} đến ${to}`,
    meeting: 'Phiên họp',
    drafted: 'Người soạn',
    draftedBy: (name: string, at: string) => `${name}, ${at}`,
  },
  lines: 'Danh sách kèm theo',
  lineColumns: {
    ordinal: 'STT',
    subject: 'Cá nhân, tập thể',
    post: 'Chức vụ, đơn vị',
    award: 'Danh hiệu, hình thức',
    dossier: 'Hồ sơ',
    note: 'Ghi chú',
    acts: 'Việc làm được',
  },
  revokedLines: (count: number) => `${count} dòng đã hủy bỏ`,
  changeLines: {
    open: 'Bớt, thêm dòng',
    title: 'Dòng nào đứng trong quyết định?',
    listed: 'Đang có trong dự thảo. Bỏ chọn thì đề nghị chờ quyết định khác.',
    waiting: 'Hội đồng đã thông qua và chưa có quyết định. Chọn để đưa thêm vào.',
    nobodyWaits: 'Phiên họp này không còn đề nghị nào chờ quyết định.',
    confirm: 'Lưu danh sách',
    done: 'Đã lưu danh sách và đánh số lại.',
    none: 'Giữ lại ít nhất một dòng. Không cần quyết định này nữa thì bỏ dự thảo.',
    taken: 'Có đề nghị vừa được đưa vào quyết định khác. Đóng cửa sổ này rồi chọn lại.',
    stopped: (lines: string) =>
      `Kiểm tra lại thấy có đề nghị không còn đạt, danh sách chưa đổi. ${lines} Bỏ chọn đề nghị ấy, hoặc mở hồ sơ để xử lý trước.`,
    quota: (nominated: number, allowed: number, base: number) =>
      `Cộng cả danh sách này là ${nominated} Chiến sĩ thi đua cơ sở, luật chỉ cho tối đa ${allowed} (tính trên ${base} người đạt Lao động tiên tiến). Bỏ chọn bớt dòng Chiến sĩ thi đua cơ sở.`,
  },
  edit: 'Sửa dự thảo',
  editTitle: 'Sửa trích yếu',
  period: {
    legend: 'Thời gian lập thành tích',
    hint: 'In trên quyết định; lần khen thưởng sau tính từ ngày cuối. Khen đột xuất ghi ngày lập thành tích, khen theo phong trào ghi thời gian của phong trào.',
    from: 'Từ ngày',
    to: 'Đến ngày',
    add: 'Dòng có thời gian riêng',
    addPlaceholder: 'Chọn dòng khác với thời gian chung',
    drop: 'Theo thời gian chung',
    own: (from: string, to: string) => (from === to ? `Thành tích ngày ${from}` : `Thành tích từ ${from} đến ${to}`),
    beforeSigning: (from: string, to: string, own: number) =>
      own === 0
        ? `Thành tích trong thời gian từ ${from} đến ${to}.`
        : `Thành tích trong thời gian từ ${from} đến ${to}; ${own} dòng có thời gian riêng, xem ở danh sách.`,
    missing: 'Nhập ngày.',
    problems: {
      ENDS_BEFORE_IT_STARTS: 'Ngày cuối không được trước ngày đầu.',
      AFTER_DRAFT:
        'Ngày cuối không được sau ngày soạn dự thảo; khen cho cả năm thì được đến hết ngày 31/12 của năm ấy.',
      TITLE_OVER_A_YEAR: 'Danh hiệu thi đua xét theo năm: thời gian không quá 12 tháng.',
    },
  },
  titleField: 'Trích yếu',
  titleHint: 'Nói quyết định này về việc gì. Tối đa 500 ký tự.',
  save: 'Lưu',
  saving: 'Đang lưu…',
  saved: 'Đã lưu dự thảo.',
  discard: 'Bỏ dự thảo',
  discardTitle: 'Bỏ dự thảo này?',
  discardBody: 'Các đề nghị trong dự thảo trở lại trạng thái Hội đồng thông qua và có thể soạn quyết định khác.',
  discarding: 'Đang bỏ…',
  discarded: 'Đã bỏ dự thảo.',
  issue: 'Ký ban hành',
  issueTitle: 'Ký ban hành quyết định',
  numberField: 'Số',
  numberHint: (suggested: number, sign: string) => `Số tiếp theo trong năm là ${suggested}. Ký hiệu: ${sign}.`,
  dateField: 'Ngày ban hành',
  otherYear: (issued: number, year: number) =>
    `Ngày này thuộc năm ${issued}, quyết định khen thưởng cho năm ${year}. Số được lấy theo sổ của năm ${issued}.`,
  issueFinal:
    'Sau khi ban hành, quyết định không sửa được nữa; khen thưởng được ghi vào lịch sử của từng người, từng tập thể.',
  issueFinalCorrection:
    'Sau khi ban hành, quyết định không sửa được nữa; giấy khen và trang kiểm tra ghi theo nội dung đã đính chính.',
  issuing: 'Đang ban hành…',
  issued: (number: string) => `Đã ban hành quyết định số ${number}.`,
  problems: {
    title: 'Nhập trích yếu, không quá 500 ký tự.',
    number: 'Nhập số là số nguyên lớn hơn 0.',
    date: 'Nhập ngày ban hành.',
    dateFuture: 'Ngày ban hành không được sau hôm nay.',
    dateBefore: 'Ngày ban hành không được trước ngày họp Hội đồng.',
    stale: 'Dự thảo vừa được người khác sửa. Trang đã tải lại bản mới, hãy xem rồi làm lại.',
    wrongState: 'Quyết định này đã ban hành hoặc đã bỏ, không làm được việc này nữa. Trang đã tải lại.',
    signerRewarded: (ordinals: string) =>
      `Người ký có tên trong danh sách (dòng ${ordinals}). Quyết định này phải do người khác ký, hoặc Văn phòng bấm “Bớt, thêm dòng” để tách dòng đó ra.`,
    principalRewarded: (ordinals: string) =>
      `Người ủy quyền có tên trong danh sách (dòng ${ordinals}). Người thừa ủy quyền (TUQ.) không ký thay được; cấp phó ký thay (KT.), hoặc Văn phòng bấm “Bớt, thêm dòng” để tách dòng đó ra.`,
    outsideDelegation: (paper: string, days: string, day: string) =>
      `Ủy quyền số ${paper} chỉ có hiệu lực ${days}; ngày ${day} nằm ngoài thời hạn hoặc ủy quyền đã được cho thôi.`,
    numbersDiffer: (count: number) =>
      `Còn ${count} số liệu chưa khớp giữa các văn bản của phiên họp. Xem ở “Đối chiếu số liệu”, sửa cho khớp rồi ký.`,
    samePerson: 'Người soạn và người ký phải là hai người khác nhau.',
    stopped: (lines: string) =>
      `Kiểm tra lại thấy có đề nghị không còn đạt, chưa làm gì với quyết định. ${lines} Mở hồ sơ, kiểm tra lại rồi cho vượt điều kiện, hoặc Văn phòng bấm “Bớt, thêm dòng” để bỏ đề nghị ấy ra khỏi quyết định.`,
    overriderSigns: (ordinals: string) =>
      `Anh/chị đã cho đề nghị ở dòng ${ordinals} vượt điều kiện nên không ký quyết định này; người khác phải ký.`,
    quota: (nominated: number, allowed: number, base: number) =>
      `Danh sách có ${nominated} Chiến sĩ thi đua cơ sở, luật chỉ cho tối đa ${allowed} (tính trên ${base} người đạt Lao động tiên tiến). Văn phòng bấm “Bớt, thêm dòng” để bỏ bớt dòng Chiến sĩ thi đua cơ sở.`,
    quotaInChoice: (nominated: number, allowed: number, base: number) =>
      `Danh sách có ${nominated} Chiến sĩ thi đua cơ sở, luật chỉ cho tối đa ${allowed} (tính trên ${base} người đạt Lao động tiên tiến). Bỏ chọn bớt dòng Chiến sĩ thi đua cơ sở rồi soạn lại; người còn lại chờ quyết định sau.`,
    supplementReason: 'Nêu lý do bổ sung, không quá 500 ký tự.',
    dateBeforeAmended: 'Ngày ban hành không được trước ngày của quyết định được đính chính, bổ sung.',
    noneChosen: 'Chọn ít nhất một đề nghị.',
    nothingPassed: 'Phiên họp này không còn đề nghị nào được thông qua mà chưa có quyết định.',
    failed: 'Chưa làm được. Nội dung đang nhập vẫn còn, hãy thử lại.',
  },
  cancel: 'Hủy',
  draft: 'Soạn quyết định',
  draftTitle: 'Đề nghị nào đưa vào quyết định?',
  supplementTitle: 'Bổ sung ai vào quyết định?',
  supplementReason: 'Lý do bổ sung',
  draftHint: 'Các đề nghị Hội đồng đã thông qua và chưa có quyết định. Bỏ chọn những đề nghị để quyết định khác.',
  draftOf: (count: number) => `Soạn quyết định (${count} đề nghị)`,
  drafting: 'Đang soạn…',
};
