import {
  SAMPLE_DRAFT_GRID_ID,
  SAMPLE_GRID_ID,
  SAMPLE_PLAYED_REHEARSAL_ID,
  SAMPLE_REHEARSAL_ID,
  SAMPLE_DRAFT_DECISION_ID,
  SAMPLE_REVOCATION_ID,
  sampleDepartmentId,
  sampleInitiativeId,
  sampleInitiativeSittingId,
  sampleMeetingId,
  sampleNominationId,
  sampleScoreSheetId,
  sampleScoringSessionId,
  sampleStaffId,
  SAMPLE_OUTSIDE_ENTRY_ID,
} from '@thidua/testing';
import { DECEMBER } from './meeting.ts';
import { PAGES_OF_MOVEMENT } from './pages-of-movement.ts';
import type { PageToSee } from './page-to-see.ts';

const draft = sampleInitiativeId(14);

/** Every page of the app once, by somebody whom it is for; some a second time in another state. */
export const PAGES: Readonly<Record<string, readonly PageToSee[]>> = {
  signIn: [{ address: '/dang-nhap', heading: /^Đăng nhập$/ }],
  forgotPassword: [{ address: '/quen-mat-khau', heading: /^Quên mật khẩu$/ }],
  resetPassword: [
    { address: '/dat-lai-mat-khau', heading: /^Đường dẫn không còn dùng được$/ },
    { address: `/dat-lai-mat-khau#${'x'.repeat(43)}`, heading: /^Đặt mật khẩu mới$/ },
  ],
  verifyEmail: [
    { address: '/xac-nhan-dia-chi', heading: /^Đường dẫn không còn dùng được$/ },
    { address: `/xac-nhan-dia-chi#${'x'.repeat(43)}`, heading: /^Xác nhận địa chỉ thư$/ },
  ],
  home: [
    { by: 'chanhvanphong', address: '/viec-cua-toi', heading: /^Việc cần làm$/ },
    { by: 'quantri', address: '/viec-cua-toi', heading: /^Việc cần làm$/ },
  ],
  ratings: [
    { by: 'chanhvanphong', address: '/xep-loai', heading: /^Xếp loại hằng năm$/ },
    { by: 'giamdoc', address: '/xep-loai?loai=tap-the', heading: /^Xếp loại hằng năm$/ },
  ],
  ...PAGES_OF_MOVEMENT,
  initiatives: [
    { by: 'chanhvanphong', address: '/sang-kien', heading: /^Sáng kiến$/ },
    // Who is nobody of the body has no tabs.
    { by: 'thanhtra', address: '/sang-kien', heading: /^Sáng kiến$/ },
  ],
  scoreSheet: [
    { by: 'phogiamdoc.y', address: `/cham-sang-kien/${sampleScoreSheetId('y')}`, heading: /^Lịch trực đường dây nóng/ },
    {
      by: 'truongphong.htqt',
      address: `/cham-sang-kien/${sampleScoreSheetId('uoc')}`,
      heading: /^Lịch trực đường dây nóng/,
    },
  ],
  scoringGrids: [{ by: 'chanhvanphong', address: '/sang-kien/thang-diem', heading: /^Thang điểm sáng kiến$/ }],
  scoringGridNew: [
    {
      by: 'chanhvanphong',
      address: `/sang-kien/thang-diem/moi?tu=${SAMPLE_GRID_ID}`,
      heading: /^Soạn thang điểm sáng kiến$/,
    },
  ],
  scoringGrid: [
    {
      by: 'giamdoc',
      address: `/sang-kien/thang-diem/${SAMPLE_DRAFT_GRID_ID}`,
      heading: /^Thang điểm sáng kiến năm 2022$/,
    },
    {
      by: 'phogiamdoc.y',
      address: `/sang-kien/thang-diem/${SAMPLE_GRID_ID}`,
      heading: /^Thang điểm sáng kiến 100 điểm$/,
    },
  ],
  scoringGridEdit: [
    {
      by: 'chanhvanphong',
      address: `/sang-kien/thang-diem/${SAMPLE_DRAFT_GRID_ID}/soan`,
      heading: /^Sửa bản thảo thang điểm$/,
    },
  ],
  scoreSheets: [{ by: 'phogiamdoc.y', address: '/cham-sang-kien', heading: /^Chấm sáng kiến$/ }],
  library: [{ by: 'chuyenvien.ha', address: '/thu-vien-sang-kien', heading: /^Thư viện sáng kiến$/ }],
  libraryEntry: [
    { by: 'chuyenvien.ai', address: `/thu-vien-sang-kien/${sampleInitiativeId(1)}`, heading: /^Số hóa và tra cứu/ },
    {
      by: 'chanhvanphong',
      address: `/thu-vien-sang-kien/${SAMPLE_OUTSIDE_ENTRY_ID}`,
      heading: /^Tiếp nhận hồ sơ hợp pháp hóa lãnh sự/,
    },
  ],
  councils: [
    { by: 'chanhvanphong', address: '/hoi-dong-thi-dua-khen-thuong', heading: /^Hội đồng Thi đua, Khen thưởng$/ },
    { by: 'phogiamdoc.y', address: '/hoi-dong-thi-dua-khen-thuong', heading: /^Hội đồng Thi đua, Khen thưởng$/ },
  ],
  initiativeCouncils: [
    { by: 'chanhvanphong', address: '/hoi-dong-sang-kien', heading: /^Hội đồng sáng kiến$/ },
    { by: 'phogiamdoc.y', address: '/hoi-dong-sang-kien', heading: /^Hội đồng sáng kiến$/ },
  ],
  initiative: [
    { by: 'chanhvanphong', address: `/sang-kien/${sampleInitiativeId(1)}`, heading: /^Số hóa và tra cứu/ },
    { by: 'truongphong.htqt', address: `/sang-kien/${sampleInitiativeId(11)}`, heading: /^Cẩm nang/ },
  ],
  benefits: [
    { by: 'chanhvanphong', address: '/sang-kien/loi-ich', heading: /^Lợi ích sau công nhận$/ },
    { by: 'chuyenvien.ha', address: '/sang-kien/loi-ich', heading: /^Lợi ích sau công nhận$/ },
  ],
  certificates: [
    { by: 'chanhvanphong', address: '/sang-kien/so-giay-chung-nhan', heading: /^Sổ giấy chứng nhận sáng kiến$/ },
  ],
  relations: [
    { by: 'phogiamdoc.y', address: '/khai-co-quan-he', heading: /^Khai có quan hệ$/ },
    { by: 'chanhvanphong', address: '/khai-co-quan-he', heading: /^Khai có quan hệ$/ },
  ],
  scoringSessions: [{ by: 'chanhvanphong', address: '/sang-kien/dot-cham', heading: /^Đợt chấm sáng kiến$/ }],
  scoringSession: [
    { by: 'chanhvanphong', address: `/sang-kien/dot-cham/${sampleScoringSessionId}`, heading: /^Đợt 2 năm 2021$/ },
    { by: 'thanhtra', address: `/sang-kien/dot-cham/${sampleScoringSessionId}`, heading: /^Đợt 2 năm 2021$/ },
  ],
  initiativeSittings: [
    { by: 'chanhvanphong', address: '/sang-kien/phien-hop', heading: /^Phiên họp Hội đồng sáng kiến$/ },
  ],
  initiativeSitting: [
    {
      by: 'chanhvanphong',
      address: `/sang-kien/phien-hop/${sampleInitiativeSittingId}`,
      heading: /^Phiên họp ngày 18\/11\/2021$/,
    },
  ],
  initiativeEdit: [{ by: 'chuyenvien.ha', address: `/sang-kien/${draft}/soan`, heading: /^Soạn sáng kiến$/ }],
  initiativeSimilarity: [
    { by: 'chuyenvien.ha', address: `/sang-kien/${draft}/noi-dung-giong`, heading: /^Nội dung giống$/ },
    { by: 'chanhvanphong', address: `/sang-kien/${sampleInitiativeId(6)}/noi-dung-giong`, heading: /^Nội dung giống$/ },
  ],
  initiativeVersions: [
    { by: 'chanhvanphong', address: `/sang-kien/${sampleInitiativeId(6)}/cac-lan-nop`, heading: /^Các lần nộp$/ },
  ],
  initiativeCheck: [{ by: 'chuyenvien.ha', address: `/sang-kien/${draft}/kiem-tra`, heading: /^Kiểm tra lại/ }],
  registration: [{ by: 'chuyenvien.ha', address: '/dang-ky/phieu', heading: /^Đăng ký thi đua của tôi$/ }],
  registrationOf: [
    {
      by: 'truongphong.htqt',
      address: `/dang-ky/phong/phieu?ca-nhan=${sampleStaffId('ai')}&buoc=2`,
      heading: /^Đăng ký thi đua: Đinh Trọng Ái$/,
    },
  ],
  registrationBoard: [{ by: 'chanhvanphong', address: '/dang-ky/tong-hop', heading: /^Tổng hợp đăng ký thi đua$/ }],
  registrations: [{ by: 'giamdoc', address: '/dang-ky/danh-sach', heading: /^Danh sách đăng ký thi đua$/ }],
  registrationOutcomes: [
    { by: 'chanhvanphong', address: '/dang-ky/ket-qua', heading: /^Đăng ký và kết quả$/ },
    { by: 'chuyenvien.ha', address: '/dang-ky/ket-qua', heading: /^Đăng ký và kết quả$/ },
  ],
  registrationDesk: [{ by: 'truongphong.htqt', address: '/dang-ky/phong', heading: /^Đăng ký thi đua của phòng$/ }],
  nominationGrid: [
    { by: 'truongphong.lsvk', address: '/lap-danh-sach', heading: /^Lập danh sách/ },
    { by: 'truongphong.htqt', address: '/lap-danh-sach', heading: /^Lập danh sách/ },
  ],
  titleBoard: [
    { by: 'truongphong.htqt', address: '/tra-cuu-dieu-kien', heading: /^Tra cứu điều kiện$/ },
    { by: 'giamdoc', address: '/tra-cuu-dieu-kien?cap=state', heading: /^Tra cứu điều kiện$/ },
  ],
  tryCase: [{ by: 'truongphong.htqt', address: '/tra-cuu-dieu-kien/xet-thu', heading: /^Xét thử một trường hợp$/ }],
  nominationCheck: [
    {
      by: 'truongphong.lsvk',
      address: `/lap-danh-sach/kiem-tra?phong=${sampleDepartmentId('LSVK')}`,
      heading: /Kiểm tra lại/,
    },
  ],
  peerReview: [
    {
      by: 'truongphong.lsvk',
      address: `/lap-danh-sach/binh-xet?phong=${sampleDepartmentId('LSVK')}`,
      heading: /^Bình xét của phòng$/,
    },
  ],
  nominations: [{ by: 'chanhvanphong', address: '/ho-so', heading: /^Hồ sơ đề nghị$/ }],
  nominationDesk: [{ by: 'chanhvanphong', address: '/ban-tham-dinh?ban=tat-ca', heading: /^Bàn thẩm định$/ }],
  nomination: [
    { by: 'chanhvanphong', address: `/ho-so/${sampleNominationId('cstdcs-ha')}`, heading: /^Đề nghị: / },
    { by: 'giamdoc.ttdv', address: `/ho-so/${sampleNominationId('ldtt-on')}`, heading: /^Đề nghị: / },
  ],
  achievementReport: [
    {
      by: 'chanhvanphong',
      address: `/ho-so/${sampleNominationId('cstdcs-ha')}/bao-cao`,
      heading: /^Báo cáo thành tích$/,
    },
    { by: 'giamdoc.ttdv', address: `/ho-so/${sampleNominationId('ldtt-on')}/bao-cao`, heading: /^Báo cáo thành tích$/ },
    { by: 'phiendich.on', address: `/ho-so/${sampleNominationId('ldtt-on')}/bao-cao`, heading: /^Báo cáo thành tích$/ },
  ],
  compareReports: [
    {
      by: 'chanhvanphong',
      address: `/ho-so/${sampleNominationId('ldtt-dat')}/so-bao-cao/${sampleNominationId('cstdcs-ha')}`,
      heading: /^So hai báo cáo thành tích$/,
    },
  ],
  meetings: [{ by: 'chanhvanphong', address: '/phien-hop', heading: /^Phiên họp/ }],
  meeting: [
    { by: 'chanhvanphong', address: `/phien-hop/${DECEMBER}`, heading: /^Xét danh hiệu/ },
    { by: 'giamdoc', address: `/phien-hop/${sampleMeetingId('july')}?the=ket-qua`, heading: /^Xét tặng Giấy khen/ },
  ],
  meetingVote: [{ by: 'phochanhvanphong', address: `/phien-hop/${DECEMBER}/bieu-quyet`, heading: /^Biểu quyết/ }],
  meetingChair: [
    { by: 'giamdoc', address: `/phien-hop/${DECEMBER}/dieu-hanh`, heading: /Điều hành họp|Xét danh hiệu/ },
  ],
  meetingScreen: [{ by: 'chanhvanphong', address: `/phien-hop/${DECEMBER}/man-hinh`, heading: /^Xét danh hiệu/ }],
  meetingMinutes: [{ by: 'chanhvanphong', address: `/phien-hop/${DECEMBER}/bien-ban`, heading: /^Biên bản họp$/ }],
  ballotRounds: [{ by: 'chanhvanphong', address: `/phien-hop/${DECEMBER}/phieu-kin`, heading: /^Bỏ phiếu kín$/ }],
  ballotRound: [
    { by: 'giamdoc', address: `/phien-hop/${DECEMBER}/phieu-kin/${SAMPLE_REHEARSAL_ID}`, heading: /^Diễn tập/ },
    { by: 'chanhvanphong', address: `/phien-hop/${DECEMBER}/phieu-kin/${SAMPLE_REHEARSAL_ID}`, heading: /^Diễn tập/ },
    {
      by: 'truongphong.htqt',
      address: `/phien-hop/${DECEMBER}/phieu-kin/${SAMPLE_PLAYED_REHEARSAL_ID}`,
      heading: /lần thứ nhất$/,
    },
  ],
  votes: [{ by: 'phochanhvanphong', address: '/bieu-quyet', heading: /^Biểu quyết của tôi$/ }],
  decisions: [{ by: 'chuyenvien.ha', address: '/quyet-dinh', heading: /^Quyết định khen thưởng$/ }],
  decision: [
    { by: 'giamdoc', address: '/quyet-dinh', follow: /^Chưa có số$/, heading: /phòng, chống dịch/ },
    { by: 'thanhtra', address: '/quyet-dinh', follow: /^78\/QĐ-SNgV$/, heading: /sơ kết/ },
  ],
  decisionWording: [
    {
      by: 'chanhvanphong',
      address: `/quyet-dinh/${SAMPLE_DRAFT_DECISION_ID}/loi-van`,
      heading: /^Lời văn của quyết định$/,
    },
  ],
  people: [{ by: 'chanhvanphong', address: '/ca-nhan', heading: /^Cá nhân$/ }],
  person: [{ by: 'giamdoc', address: `/ca-nhan/${sampleStaffId('ha')}`, heading: /^Nguyễn Thị Hà$/ }],
  departments: [{ by: 'chanhvanphong', address: '/tap-the', heading: /^Tập thể$/ }],
  awardRevocation: [
    { by: 'thanhtra', address: `/huy-bo-khen-thuong/${SAMPLE_REVOCATION_ID}`, heading: /^Hủy bỏ Giấy khen/ },
  ],
  department: [{ by: 'chanhvanphong', address: `/tap-the/${sampleDepartmentId('LSVK')}`, heading: /Lãnh sự/ }],
  structure: [
    { by: 'chanhvanphong', address: '/co-cau', heading: /^Cơ cấu ngày 06\/12\/2021$/ },
    { by: 'chuyenvien.ha', address: '/co-cau?ngay=2015-06-01', heading: /^Cơ cấu ngày 01\/06\/2015$/ },
  ],
  unit: [{ by: 'quantri', address: `/co-cau/${sampleDepartmentId('HTQT')}`, heading: /^Phòng Hợp tác quốc tế$/ }],
  career: [
    { by: 'chanhvanphong', address: `/ca-nhan/${sampleStaffId('tam')}/qua-trinh`, heading: /^Quá trình công tác$/ },
  ],
  transfers: [{ by: 'truongphong.htqt', address: '/dieu-dong', heading: /^Điều động, biệt phái$/ }],
  yearBoard: [{ by: 'giamdoc', address: '/tong-quan', heading: /^Tổng quan năm$/ }],
  account: [{ by: 'chuyenvien.ha', address: '/tai-khoan', heading: /^Tài khoản của tôi$/ }],
  audit: [{ by: 'thanhtra', address: '/nhat-ky', heading: /^Nhật ký/ }],
  accounts: [
    { by: 'quantri', address: '/quan-tri/tai-khoan', heading: /^Tài khoản$/ },
    { by: 'thanhtra', address: '/quan-tri/tai-khoan?tim=uoc', heading: /^Tài khoản$/ },
  ],
  accountRecord: [
    { by: 'chanhvanphong', address: '/quan-tri/tai-khoan', follow: /^truongphong\.htqt$/, heading: /Ước/ },
  ],
  rights: [{ by: 'thanhtra', address: '/quan-tri/quyen', heading: /^Ai được làm gì$/ }],
  roleProposals: [{ by: 'giamdoc', address: '/quan-tri/vai-tro', heading: /^Đề nghị vai trò$/ }],
  delegations: [{ by: 'chanhvanphong', address: '/quan-tri/uy-quyen', heading: /^Ủy quyền$/ }],
  paperTemplates: [{ by: 'chanhvanphong', address: '/quan-tri/mau-van-ban', heading: /^Mẫu văn bản$/ }],
  paperTemplate: [
    {
      by: 'chanhvanphong',
      address: '/quan-tri/mau-van-ban/quyet-dinh-khen-thuong',
      heading: /^Quyết định khen thưởng$/,
    },
  ],
  settings: [{ by: 'chanhvanphong', address: '/quan-tri/thiet-lap', heading: /^Thiết lập có căn cứ$/ }],
  technical: [{ by: 'thanhtra', address: '/quan-tri/ky-thuat', heading: /^Tình trạng kỹ thuật$/ }],
  regimes: [{ by: 'chuyenvien.ha', address: '/quan-tri/can-cu-phap-ly', heading: /^Căn cứ pháp lý$/ }],
  startBody: [
    { by: 'quantri', address: '/lap-co-quan', heading: /^Lập cơ quan của mình$/ },
    { by: 'giamdoc', address: '/lap-co-quan', heading: /^Lập cơ quan của mình$/ },
  ],
  help: [{ by: 'chuyenvien.ha', address: '/tro-giup', heading: /^Trợ giúp$/ }],
};
