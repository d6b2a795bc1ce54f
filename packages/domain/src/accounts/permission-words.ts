import type { Permission } from './permissions.ts';

/** Under which heading an official looks for a right, in the order of the screen and of docs/rights.md. */
export const PERMISSION_AREAS = {
  SELF: 'Mọi người đã đăng nhập',
  ACCOUNT: 'Tài khoản và vai trò',
  SETTING: 'Thiết lập và căn cứ pháp lý',
  ORGANISATION: 'Cơ cấu, nhân sự',
  TRANSFER: 'Điều động, biệt phái',
  RECORD: 'Hồ sơ cá nhân, xếp loại',
  MOVEMENT: 'Phong trào, chỉ tiêu',
  REGISTRATION: 'Đăng ký thi đua',
  INITIATIVE: 'Sáng kiến',
  NOMINATION: 'Đề nghị khen thưởng',
  MEETING: 'Họp Hội đồng, bỏ phiếu',
  DECISION: 'Quyết định khen thưởng',
  ATTACHMENT: 'Tệp đính kèm',
  IMPORT: 'Nhập dữ liệu',
  AUDIT: 'Nhật ký',
} as const satisfies Readonly<Record<string, string>>;

export type PermissionArea = keyof typeof PERMISSION_AREAS;

/** A right as an official reads it: “được …”. Which record, in which state, is said by the policies and stands in docs/rights.md. */
interface PermissionWords {
  readonly area: PermissionArea;
  readonly words: string;
}

