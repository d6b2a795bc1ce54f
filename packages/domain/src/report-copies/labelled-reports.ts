/** Stories that eight people wrote on the same form, none of them from another. Invented. */
export const STORIES = {
  protocol: `Trong năm bản thân đã đạt được những kết quả sau: tham mưu tổ chức 06 đoàn ra, đón 14 đoàn khách quốc tế vào làm việc tại tỉnh. Trực tiếp dịch và soạn thảo 41 thư ngoại giao gửi các đối tác Lào, Thái Lan. Chủ trì chuẩn bị lễ ký biên bản ghi nhớ giữa tỉnh với tỉnh Bô-ly-khăm-xay, hoàn thành trước hạn 10 ngày.
Xây dựng bộ mẫu hồ sơ lễ tân dùng chung, rút thời gian chuẩn bị một đoàn từ 05 ngày xuống còn 02 ngày. Hướng dẫn 03 đồng nghiệp mới sử dụng bộ mẫu này. Luôn hoàn thành tốt nhiệm vụ được giao.`,
  consular: `Tiếp nhận, xử lý 212 hồ sơ hợp pháp hóa lãnh sự, không có hồ sơ trễ hạn. Trực đường dây nóng bảo hộ công dân trong thời gian dịch bệnh, hỗ trợ 430 công dân Hà Tĩnh ở nước ngoài về nước an toàn. Phối hợp Công an tỉnh xác minh nhân thân 37 ngư dân bị phía bạn bắt giữ.
Đề xuất quy trình phối hợp bảo hộ ngư dân gồm năm bước, được lãnh đạo Sở cho áp dụng từ tháng 4. Có tinh thần trách nhiệm cao trong công việc.`,
  aid: `Tham mưu tiếp nhận 12 khoản viện trợ phi chính phủ nước ngoài trị giá 2,4 triệu đô la Mỹ. Lập hồ sơ cấp phép hoạt động cho 05 tổ chức. Đi thực địa tám xã vùng lũ để lập danh mục dự án kêu gọi vận động, nhờ vậy hai dự án nước sạch tại Hương Khê được tài trợ ngay trong năm.
Soạn báo cáo sáu tháng và cả năm về công tác phi chính phủ, được Ủy ban công tác khen ngợi vì số liệu đầy đủ. Có tinh thần đoàn kết, giúp đỡ đồng nghiệp.`,
  office: `Quản lý văn thư của cơ quan: tiếp nhận 5.120 văn bản đến, phát hành 2.046 văn bản đi, không thất lạc. Số hóa toàn bộ hồ sơ lưu trữ giai đoạn 2010-2015 với 318 hộp tài liệu. Cài đặt và hướng dẫn dùng chữ ký số cho tất cả lãnh đạo phòng.
Rà soát danh mục hồ sơ, loại bỏ 27 mẫu trùng lặp. Nhờ đó thời gian tìm một hồ sơ cũ giảm từ nửa buổi xuống vài phút. Chấp hành nghiêm nội quy, quy chế của cơ quan, đơn vị.`,
  inspection: `Chủ trì 03 cuộc thanh tra chuyên ngành về quản lý đoàn ra, đoàn vào; kiến nghị thu hồi 85 triệu đồng chi sai. Tiếp 19 lượt công dân, giải quyết dứt điểm 04 đơn kiến nghị. Xây dựng kế hoạch phòng, chống tham nhũng và theo dõi kê khai tài sản của 24 người.
Soạn tài liệu hỏi đáp về những lỗi thường gặp khi thanh toán công tác phí, phát cho các phòng. Hoàn thành xuất sắc nhiệm vụ được giao.`,
  interpreter: `Phiên dịch 31 buổi làm việc trực tuyến và 12 hội đàm cấp cao. Biên dịch 640 trang tài liệu tiếng Anh, tiếng Lào phục vụ xúc tiến đầu tư. Mở lớp tiếng Lào giao tiếp cho 22 cán bộ biên phòng, sau ba tháng cả lớp giao tiếp được ở cửa khẩu.
Lập bảng thuật ngữ đối ngoại gồm 900 mục từ, nay các phòng đều dùng. Tích cực tham gia các phong trào thi đua do cơ quan, đơn vị phát động.`,
  hotlineOne: `Từ tháng 5 tham gia tổ trực đường dây nóng hỗ trợ công dân về nước. Tôi nhận ca đêm, tổng cộng 96 ca, ghi lại từng cuộc gọi vào sổ điện tử để ca sau nắm được. Liên hệ với hội đồng hương tại Thái Lan lập danh sách người có hoàn cảnh khó khăn, đề nghị giảm giá vé cho 54 người.
Hoàn thành các nhiệm vụ khác do lãnh đạo phân công.`,
  hotlineTwo: `Được phân công trực điện thoại bảo hộ công dân khi dịch bùng phát. Đã trả lời hơn 1.200 cuộc gọi, phần lớn hỏi thủ tục đăng ký chuyến bay. Soạn tờ hướng dẫn hai trang đăng trên trang tin của Sở để người dân tự làm, số cuộc gọi giảm rõ từ tháng 8. Theo dõi và báo cáo hằng ngày số người còn mắc kẹt.
Hoàn thành các nhiệm vụ khác do lãnh đạo phân công.`,
} as const;
export type StoryName = keyof typeof STORIES;

