import {
  FIELD_DESCRIPTIONS,
  IMPORT_FIELDS,
  IMPORT_KIND_NAMES,
  IMPORT_STATUS_NAMES,
  problemWords,
  type CellKind,
  type FileRefusalCode,
  type ImportField,
  type ImportKind,
  type MatchConfidence,
  type RowVerdict,
  type TextEncoding,
} from '@thidua/domain/imports';
import { formatNumber } from '../../lib/format/index.ts';

const megabytes = (bytes: number) => formatNumber(bytes / 1024 / 1024, 1);

function fieldLabels(): Record<ImportField, string> {
  // Object.fromEntries forgets the keys; IMPORT_FIELDS holds every one.
  return Object.fromEntries(IMPORT_FIELDS.map((field) => [field, FIELD_DESCRIPTIONS[field].label])) as Record<
    ImportField,
    string
  >;
}

export const vi = {
  title: 'Nhập dữ liệu từ Excel',
  lead: 'Đưa danh sách cán bộ và hồ sơ các năm trước vào phần mềm. Chưa xác nhận ở bước cuối thì chưa ghi gì vào hồ sơ.',
  kinds: IMPORT_KIND_NAMES satisfies Record<ImportKind, string>,
  kindDetails: {
    STAFF: 'Họ tên, ngày sinh, đơn vị, chức vụ, số căn cước',
    RATING: 'Mức xếp loại của từng người theo quyết định, năm chưa xếp loại',
    COLLECTIVE_RATING: 'Phòng, đơn vị, chi bộ, đoàn thể: mức theo quyết định, năm chưa xếp loại',
    DISCIPLINE: 'Hình thức, quyết định, ngày chấp hành xong',
    AWARD: 'Danh hiệu, bằng khen, giấy khen theo quyết định cũ',
    INITIATIVE: 'Sáng kiến đã được công nhận, tác giả, tỷ lệ',
  } as const satisfies Record<ImportKind, string>,
  stepsLabel: 'Các bước nhập dữ liệu',
  steps: ['Chọn tệp', 'Chọn trang tính', 'Ghép cột', 'Kiểm tra', 'Nhập'],
  start: {
    kind: 'Tệp có dữ liệu gì?',
    drop: 'Kéo tệp vào đây hoặc nhấn để chọn tệp',
    hint: 'XLSX hoặc CSV, tối đa 20 MB và 20.000 dòng. Không nhập tài liệu mật.',
    reading: (name: string) => `Đang đọc tệp ${name}…`,
    template: 'Tải tệp mẫu',
    templateHint: 'Mẫu có sẵn cột, danh mục để chọn và giữ số 0 ở đầu mã, số căn cước.',
    earlier: 'Các lần nhập trước',
  },
  list: {
    caption: 'Các lần nhập, mới nhất trước',
    none: 'Chưa có lần nhập nào. Chọn tệp ở trên để bắt đầu.',
    file: 'Tệp',
    kind: 'Dữ liệu',
    status: 'Trạng thái',
    result: 'Kết quả',
    by: 'Người nhập',
    at: 'Lúc',
    counts: (created: number, updated: number) =>
      [created > 0 && `thêm ${formatNumber(created)}`, updated > 0 && `cập nhật ${formatNumber(updated)}`]
        .filter((part) => part !== false)
        .join(', ') || '–',
  },
  statuses: IMPORT_STATUS_NAMES,
  sheet: {
    legend: 'Chọn trang tính có danh sách',
    detail: (rows: number, columns: number) => `${formatNumber(rows)} dòng, ${formatNumber(columns)} cột`,
    next: 'Tiếp tục',
    busy: 'Đang đọc…',
    required: 'Chọn một trang tính.',
  },
  mapping: {
    caption: 'Ghép cột của tệp với trường dữ liệu',
    column: 'Cột trong tệp',
    samples: 'Giá trị mẫu',
    types: 'Kiểu',
    field: 'Trường dữ liệu',
    confidence: 'Mức khớp',
    unmapped: 'Không nhập cột này',
    confidences: { EXACT: 'Khớp', NEAR: 'Gần đúng', NONE: 'Chưa ghép' } as const satisfies Record<
      MatchConfidence,
      string
    >,
    byHand: 'Đã chọn',
    cellKinds: {
      TEXT: 'Chữ',
      NUMBER: 'Số',
      DATE: 'Ngày',
      BOOLEAN: 'Đúng/sai',
      ERROR: 'Ô lỗi',
    } as const satisfies Record<CellKind, string>,
    formulas: 'có công thức',
    constants: 'Giá trị chung cho mọi dòng',
    constantsHint: 'Các trường bắt buộc chưa có cột. Nếu mọi dòng giống nhau, ghi giá trị ở đây.',
    encoding: 'Bảng mã chữ của tệp',
    encodings: {
      UNICODE: 'Unicode',
      TCVN3: 'TCVN3 (ABC, phông .VnTime)',
      VNI: 'VNI (phông VNI-Times)',
    } as const satisfies Record<TextEncoding, string>,
    oldEncoding: (name: string) =>
      `Tệp dùng bảng mã cũ (${name}). Kiểm tra phần xem trước sau khi chuyển sang Unicode.`,
    preview: 'Xem trước 20 dòng đầu',
    row: 'Dòng',
    next: 'Kiểm tra dữ liệu',
    busy: 'Đang gửi…',
    missing: (field: string) => `Chưa có cột hoặc giá trị chung cho “${field}”.`,
    twice: (field: string) => `Hai cột cùng ghép vào “${field}”.`,
    blank: '(không có tên cột)',
  },
  check: {
    running: 'Đang kiểm tra các dòng…',
    summary: (good: number, errors: number, doubles: number, same: number) =>
      [
        `${formatNumber(good)} dòng hợp lệ`,
        `${formatNumber(errors)} dòng lỗi`,
        `${formatNumber(doubles)} dòng trùng`,
        ...(same > 0 ? [`${formatNumber(same)} dòng đã có, không đổi`] : []),
      ].join(', '),
    twin: (at: string) => `Tệp này đã được nhập lúc ${at}. Dòng không đổi sẽ không được ghi lại.`,
    nothing: (same: number) =>
      same > 0
        ? `Không có gì để nhập: ${formatNumber(same)} dòng của tệp đã có trong hồ sơ.`
        : 'Không có dòng nào nhập được. Sửa các dòng lỗi hoặc chọn tệp khác.',
    tabs: 'Xem các dòng',
    verdicts: { ERROR: 'Lỗi', CHANGED: 'Trùng', NEW: 'Hợp lệ', SAME: 'Đã có' } as const satisfies Record<
      RowVerdict,
      string
    >,
    tab: (name: string, count: number) => `${name} (${formatNumber(count)})`,
    errorsCaption: 'Các chỗ cần sửa, theo dòng của tệp',
    rowsCaption: 'Các dòng của tệp',
    row: 'Dòng',
    who: 'Của',
    column: 'Cột',
    value: 'Giá trị',
    reason: 'Lý do',
    fix: 'Sửa',
    notes: 'Lưu ý',
    save: 'Lưu ô này',
    saveAll: 'Sửa tất cả giống vậy',
    use: (suggestion: string) => `Dùng “${suggestion}”`,
    useAll: 'Dùng gợi ý cho mọi dòng cùng lỗi',
    saving: 'Đang lưu…',
    cell: (column: string, row: number) => `${column}, dòng ${row}`,
    noErrors: 'Không còn dòng lỗi nào.',
    noRows: 'Không có dòng nào.',
    saved: (count: number) => `Còn ${formatNumber(count)} dòng lỗi.`,
    doubles: 'Dòng trùng với hồ sơ đã có nhưng khác giá trị',
    doubleRules: { SKIP: 'Bỏ qua, giữ hồ sơ như hiện nay', UPDATE: 'Cập nhật hồ sơ theo tệp' },
    importAll: (count: number) => `Nhập ${formatNumber(count)} dòng hợp lệ`,
    importGood: (count: number) => `Chỉ nhập ${formatNumber(count)} dòng hợp lệ`,
    busy: 'Đang gửi…',
    errorFile: 'Tải danh sách lỗi',
    remap: 'Ghép lại cột',
    more: 'Xem thêm',
  },
  cancel: 'Hủy lần nhập',
  cancelBusy: 'Đang hủy…',
  cancelled: 'Đã hủy lần nhập. Hồ sơ của cơ quan không thay đổi.',
  importing: {
    label: 'Đang nhập',
    words: (done: number, all: number) => `Đã nhập ${formatNumber(done)}/${formatNumber(all)} dòng`,
    note: 'Có thể rời trang này; việc nhập vẫn chạy.',
    undoing: 'Đang gỡ các dòng đã nhập…',
  },
  result: {
    done: (created: number, updated: number) =>
      updated > 0
        ? `Đã thêm ${formatNumber(created)} dòng, cập nhật ${formatNumber(updated)} dòng.`
        : `Đã nhập ${formatNumber(created)} dòng.`,
    skipped: (count: number) => `Bỏ qua ${formatNumber(count)} dòng.`,
    until: (at: string) => `Có thể hoàn tác đến ${at}.`,
    tooLate: 'Đã hết thời hạn hoàn tác.',
    undo: 'Hoàn tác lần nhập',
    undoTitle: 'Hoàn tác lần nhập này?',
    undoBody: (created: number, updated: number) =>
      `${formatNumber(created)} dòng đã thêm sẽ bị xóa khỏi hồ sơ${
        updated > 0 ? `, ${formatNumber(updated)} dòng đã cập nhật trở về giá trị cũ` : ''
      }. Không nhập lại được nếu không có tệp.`,
    undoBusy: 'Đang hoàn tác…',
    undone: 'Đã hoàn tác. Hồ sơ trở lại như trước khi nhập.',
    undoneButKept: (count: number) =>
      `Đã hoàn tác, trừ ${formatNumber(count)} dòng có người sửa sau khi nhập: giá trị sửa sau được giữ nguyên.`,
    cancelledButKept: (count: number) =>
      `Lần nhập đã bị hủy, trừ ${formatNumber(count)} dòng có người sửa sau khi ghi: giá trị sửa sau được giữ nguyên.`,
    keptCaption: 'Các dòng giữ lại, theo dòng của tệp',
    keptFields: 'Phần giữ lại',
    keptWhole: 'Cả dòng',
    keptForgotten: 'Nội dung các dòng đã xóa sau 24 giờ. Nhật ký còn ghi bản ghi nào được giữ.',
    cancelled: 'Lần nhập đã bị hủy. Hồ sơ của cơ quan không thay đổi.',
    failed:
      'Việc nhập dừng vì lỗi ngoài dự kiến. Các dòng đã ghi được lấy lại. Thử nhập lại; nếu vẫn lỗi, báo quản trị viên.',
    again: 'Nhập tệp khác',
    inUse: (uses: string) => `Không hoàn tác được vì đã có việc sau dùng các dòng này: ${uses}.`,
    uses: {
      accounts: 'tài khoản',
      nominations: 'đề nghị khen thưởng',
      annual_ratings: 'xếp loại',
      disciplines: 'kỷ luật',
      award_records: 'khen thưởng',
      initiatives: 'sáng kiến',
      initiative_authors: 'tác giả sáng kiến',
      initiative_reuses: 'nơi áp dụng lại sáng kiến',
      initiative_spreadings: 'đề nghị áp dụng sáng kiến',
      initiative_uses: 'danh hiệu dùng sáng kiến',
      benefit_checks: 'lợi ích thực tế đã báo',
      emulation_registrations: 'đăng ký thi đua',
      memberships: 'thay đổi đơn vị, chức vụ',
      transfers: 'điều động',
      departures: 'nghỉ, chuyển công tác',
      leaves: 'nghỉ dài ngày',
      council_members: 'thành viên Hội đồng',
      revocations: 'khen thưởng bị hủy',
      thematic_awards: 'khen thưởng theo chuyên đề',
      role_models: 'điển hình tiên tiến',
      block_awards: 'khen thưởng của cụm, khối',
    },
    otherUse: 'hồ sơ khác',
    use: (name: string, rows: readonly number[], others: number) =>
      `${name} (dòng ${rows.map((row) => formatNumber(row)).join(', ')}${others > 0 ? ` và ${formatNumber(others)} dòng khác` : ''})`,
  },
  stuck: {
    status: 'Hoàn tác bị lỗi',
    failed: (tries: number) => `Hoàn tác chưa thành sau ${formatNumber(tries)} lần thử vì lỗi ngoài dự kiến.`,
    again: (at: string) => `Phần mềm tự thử lại lúc ${at}.`,
    givenUp: 'Phần mềm không tự thử nữa. Báo quản trị viên xem nhật ký máy chủ, rồi thử lại.',
    tryNow: 'Thử lại ngay',
  },
  fields: fieldLabels(),
  problem: problemWords,
  phone: 'Màn hình này cần máy tính: bảng nhiều cột không vừa điện thoại. Mở trên máy tính để nhập tệp.',
  refusals: {
    EMPTY_FILE: 'Tệp rỗng. Mở tệp, lưu lại rồi chọn lại.',
    FILE_TOO_LARGE: 'Tệp quá lớn.',
    NOT_A_SPREADSHEET: 'Đây không phải tệp bảng tính. Dùng tệp XLSX hoặc CSV.',
    OLD_EXCEL: 'Tệp Excel đời cũ (.xls). Mở bằng Excel, chọn Lưu thành, kiểu Excel Workbook (.xlsx).',
    PASSWORD_PROTECTED: 'Tệp có mật khẩu. Mở bằng Excel, gỡ mật khẩu (Tệp, Thông tin, Bảo vệ sổ làm việc) rồi lưu lại.',
    HAS_MACROS: 'Tệp có macro nên không nhận. Lưu thành Excel Workbook (.xlsx), không phải .xlsm.',
    DAMAGED: 'Tệp hỏng hoặc tải về chưa hết. Mở bằng Excel, lưu lại rồi chọn lại.',
    UNSAFE_ARCHIVE: 'Tệp có cấu trúc không an toàn (tệp lồng trong tệp, tên lạ). Sao chép bảng sang tệp mới rồi lưu.',
    TOO_MUCH_INSIDE: 'Tệp giải nén quá lớn. Xóa trang tính, hình ảnh thừa rồi lưu lại.',
    TOO_MANY_ROWS: 'Tệp có quá 20.000 dòng. Chia thành nhiều tệp.',
    TOO_MANY_COLUMNS: 'Tệp có quá 200 cột. Xóa cột thừa rồi lưu lại.',
    TOO_MANY_SHEETS: 'Tệp có quá 50 trang tính. Giữ lại trang cần nhập.',
    TOO_SLOW: 'Đọc tệp quá lâu nên đã dừng. Sao chép bảng sang tệp mới rồi lưu.',
    NO_ROWS: 'Không thấy dòng dữ liệu nào dưới dòng tên cột. Kiểm tra tệp đã có dòng dữ liệu và đã lưu.',
    TOO_MANY_TODAY:
      'Tài khoản này đã gửi đủ 100 tệp trong 24 giờ. Gộp các danh sách vào một tệp, hoặc gửi tiếp vào ngày mai.',
    TOO_MUCH_TODAY: 'Tài khoản này đã gửi đủ 500 MB trong 24 giờ. Gửi tiếp vào ngày mai.',
    READER_BUSY: 'Nhiều tệp đang chờ đọc. Đợi khoảng 15 giây rồi gửi lại; tệp không cần sửa gì.',
  } as const satisfies Record<FileRefusalCode, string>,
  tooLarge: (name: string, actual: number) =>
    `Tệp “${name}” có dung lượng ${megabytes(actual)} MB, vượt giới hạn 20 MB.`,
  again: (name: string) => `Gửi lại “${name}”`,
  unreachable: 'Chưa gửi được tệp. Kiểm tra kết nối rồi thử lại.',
  stale: 'Lần nhập này vừa được sửa ở nơi khác. Đã tải lại bản mới, kiểm tra rồi làm lại.',
  impossible: 'Lần nhập đã sang bước khác. Đã tải lại bản mới.',
  ownRecord: (row: number | undefined) =>
    `${row === undefined ? 'Lần nhập này có dòng' : `Dòng ${formatNumber(row)} của lần nhập này là`} về chính anh/chị. Không ai tự ghi hay tự lấy lại xếp loại, kỷ luật của mình; nhờ người đã nhập hoặc người khác của Văn phòng hoàn tác.`,
  unexpected: 'Có lỗi ngoài dự kiến. Thử lại.',
};