export const PERMISSION_WORDS = {
  'session:any': { area: 'SELF', words: 'Vào phần mềm, xem việc của mình, đổi mật khẩu và bảo mật của tài khoản mình' },

  'account:read': { area: 'ACCOUNT', words: 'Xem tài khoản, ai giữ vai trò nào, các đề nghị về vai trò' },
  'account:manage': { area: 'ACCOUNT', words: 'Tạo, khóa, mở lại tài khoản' },
  'account:reset': { area: 'ACCOUNT', words: 'Giúp người khác đặt lại mật khẩu; không được chọn mật khẩu thay họ' },
  'role:propose': { area: 'ACCOUNT', words: 'Đề nghị giao hoặc thôi một vai trò' },
  'role:approve': { area: 'ACCOUNT', words: 'Duyệt đề nghị về vai trò' },
  'role:apply': { area: 'ACCOUNT', words: 'Giao vai trò đã được duyệt' },

  'delegation:read': { area: 'ACCOUNT', words: 'Xem các ủy quyền, ký thay và giao phụ trách' },
  'delegation:propose': { area: 'ACCOUNT', words: 'Đề nghị ủy quyền, ký thay hoặc giao phụ trách, kèm văn bản' },
  'delegation:approve': { area: 'ACCOUNT', words: 'Duyệt hoặc cho thôi ủy quyền; không duyệt ủy quyền cho chính mình' },

  'technical:read': { area: 'SETTING', words: 'Xem tình trạng kỹ thuật: phiên bản, sao lưu, đĩa, thư, việc nền' },
  'technical:try': { area: 'SETTING', words: 'Gửi thư thử, hỏi thử hệ thống đăng nhập chung' },

  'setting:read': { area: 'SETTING', words: 'Xem các thiết lập của cơ quan và căn cứ' },
  'setting:propose': { area: 'SETTING', words: 'Đề nghị đổi một thiết lập, kèm văn bản làm căn cứ' },
  'setting:approve': { area: 'SETTING', words: 'Duyệt đề nghị đổi thiết lập' },
  'regime:read': { area: 'SETTING', words: 'Xem căn cứ pháp lý và các điều kiện xét' },

  'staff:read': { area: 'ORGANISATION', words: 'Xem danh sách cán bộ: họ tên, phòng, chức vụ' },
  'department:read': { area: 'ORGANISATION', words: 'Xem các phòng, đơn vị, tổ chức' },
  'department:create': { area: 'ORGANISATION', words: 'Lập phòng, đơn vị mới; chia tách' },
  'department:edit': { area: 'ORGANISATION', words: 'Đổi tên, sáp nhập, giải thể, sắp thứ tự phòng, đơn vị' },
  'staff:edit': {
    area: 'ORGANISATION',
    words: 'Sửa họ tên, chức vụ, nơi công tác của cán bộ',
  },
  'staff:recruit': { area: 'ORGANISATION', words: 'Tiếp nhận cán bộ mới' },
  'staff:depart': { area: 'ORGANISATION', words: 'Ghi nhận nghỉ hưu, thôi việc, chuyển đi, trở lại' },
  'leave:record': { area: 'ORGANISATION', words: 'Ghi nhận thời gian nghỉ: ốm, thai sản, đi học' },
  'organisation:start': { area: 'ORGANISATION', words: 'Lập cơ quan của mình thay cho cơ quan mẫu' },

  'transfer:read': { area: 'TRANSFER', words: 'Xem việc điều động, biệt phái' },
  'transfer:ask': { area: 'TRANSFER', words: 'Đề nghị điều động, biệt phái' },
  'transfer:answer': { area: 'TRANSFER', words: 'Cho ý kiến, trả lời đề nghị điều động' },
  'transfer:record': { area: 'TRANSFER', words: 'Ghi nhận việc điều động, biệt phái đã có quyết định' },

  'record:reveal': { area: 'RECORD', words: 'Mở xem giá trị nhạy cảm đang được che, có nêu lý do và ghi nhật ký' },
  'record:edit': { area: 'RECORD', words: 'Ghi xếp loại, kỷ luật, vụ việc và dữ liệu cá nhân vào hồ sơ cán bộ' },
  'rating:read': { area: 'RECORD', words: 'Xem bảng xếp loại hằng năm của cả cơ quan' },

  'movement:read': { area: 'MOVEMENT', words: 'Xem phong trào thi đua và chỉ tiêu' },
  'target:edit': { area: 'MOVEMENT', words: 'Thêm, sửa, bỏ chỉ tiêu của kế hoạch' },
  'movement:edit': { area: 'MOVEMENT', words: 'Soạn và sửa kế hoạch, sơ kết, tổng kết; ghi sổ văn bản cấp trên' },
  'movement:acknowledge': { area: 'MOVEMENT', words: 'Xác nhận mình đã đọc kế hoạch' },
  'movement:approve': { area: 'MOVEMENT', words: 'Phát động, rút phát động, khép lại phong trào' },
  'target:confirm': { area: 'MOVEMENT', words: 'Xác nhận kết quả chỉ tiêu do người khác ghi' },
  'programme:read': { area: 'MOVEMENT', words: 'Xem chương trình công tác và các nội dung đăng ký' },
  'programme:edit': { area: 'MOVEMENT', words: 'Lập chương trình công tác, ghi các nội dung' },
  'programme:report': { area: 'MOVEMENT', words: 'Ghi đăng ký, hoàn thành nội dung chương trình' },
  'training:read': { area: 'MOVEMENT', words: 'Xem các khóa đào tạo, bồi dưỡng và số người học' },
  'training:edit': { area: 'MOVEMENT', words: 'Ghi khóa đào tạo, bồi dưỡng, người học và kết quả' },
  'task:report': { area: 'MOVEMENT', words: 'Báo kết quả nội dung nhiệm vụ được giao' },
  'movement:checkin': { area: 'MOVEMENT', words: 'Ghi kết quả thực hiện chỉ tiêu' },
  'report:read': { area: 'MOVEMENT', words: 'Xem báo cáo theo yêu cầu' },
  'report:ask': { area: 'MOVEMENT', words: 'Yêu cầu các phòng, đơn vị báo cáo; nhắc, gia hạn, kết thúc' },
  'report:write': { area: 'MOVEMENT', words: 'Viết và gửi báo cáo của phòng, đơn vị' },
  'report:receive': { area: 'MOVEMENT', words: 'Tiếp nhận hoặc trả lại báo cáo' },
  'difficulty:read': { area: 'MOVEMENT', words: 'Xem khó khăn, vướng mắc' },
  'difficulty:raise': { area: 'MOVEMENT', words: 'Nêu, rút, khép lại khó khăn, vướng mắc của phòng, đơn vị' },
  'difficulty:route': { area: 'MOVEMENT', words: 'Chuyển khó khăn, vướng mắc lên Giám đốc' },
  'difficulty:answer': { area: 'MOVEMENT', words: 'Trả lời khó khăn, vướng mắc' },
  'review:read': { area: 'MOVEMENT', words: 'Xem báo cáo sơ kết, tổng kết' },
  'review:write': { area: 'MOVEMENT', words: 'Viết và gửi báo cáo sơ kết, tổng kết' },
  'block:read': { area: 'MOVEMENT', words: 'Xem cụm, khối thi đua, giao ước' },
  'block:write': { area: 'MOVEMENT', words: 'Ghi cụm, khối thi đua, thành viên, giao ước, bảng chấm điểm' },
  'block:score': { area: 'MOVEMENT', words: 'Tự chấm điểm trong cụm, khối thi đua' },

  'gathering:read': { area: 'MOVEMENT', words: 'Xem hội nghị, sự kiện' },
  'gathering:run': { area: 'MOVEMENT', words: 'Lập hội nghị, sự kiện; điểm danh; ghi kết quả' },

  'unit-check:read': { area: 'MOVEMENT', words: 'Xem cuộc kiểm tra công tác thi đua của đơn vị mình, hoặc mình đi' },
  'unit-check-list:read': { area: 'MOVEMENT', words: 'Xem danh sách kiểm tra công tác thi đua' },
  'unit-check:plan': { area: 'MOVEMENT', words: 'Lập kế hoạch kiểm tra phòng, đơn vị' },
  'unit-check:run': { area: 'MOVEMENT', words: 'Lập biên bản kiểm tra, xem xét giải trình, kết thúc kiểm tra' },
  'unit-check:answer': { area: 'MOVEMENT', words: 'Giải trình nhận xét của biên bản kiểm tra' },

  'role-model:read': { area: 'MOVEMENT', words: 'Xem điển hình tiên tiến đã công bố' },
  'timely-praise:read': { area: 'MOVEMENT', words: 'Xem báo cáo khen thưởng kịp thời' },
  'role-model:propose': { area: 'MOVEMENT', words: 'Viết và đề nghị công bố điển hình tiên tiến' },
  'role-model:publish': { area: 'MOVEMENT', words: 'Công bố, trả lại điển hình; nối với quyết định khen thưởng' },
  'role-model:withdraw': { area: 'MOVEMENT', words: 'Rút điển hình tiên tiến, có lý do' },
  'research:read': { area: 'INITIATIVE', words: 'Xem đề tài khoa học đã xác nhận' },
  'research:record': {
    area: 'INITIATIVE',
    words: 'Ghi, gửi, rút đề tài khoa học mình tham gia; Thường trực ghi cho người khác',
  },
  'research:confirm': {
    area: 'INITIATIVE',
    words: 'Xác nhận, trả lại, thu hồi xác nhận đề tài; không xác nhận đề tài của mình',
  },

  'library:read': { area: 'INITIATIVE', words: 'Xem Thư viện sáng kiến đã được công nhận' },
  'library:keep': { area: 'INITIATIVE', words: 'Ghi, sửa sáng kiến của nơi khác trong Thư viện' },
  'benefit:read': { area: 'INITIATIVE', words: 'Xem lợi ích của sáng kiến sau công nhận' },
  'benefit:report': { area: 'INITIATIVE', words: 'Báo lợi ích thực tế của sáng kiến mình viết đơn' },
  'benefit:answer': { area: 'INITIATIVE', words: 'Xác nhận hoặc trả lại lợi ích đã báo' },
  'reuse:tell': { area: 'INITIATIVE', words: 'Báo đã áp dụng lại một sáng kiến trong Thư viện' },
  'reuse:answer': { area: 'INITIATIVE', words: 'Xác nhận hay không việc áp dụng lại ở phòng, đơn vị' },
  'spreading:propose': { area: 'INITIATIVE', words: 'Đề nghị các phòng, đơn vị áp dụng một sáng kiến' },
  'spreading:answer': { area: 'INITIATIVE', words: 'Trả lời đề nghị nhân rộng sáng kiến cho phòng, đơn vị' },
  'reuse:withdraw': { area: 'INITIATIVE', words: 'Rút việc áp dụng lại, có lý do' },

  'registration:read': { area: 'REGISTRATION', words: 'Xem đăng ký thi đua' },
  'registration:edit': { area: 'REGISTRATION', words: 'Ghi, gửi, rút đăng ký thi đua của mình hoặc của phòng mình' },
  'registration-overview:read': { area: 'REGISTRATION', words: 'Xem tổng hợp đăng ký của cả cơ quan' },
  'registration:manage': { area: 'REGISTRATION', words: 'Đặt hạn đăng ký, mở đăng ký muộn, nhắc người chưa đăng ký' },
  'registration:approve': {
    area: 'REGISTRATION',
    words: 'Duyệt, trả lại đăng ký thi đua; không duyệt phiếu do mình gửi',
  },

  'initiative:read': { area: 'INITIATIVE', words: 'Xem sáng kiến' },
  'initiative:compare': { area: 'INITIATIVE', words: 'Xem nội dung giống với sáng kiến khác' },
  'initiative:create': { area: 'INITIATIVE', words: 'Đăng ký sáng kiến của mình' },
  'initiative:edit': { area: 'INITIATIVE', words: 'Soạn, sửa sáng kiến của mình' },
  'initiative:consent': { area: 'INITIATIVE', words: 'Trả lời về tỷ lệ đóng góp khi là đồng tác giả' },
  'initiative:confidence': {
    area: 'INITIATIVE',
    words: 'Mở xem phần bảo mật của sáng kiến khi phải xét hoặc được tác giả chọn',
  },
  'initiative:submit': { area: 'INITIATIVE', words: 'Gửi sáng kiến của mình' },
  'initiative:withdraw': { area: 'INITIATIVE', words: 'Rút sáng kiến của mình' },
  'initiative:answer-withdrawal': { area: 'INITIATIVE', words: 'Đồng ý hay không cho rút sáng kiến đang chấm' },
  'initiative:tell-application': {
    area: 'INITIATIVE',
    words: 'Ghi lần áp dụng đầu tiên của sáng kiến nộp trước khi áp dụng',
  },
  'initiative:endorse': { area: 'INITIATIVE', words: 'Xác nhận sáng kiến; không xác nhận sáng kiến của mình' },
  'initiative:return': { area: 'INITIATIVE', words: 'Trả lại sáng kiến để bổ sung' },
  'initiative:receive': { area: 'INITIATIVE', words: 'Tiếp nhận hoặc không tiếp nhận sáng kiến' },
  'initiative:recognise': { area: 'INITIATIVE', words: 'Công nhận hoặc không công nhận sáng kiến' },
  'initiative-sitting:read': { area: 'INITIATIVE', words: 'Xem phiên họp Hội đồng sáng kiến và số phiếu' },
  'initiative-sitting:keep': {
    area: 'INITIATIVE',
    words: 'Ghi phiên họp Hội đồng sáng kiến; không ghi phiên có sáng kiến của mình',
  },
  'author-pay:read': { area: 'INITIATIVE', words: 'Xem thù lao tác giả: phần của mình, hoặc của mọi sáng kiến' },
  'author-pay:keep': {
    area: 'INITIATIVE',
    words: 'Ghi thù lao tác giả và việc chi trả, không phải của sáng kiến mình',
  },
  'feedback-letter:read': { area: 'INITIATIVE', words: 'Xem thư phản hồi về sáng kiến của mình, hoặc của cơ quan' },
  'feedback-letter:write': { area: 'INITIATIVE', words: 'Soạn thư phản hồi gửi tác giả sáng kiến' },
  'feedback-letter:approve': {
    area: 'INITIATIVE',
    words: 'Duyệt thư phản hồi do người khác soạn, không phải của sáng kiến mình',
  },
  'certificate:read': { area: 'INITIATIVE', words: 'Xem giấy chứng nhận sáng kiến: của mình, của phòng, hoặc cả sổ' },
  'certificate:issue': { area: 'INITIATIVE', words: 'Cấp giấy chứng nhận sáng kiến, giữ sổ' },

  'initiative:assign': { area: 'INITIATIVE', words: 'Giao sáng kiến cho những người chấm, xem điểm' },
  'initiative:score': { area: 'INITIATIVE', words: 'Chấm sáng kiến được giao, không biết tác giả' },
  'relation:declare': { area: 'INITIATIVE', words: 'Khai mình có quan hệ với ai để không chấm, không xét' },
  'scoring-session:read': { area: 'INITIATIVE', words: 'Xem đợt chấm sáng kiến, phân công và tiến độ' },
  'scoring-session:keep': {
    area: 'INITIATIVE',
    words: 'Lập đợt chấm, phân công, công bố, khóa; không giữ đợt chấm có sáng kiến của mình',
  },
  'initiative:putToCouncil': { area: 'INITIATIVE', words: 'Trình Hội đồng sáng kiến những sáng kiến đã chấm' },
  'initiativeCouncil:read': { area: 'INITIATIVE', words: 'Xem thành phần, nhiệm kỳ Hội đồng sáng kiến' },
  'initiativeCouncil:edit': { area: 'INITIATIVE', words: 'Ghi quyết định thành lập Hội đồng sáng kiến' },
  'initiativeCouncil:approve': { area: 'INITIATIVE', words: 'Duyệt thành phần Hội đồng sáng kiến' },
  'scoringGrid:read': { area: 'INITIATIVE', words: 'Xem thang điểm sáng kiến' },
  'scoringGrid:edit': { area: 'INITIATIVE', words: 'Soạn thang điểm sáng kiến' },
  'scoringGrid:approve': { area: 'INITIATIVE', words: 'Duyệt thang điểm sáng kiến' },
  'nomination:read': { area: 'NOMINATION', words: 'Xem đề nghị khen thưởng' },
  'nomination:edit': { area: 'NOMINATION', words: 'Lập danh sách đề nghị của phòng, đơn vị' },
  'peer-review:read': { area: 'NOMINATION', words: 'Xem biên bản họp bình xét của phòng, đơn vị' },
  'peer-review:keep': { area: 'NOMINATION', words: 'Ghi, chốt, sửa biên bản họp bình xét' },
  'nomination:submit': { area: 'NOMINATION', words: 'Gửi danh sách đề nghị' },
  'nomination:withdraw': { area: 'NOMINATION', words: 'Rút đề nghị đã gửi' },
  'nomination:answer-withdrawal': { area: 'NOMINATION', words: 'Đồng ý hay không cho rút đề nghị đã tiếp nhận' },
  'nomination:return': { area: 'NOMINATION', words: 'Trả lại đề nghị để bổ sung' },
  'opinion:read': { area: 'NOMINATION', words: 'Xem công văn lấy ý kiến cơ quan khác và trả lời' },
  'opinion:keep': {
    area: 'NOMINATION',
    words: 'Ghi công văn lấy ý kiến, trả lời, kết thúc chờ; không ghi về hồ sơ của mình',
  },
  'posting:read': { area: 'NOMINATION', words: 'Xem danh sách đang công khai, đã công khai lấy ý kiến' },
  'posting:comment': {
    area: 'NOMINATION',
    words: 'Góp ý, có ghi tên, về danh sách đang công khai; rút ý kiến của mình',
  },
  'posting:keep': {
    area: 'NOMINATION',
    words: 'Lập, mở, kết thúc đợt công khai, trả lời ý kiến; không trả lời ý kiến về hồ sơ của mình',
  },
  'consultation:read': { area: 'NOMINATION', words: 'Xem từng lần mình hoặc phòng mình được hỏi ý kiến thẩm định' },
  'consultation-list:read': { area: 'NOMINATION', words: 'Xem danh sách hỏi ý kiến thẩm định mà phòng mình được hỏi' },
  'consultation:ask': {
    area: 'NOMINATION',
    words: 'Hỏi ý kiến thẩm định các phòng, nhắc, thôi hỏi; không hỏi về hồ sơ của mình',
  },
  'consultation:answer': {
    area: 'NOMINATION',
    words:
      'Cho ý kiến thẩm định khi phòng mình hoặc mình được hỏi; không về mình, người thân, hồ sơ phòng mình đề nghị',
  },
  'nomination:receive': { area: 'NOMINATION', words: 'Tiếp nhận đề nghị' },
  'quota:read': { area: 'NOMINATION', words: 'Xem hạn mức số người được đề nghị' },
  'nomination:recheck': { area: 'NOMINATION', words: 'Kiểm tra lại điều kiện của đề nghị đã gửi' },
  'nomination:override': { area: 'NOMINATION', words: 'Cho đề nghị vượt điều kiện, có căn cứ và lý do' },
  'nomination:assign': { area: 'NOMINATION', words: 'Giao, nhận thẩm định đề nghị' },
  'nomination:check': { area: 'NOMINATION', words: 'Thẩm định đề nghị: đủ, không đủ điều kiện, thẩm định lại' },
  'achievement:read': { area: 'NOMINATION', words: 'Xem báo cáo thành tích của đề nghị' },
  'achievement:write': { area: 'NOMINATION', words: 'Viết báo cáo thành tích: người lập danh sách, cá nhân được nhờ' },
  'achievement:confirm': {
    area: 'NOMINATION',
    words: 'Nhờ cá nhân viết, xác nhận, mở lại báo cáo thành tích; không xác nhận báo cáo của mình',
  },

  'meeting:read': { area: 'MEETING', words: 'Xem phiên họp, chương trình, thành phần Hội đồng' },
  'council:read': { area: 'MEETING', words: 'Xem nhiệm kỳ, thành phần Hội đồng Thi đua, Khen thưởng' },
  'council:compose': { area: 'MEETING', words: 'Ghi quyết định thành lập, thay đổi thành phần Hội đồng' },
  'council:approve': { area: 'MEETING', words: 'Duyệt thành phần Hội đồng' },
  'meeting:manage': { area: 'MEETING', words: 'Lập phiên họp, sắp xếp chương trình' },
  'meeting:attend': { area: 'MEETING', words: 'Ghi người dự họp; khai xung đột lợi ích' },
  'meeting:chair': {
    area: 'MEETING',
    words: 'Điều hành phiên họp khi chủ trì hoặc được giao chủ trì, mở và đóng biểu quyết',
  },
  'meeting:vote': { area: 'MEETING', words: 'Biểu quyết, bỏ phiếu' },

  'decision:read': { area: 'DECISION', words: 'Xem quyết định khen thưởng' },
  'decision:draft': { area: 'DECISION', words: 'Soạn dự thảo quyết định' },
  'decision:issue': { area: 'DECISION', words: 'Ký ban hành quyết định' },
  'award-certificate:print': { area: 'DECISION', words: 'In giấy khen, giấy chứng nhận danh hiệu' },
  'submission:read': { area: 'DECISION', words: 'Xem tờ trình cấp trên và kết quả từng đề nghị' },
  'submission:prepare': { area: 'DECISION', words: 'Lập, sửa, gửi, hủy tờ trình cấp trên' },
  'submission:sign': { area: 'DECISION', words: 'Ký tờ trình cấp trên' },
  'submission:record': {
    area: 'DECISION',
    words: 'Ghi kết quả của cấp trên, gửi bổ sung, sửa kết quả ghi nhầm; không ghi về đề nghị của mình',
  },
  'award-revocation:read': { area: 'DECISION', words: 'Xem việc hủy bỏ khen thưởng' },
  'award-revocation:propose': { area: 'DECISION', words: 'Đề nghị hủy bỏ khen thưởng, kèm quyết định' },
  'award-revocation:decide': {
    area: 'DECISION',
    words: 'Xác nhận hủy bỏ khen thưởng; không xác nhận với khen thưởng của chính mình',
  },
  'recognition-revocation:read': { area: 'INITIATIVE', words: 'Xem việc thu hồi công nhận sáng kiến' },
  'recognition-revocation:propose': {
    area: 'INITIATIVE',
    words: 'Đề nghị thu hồi công nhận sáng kiến, kèm quyết định; không đề nghị với sáng kiến của chính mình',
  },
  'recognition-revocation:decide': {
    area: 'INITIATIVE',
    words: 'Xác nhận thu hồi công nhận sáng kiến; không xác nhận với sáng kiến của chính mình',
  },

  'attachment:send': { area: 'ATTACHMENT', words: 'Đính kèm, thay, gỡ tệp ở hồ sơ mà mình soạn' },
  'attachment:open': { area: 'ATTACHMENT', words: 'Mở tệp đính kèm của hồ sơ mà mình được xem' },

  'import:run': { area: 'IMPORT', words: 'Nhập cán bộ và hồ sơ các năm trước từ tệp Excel, CSV' },

  'audit:read': { area: 'AUDIT', words: 'Xem nhật ký: việc của chính mình, và việc của người khác theo vai trò' },
  'audit:verify': { area: 'AUDIT', words: 'Kiểm tra nhật ký có bị sửa hay không' },
} as const satisfies Readonly<Record<Permission, PermissionWords>>;

export interface AreaOfPermissions {
  readonly area: PermissionArea;
  readonly permissions: readonly Permission[];
}

/** Every right, once, under its heading. */
export function permissionsByArea(): readonly AreaOfPermissions[] {
  // Object.keys forgets the key types; both tables are total.
  const permissions = Object.keys(PERMISSION_WORDS) as Permission[];
  return (Object.keys(PERMISSION_AREAS) as PermissionArea[]).map((area) => ({
    area,
    permissions: permissions.filter((permission) => PERMISSION_WORDS[permission].area === area),
  }));
}