/** A report that was made from another one, and how. */
export interface LabelledCopy {
  readonly how: string;
  readonly of: StoryName;
  readonly text: string;
}

const sentences = (text: string): readonly string[] => text.split(/(?<=\.)\s+/u);

export const COPIES: readonly LabelledCopy[] = [
  { how: 'word for word', of: 'office', text: STORIES.office },
  {
    how: 'names and numbers changed',
    of: 'protocol',
    text: STORIES.protocol
      .replace('06 đoàn ra', '9 đoàn ra')
      .replace('14 đoàn', '8 đoàn')
      .replace('41 thư', '126 thư')
      .replace('Lào, Thái Lan', 'Hàn Quốc, Nhật Bản')
      .replace('Bô-ly-khăm-xay', 'Gangwon')
      .replace('10 ngày', '7 ngày')
      .replace('05 ngày', '4 ngày')
      .replace('02 ngày', '1 ngày')
      .replace('03 đồng nghiệp', '2 đồng nghiệp'),
  },
  {
    how: 'sentences in another order',
    of: 'aid',
    text: sentences(STORIES.aid).toReversed().join(' '),
  },
  {
    how: 'half copied, half of one’s own',
    of: 'consular',
    text: `${sentences(STORIES.consular).slice(0, 3).join(' ')}
Ngoài ra, tôi theo dõi cộng đồng người Hà Tĩnh ở nước ngoài, cập nhật địa chỉ 1.100 kiều bào, tổ chức gặp mặt đầu xuân và vận động kiều bào góp quỹ vắc-xin. Viết sáu bài giới thiệu kiều bào tiêu biểu cho báo tỉnh.`,
  },
  {
    how: 'typed without marks in one paragraph',
    of: 'inspection',
    text: STORIES.inspection
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll('đ', 'd')
      .replaceAll('Đ', 'D')
      .replaceAll('\n', ' '),
  },
  {
    how: 'a word changed here and there',
    of: 'interpreter',
    text: `Đã phiên dịch 28 buổi làm việc trực tuyến, 09 hội đàm cấp cao. Tham gia biên dịch 510 trang tài liệu tiếng Anh và tiếng Lào phục vụ xúc tiến đầu tư. Phụ trách lớp tiếng Lào giao tiếp cho 18 cán bộ biên phòng, sau bốn tháng cả lớp đã giao tiếp được ở cửa khẩu.
Cùng lập bảng thuật ngữ đối ngoại gồm 700 mục từ, hiện nay các phòng đều dùng.`,
  },
  {
    how: 'put together from two reports',
    of: 'office',
    text: `${sentences(STORIES.office).slice(0, 3).join(' ')}\n${sentences(STORIES.inspection).slice(0, 2).join(' ')}`,
  },
  {
    how: 'told anew in one’s own words',
    of: 'aid',
    text: `Trong năm đã giúp Sở nhận mười hai khoản tài trợ của các tổ chức nước ngoài, tổng cộng hơn hai triệu đô. Làm thủ tục để năm tổ chức được phép hoạt động. Tự xuống tám xã bị lũ khảo sát nhu cầu rồi viết danh mục dự án, kết quả là Hương Khê có hai công trình nước sạch. Báo cáo định kỳ được Ủy ban khen số liệu đủ.`,
  },
];
