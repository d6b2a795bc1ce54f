import type { InitiativeStatus } from '@thidua/domain/initiatives';
import type { InitiativeScope } from '@thidua/domain/vocabulary';
import type { PersonKey } from './people.ts';

export interface SampleInitiative {
  readonly title: string;
  readonly field: string;
  readonly owner: PersonKey;
  /** Co-authors with their shares in basis points; the rest is the owner's. */
  readonly authors?: readonly (readonly [PersonKey, number])[];
  readonly status: InitiativeStatus;
  readonly applied?: string;
  readonly written: string;
  readonly touched?: string;
  /** Username of who endorsed. */
  readonly endorsedBy?: string;
  readonly reason?: string;
  readonly recognised?: readonly (readonly [InitiativeScope, string, string])[];
  readonly before: string;
  readonly solution: string;
  readonly novelty: string;
}

const HTQT = 'truongphong.htqt';
const LSVK = 'truongphong.lsvk';
const TTDV = 'giamdoc.ttdv';
const SPRING = ['GRASSROOTS', '64/QĐ-SNgV', '2021-06-25'] as const;
const AUTUMN = ['GRASSROOTS', '128/QĐ-SNgV', '2021-11-22'] as const;

/** Eighteen requests of 2021, every state of their life among them; five are recognised at cơ sở, one of them at the province. */
export const INITIATIVES: readonly SampleInitiative[] = [
  {
    title: 'Số hóa và tra cứu hồ sơ đoàn ra, đoàn vào trên kho dữ liệu dùng chung',
    field: 'Cải cách hành chính',
    owner: 'ha',
    authors: [['dung85', 3_000]],
    status: 'RECOGNISED',
    applied: '2021-01-18',
    written: '2021-04-12',
    touched: '2021-04-20',
    endorsedBy: HTQT,
    recognised: [SPRING, ['PROVINCE', '3985/QĐ-UBND', '2021-11-30']],
    before: 'Hồ sơ đoàn ra, đoàn vào lưu bằng giấy ở từng phòng; tra cứu một đoàn mất cả buổi.',
    solution: 'Lập kho dữ liệu dùng chung, đặt mã theo đoàn, quét hồ sơ ngay khi tiếp nhận và phân quyền theo phòng.',
    novelty: 'Lần đầu các phòng dùng chung một kho hồ sơ; tìm một đoàn trong dưới một phút.',
  },
  {
    title: 'Quy trình phối hợp vận động viện trợ phi chính phủ nước ngoài theo địa bàn',
    field: 'Đối ngoại',
    owner: 'uoc',
    authors: [['lyAn', 4_000]],
    status: 'RECOGNISED',
    applied: '2021-02-08',
    written: '2021-05-05',
    touched: '2021-05-12',
    recognised: [SPRING],
    before: 'Mỗi huyện tự liên hệ, nhiều tổ chức nhận cùng một đề xuất.',
    solution: 'Lập danh mục nhu cầu theo huyện, một đầu mối trả lời, cập nhật hằng tháng.',
    novelty: 'Nhu cầu của các huyện được công bố chung bằng hai thứ tiếng.',
  },
  {
    title: 'Bộ câu hỏi đáp nhanh về bảo hộ công dân Hà Tĩnh ở nước ngoài trong dịch COVID-19',
    field: 'Lãnh sự',
    owner: 'nhi',
    authors: [
      ['dung90', 2_500],
      ['oanh', 2_500],
    ],
    status: 'RECOGNISED',
    applied: '2021-03-01',
    written: '2021-05-18',
    touched: '2021-05-24',
    endorsedBy: LSVK,
    recognised: [SPRING],
    before: 'Mỗi cuộc gọi hỏi đáp mất trung bình hai mươi phút, câu trả lời không thống nhất.',
    solution: 'Soạn 60 câu hỏi đáp theo tình huống, in thành sổ tay và đăng trên trang thông tin.',
    novelty: 'Người dân tự tra được trước khi gọi; số cuộc gọi giảm một phần ba.',
  },
  {
    title: 'Lịch họp và phòng họp dùng chung thay cho đăng ký bằng giấy',
    field: 'Quản trị văn phòng',
    owner: 'tam',
    status: 'RECOGNISED',
    applied: '2021-05-10',
    written: '2021-09-14',
    touched: '2021-09-20',
    recognised: [AUTUMN],
    before: 'Đăng ký phòng họp trên sổ giấy, thường trùng lịch.',
    solution: 'Dùng lịch chung trên mạng nội bộ, báo trùng khi đăng ký.',
    novelty: 'Không còn họp trùng phòng từ tháng 6/2021.',
  },
  {
    title: 'Ứng dụng mẫu song ngữ trong soạn thảo thỏa thuận hợp tác với địa phương của Lào',
    field: 'Hợp tác quốc tế',
    owner: 'y',
    authors: [['ngocAn', 3_500]],
    status: 'RECOGNISED',
    applied: '2021-04-05',
    written: '2021-10-04',
    touched: '2021-10-11',
    recognised: [AUTUMN],
    before: 'Mỗi thỏa thuận soạn lại từ đầu, dịch hai lần.',
    solution: 'Bộ mẫu song ngữ Việt - Lào với các điều khoản chọn sẵn.',
    novelty: 'Thời gian soạn thảo giảm từ mười ngày còn ba ngày.',
  },
  {
    title: 'Theo dõi thời hạn hộ chiếu công vụ của cán bộ bằng bảng nhắc hạn tự động',
    field: 'Lãnh sự',
    owner: 'dung90',
    status: 'RECEIVED',
    applied: '2021-06-14',
    written: '2021-10-18',
    touched: '2021-11-02',
    endorsedBy: LSVK,
    before: 'Hộ chiếu hết hạn chỉ biết khi có đoàn đi.',
    solution: 'Bảng nhắc hạn trước sáu tháng gửi cho từng cơ quan.',
    novelty: 'Không còn hồ sơ xin gia hạn gấp từ quý III.',
  },
  {
    title: 'Đơn giản hóa hồ sơ xin phép tổ chức hội nghị, hội thảo quốc tế',
    field: 'Cải cách hành chính',
    owner: 'lyAn',
    status: 'RECEIVED',
    applied: '2021-03-22',
    written: '2021-10-25',
    touched: '2021-11-08',
    endorsedBy: HTQT,
    before: 'Hồ sơ gồm bảy loại giấy, ba loại trùng nội dung.',
    solution: 'Gộp còn bốn loại, có mẫu điền sẵn.',
    novelty: 'Thời gian thẩm định giảm năm ngày làm việc.',
  },
  {
    title: 'Sổ tay phiên dịch thuật ngữ kinh tế Việt - Anh - Lào dùng cho đoàn doanh nghiệp',
    field: 'Phiên dịch',
    owner: 'on',
    status: 'ENDORSED',
    applied: '2021-07-05',
    written: '2021-11-16',
    touched: '2021-11-26',
    endorsedBy: TTDV,
    before: 'Phiên dịch viên tự tra, thuật ngữ không thống nhất giữa các buổi làm việc.',
    solution: 'Biên soạn 1.200 thuật ngữ theo ngành, dùng trên điện thoại.',
    novelty: 'Lần đầu có bản ba thứ tiếng cho ngành nghề của tỉnh.',
  },
  {
    title: 'Mẫu báo cáo tuần tự tổng hợp từ lịch công tác của phòng',
    field: 'Quản trị văn phòng',
    owner: 'dung85',
    status: 'SUBMITTED',
    applied: '2021-09-06',
    written: '2021-12-02',
    before: 'Mỗi tuần một chuyên viên mất nửa ngày gom báo cáo.',
    solution: 'Bảng tính lấy việc đã xong từ lịch chung, in đúng mẫu.',
    novelty: 'Không phải nhập lại; trưởng phòng chỉ duyệt.',
  },
  {
    title: 'Tiếp nhận yêu cầu chứng nhận lãnh sự qua bưu chính công ích',
    field: 'Lãnh sự',
    owner: 'oanh',
    status: 'SUBMITTED',
    applied: '2021-02-22',
    written: '2021-11-01',
    before: 'Người dân ở huyện xa phải đi lại hai lần.',
    solution:
      'Nhận và trả kết quả qua bưu điện, có mã theo dõi. Soạn câu hỏi đáp theo tình huống, in thành sổ tay và đăng trên trang thông tin để người dân tự tra.',
    novelty: 'Một phần tư hồ sơ đã chuyển sang bưu chính.',
  },
  {
    title: 'Cẩm nang tiếp khách quốc tế dành cho cơ sở',
    field: 'Lễ tân đối ngoại',
    owner: 'ngocAn',
    status: 'RETURNED',
    applied: '2021-08-02',
    written: '2021-11-10',
    touched: '2021-11-29',
    endorsedBy: HTQT,
    reason: 'Đề nghị nêu rõ đã áp dụng ở những huyện nào và số đoàn đã tiếp.',
    before: 'Cấp huyện lúng túng khi tiếp khách quốc tế.',
    solution: 'Cẩm nang 30 trang có sơ đồ chỗ ngồi và mẫu chương trình.',
    novelty: 'Viết theo tình huống của địa phương.',
  },
  {
    title: 'Chấm công bằng nhận diện khuôn mặt',
    field: 'Quản trị văn phòng',
    owner: 'anh',
    status: 'NOT_RECOGNISED',
    applied: '2021-01-04',
    written: '2021-08-09',
    touched: '2021-08-23',
    reason: 'Mua thiết bị có sẵn trên thị trường, chưa có tính mới của tác giả.',
    before: 'Chấm công trên sổ giấy.',
    solution: 'Lắp máy chấm công.',
    novelty: 'Thay sổ giấy.',
  },
  {
    title: 'Trang thông tin kiều bào Hà Tĩnh bằng ba thứ tiếng',
    field: 'Người Việt Nam ở nước ngoài',
    owner: 'duc',
    status: 'WITHDRAWN',
    written: '2021-07-20',
    touched: '2021-09-01',
    reason: 'Chuyển sang đề tài cấp tỉnh năm 2022.',
    before: 'Thông tin cho kiều bào rải rác ở nhiều trang.',
    solution: 'Một trang chung do phòng biên tập.',
    novelty: 'Có tiếng Anh và tiếng Lào.',
  },
  {
    title: 'Bảng theo dõi cam kết quốc tế của tỉnh theo màu',
    field: 'Hợp tác quốc tế',
    owner: 'ha',
    status: 'DRAFT',
    written: '2021-11-30',
    touched: '2021-12-03',
    before: 'Các cam kết trong thỏa thuận chưa được theo dõi tập trung.',
    // Takes over half a sentence of the first one: the panel «Nội dung giống» has something to show.
    solution:
      'Lập kho dữ liệu dùng chung, đặt mã theo thỏa thuận, quét hồ sơ ngay khi tiếp nhận và phân quyền theo phòng; mỗi cam kết tô màu theo hạn.',
    novelty: '',
  },
  {
    title: 'Ghi chép kinh nghiệm bàn giao việc cho người mới',
    field: 'Quản trị văn phòng',
    owner: 'ai',
    status: 'DRAFT',
    written: '2021-12-01',
    before: '',
    solution: '',
    novelty: '',
  },
  {
    title: 'Lịch trực đường dây nóng bảo hộ công dân chia theo múi giờ',
    field: 'Bảo hộ công dân',
    owner: 'oanh',
    status: 'SCORING',
    applied: '2021-06-01',
    written: '2021-11-08',
    touched: '2021-11-24',
    endorsedBy: LSVK,
    before: 'Cuộc gọi ban đêm từ nơi lệch giờ thường lỡ.',
    solution: 'Chia ca trực theo giờ của nơi có đông người Hà Tĩnh làm việc, chuyển máy tự động.',
    novelty: 'Ca trực theo giờ của người gọi, không theo giờ hành chính.',
  },
  {
    title: 'Kiểm tra chéo sổ quỹ và chứng từ bằng bảng tính có khóa',
    field: 'Quản trị văn phòng',
    owner: 'quynh',
    status: 'BEFORE_COUNCIL',
    applied: '2021-05-10',
    written: '2021-11-02',
    touched: '2021-11-19',
    before: 'Sai lệch giữa sổ quỹ và chứng từ chỉ thấy vào cuối quý.',
    solution: 'Bảng tính đối chiếu từng tuần, ô công thức được khóa, chỗ lệch tự tô màu.',
    novelty: 'Thấy chỗ lệch trong tuần, không cần phần mềm mua ngoài.',
  },
  {
    title: 'Đổi mẫu phong bì của cơ quan',
    field: 'Quản trị văn phòng',
    owner: 'doan',
    status: 'NOT_ACCEPTED',
    applied: '2021-03-01',
    written: '2021-09-06',
    touched: '2021-10-20',
    reason: 'Hết hạn bổ sung mà chưa nêu được lợi ích.',
    before: 'Phong bì in theo mẫu cũ.',
    solution: 'In theo mẫu mới.',
    novelty: 'Mẫu mới.',
  },
];
