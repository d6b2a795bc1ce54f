import { COMMENDATION_KIND_NAMES } from '@thidua/domain/vocabulary';

/** Words of proposals beside the yearly list: whom, by which kind, for what. */
export const vi = {
  kinds: COMMENDATION_KIND_NAMES,
  kind: 'Loại hình khen thưởng',
  anyKind: 'Tất cả loại hình',
  subjects: {
    STAFF: 'Cá nhân của phòng, đơn vị',
    DEPARTMENT: 'Chính phòng, đơn vị',
    BODY: 'Chính cơ quan',
    HOUSEHOLD: 'Hộ gia đình',
    PERSON: 'Cá nhân ngoài cơ quan',
    COLLECTIVE: 'Tập thể ngoài cơ quan',
  },
  dialog: {
    open: 'Thêm đề nghị',
    title: 'Thêm đề nghị ngoài danh sách năm',
    body: 'Lao động tiên tiến, Chiến sĩ thi đua cơ sở, Giấy khen theo công trạng của phòng lập trong danh sách năm. Ở đây là các hình thức khác, loại hình khác và đối tượng ngoài cơ quan.',
    confirm: 'Thêm đề nghị',
    busy: 'Đang thêm…',
    done: 'Đã thêm đề nghị ở trạng thái bản nháp.',
    subject: 'Đề nghị cho',
    department: 'Phòng, đơn vị đề nghị',
    staff: 'Cá nhân',
    known: 'Đã từng được đề nghị',
    isNew: 'Chưa có trong danh sách, nhập mới',
    name: 'Tên',
    place: 'Nơi công tác, nơi ở hoặc trụ sở',
    occupation: 'Nghề nghiệp, chức vụ',
    isWorker: 'Là công nhân, nông dân, người lao động trực tiếp',
    country: 'Nước, vùng lãnh thổ',
    countryHint:
      'Chỉ nhập khi là cá nhân, tổ chức nước ngoài hoặc người Việt Nam ở nước ngoài; khi đó là khen đối ngoại.',
    award: 'Danh hiệu, hình thức',
    achievement: 'Thành tích được đề nghị ghi nhận',
    achievementHint: 'Một thành tích chỉ khen một lần; nêu ngắn gọn việc đã làm.',
    achievedOn: 'Ngày lập thành tích',
    movement: 'Phong trào chuyên đề',
    problems: {
      WRONG_KIND:
        'Loại hình này không dùng cho đối tượng đã chọn. Đối ngoại chỉ dành cho đối tượng nước ngoài, quá trình cống hiến chỉ dành cho cá nhân.',
      WRONG_AWARD:
        'Danh hiệu, hình thức này không xét cho đối tượng, loại hình đã chọn, hoặc được lập trong danh sách năm.',
      STANDS_ALREADY:
        'Đã có đề nghị cho đối tượng này, danh hiệu này và thành tích này. Mở đề nghị ấy trong danh sách hồ sơ.',
      KNOWN_ALREADY: 'Đã có đối tượng cùng tên, cùng nơi. Chọn ở ô “Đã từng được đề nghị”.',
      AT_DIRECTORATE: 'Cơ quan do Ban Giám đốc đề nghị. Chọn Ban Giám đốc ở ô phòng, đơn vị đề nghị.',
      NOT_YET: 'Ngày lập thành tích chưa đến.',
      OTHER_YEAR: 'Ngày lập thành tích phải trong năm đề nghị hoặc năm liền trước.',
    },
  },
  card: {
    title: 'Loại hình và thành tích',
    achievement: 'Thành tích',
    achievedOn: 'Ngày lập thành tích',
    movement: 'Phong trào',
    procedure: 'Thủ tục',
    simple: 'Đơn giản: tờ trình và tóm tắt thành tích',
    full: 'Theo hồ sơ của từng danh hiệu, hình thức',
    quota: 'Tỷ lệ, hạn mức của năm',
    counts: 'Có tính',
    countsNot: 'Không tính',
    place: 'Nơi công tác, nơi ở hoặc trụ sở',
    occupation: 'Nghề nghiệp, chức vụ',
    country: 'Nước, vùng lãnh thổ',
  },
  submit: {
    button: 'Gửi hồ sơ',
    title: (code: string) => `Gửi hồ sơ ${code}?`,
    body: 'Hồ sơ được gửi đến Thường trực Hội đồng; kết luận điều kiện được giữ như lúc gửi. Rút lại được cho đến khi Thường trực tiếp nhận.',
    busy: 'Đang gửi…',
    done: (code: string) => `Đã gửi hồ sơ ${code}.`,
    notEligible:
      'Hồ sơ chưa đủ điều kiện hoặc đang tạm dừng xét nên chưa gửi được. Xem các điều kiện chưa đạt trong hồ sơ.',
    noPlace: (rules: string) => `Chưa gửi được vì đã hết chỗ. ${rules}`,
    places: (rule: string, allowed: number, taken: number) => `${rule}: tối đa ${allowed} người, đã gửi ${taken}.`,
  },
  questions: {
    title: 'Nhận xét của người đề nghị',
    lead: 'Những điều hồ sơ không tự nói được. Câu trả lời được ghi cùng tên anh/chị và thời điểm.',
    failed: 'Chưa ghi được nhận xét.',
  },
} as const;
