import {
  SAMPLE_MOVEMENT_ID,
  SAMPLE_REVIEW_ID,
  sampleBlockEntryId,
  sampleBlockId,
  sampleBlockSheetId,
  sampleDifficultyId,
  sampleGatheringId,
  samplePactId,
  sampleProgrammeId,
  sampleReportRequestId,
  sampleRoleModelId,
  sampleConsultationId,
  sampleOpinionId,
  sampleSubmissionId,
  samplePostingId,
  sampleResearchTopicId,
  sampleStaffId,
  sampleTargetId,
  sampleTaskId,
  sampleTrainingCourseId,
  sampleUnitCheckId,
  sampleUnitReportId,
} from '@thidua/testing';
import type { PageToSee } from './page-to-see.ts';

/** The pages of the plan, its targets and what is done for them through the year; see `PAGES`. */
export const PAGES_OF_MOVEMENT: Readonly<Record<string, readonly PageToSee[]>> = {
  movement: [{ by: 'chuyenvien.ha', address: '/phong-trao', heading: /^(?!Không có trang này)/ }],
  plan: [
    {
      by: 'chuyenvien.ha',
      address: `/phong-trao/ke-hoach/${SAMPLE_MOVEMENT_ID}`,
      heading: /^Kế hoạch tổ chức phong trào thi đua/,
    },
  ],
  planEdit: [
    { by: 'chanhvanphong', address: `/phong-trao/ke-hoach/${SAMPLE_MOVEMENT_ID}/soan`, heading: /^Soạn: Kế hoạch/ },
  ],
  planCheck: [
    {
      by: 'giamdoc',
      address: `/phong-trao/ke-hoach/${SAMPLE_MOVEMENT_ID}/phat-dong`,
      heading: /^Kiểm tra trước khi phát động$/,
    },
  ],
  thematicMovements: [{ by: 'chanhvanphong', address: '/phong-trao-chuyen-de', heading: /^Phong trào chuyên đề$/ }],
  higherDocuments: [{ by: 'chuyenvien.ha', address: '/van-ban-cap-tren', heading: /^Sổ văn bản cấp trên$/ }],
  imports: [{ by: 'chanhvanphong', address: '/nhap-du-lieu', heading: /^Nhập dữ liệu từ Excel$/ }],
  // The steps themselves are looked at in imports.spec, which has a file to take through them.
  importRun: [
    {
      by: 'chanhvanphong',
      address: `/nhap-du-lieu/${sampleStaffId('ha')}`,
      heading: /^Không có trang này/,
    },
  ],
  planProposals: [{ by: 'chanhvanphong', address: '/phong-trao/lap-tu-van-ban', heading: /^Lập kế hoạch từ văn bản$/ }],
  // The review itself is looked at in plan-proposal.spec, which has a text to read.
  planProposal: [
    {
      by: 'chanhvanphong',
      address: `/phong-trao/lap-tu-van-ban/${sampleStaffId('ha')}`,
      heading: /^Không có trang này/,
    },
  ],
  targets: [{ by: 'giamdoc', address: '/chi-tieu', heading: /^Chỉ tiêu thi đua$/ }],
  target: [
    { by: 'giamdoc', address: `/chi-tieu/${sampleTargetId('2.10c')}`, heading: /Sáng kiến cấp cơ sở/ },
    { by: 'chanhvanphong', address: `/chi-tieu/${sampleTargetId('2.10a')}`, heading: /chương trình khung/ },
  ],
  targetNew: [{ by: 'chanhvanphong', address: '/chi-tieu/moi', heading: /^Thêm chỉ tiêu$/ }],
  targetEdit: [{ by: 'chanhvanphong', address: `/chi-tieu/${sampleTargetId('P2')}/sua`, heading: /^Sửa chỉ tiêu P2$/ }],
  reviews: [{ by: 'chanhvanphong', address: '/so-ket-tong-ket', heading: /^Sơ kết, tổng kết$/ }],
  review: [
    { by: 'giamdoc', address: `/so-ket-tong-ket/${SAMPLE_REVIEW_ID}`, heading: /^Báo cáo tình hình phong trào/ },
    { by: 'chanhvanphong', address: `/so-ket-tong-ket/${SAMPLE_REVIEW_ID}`, heading: /^Báo cáo tình hình phong trào/ },
  ],
  blocks: [{ by: 'chuyenvien.ha', address: '/cum-khoi', heading: /^Cụm, khối thi đua$/ }],
  blockSheet: [
    {
      by: 'chuyenvien.ha',
      address: `/bang-diem/${sampleBlockSheetId('ministry', 2020)}`,
      heading: /^Bảng chấm điểm năm 2020/,
    },
    {
      by: 'chanhvanphong',
      address: `/bang-diem/${sampleBlockSheetId('province', 2021)}`,
      heading: /^Bảng chấm điểm năm 2021/,
    },
  ],
  blockEntry: [
    {
      by: 'chanhvanphong',
      address: `/bang-diem/thanh-vien/${sampleBlockEntryId('ministry', 2021, 'own')}`,
      heading: /^Sở Ngoại vụ/,
    },
  ],
  block: [{ by: 'chanhvanphong', address: `/cum-khoi/${sampleBlockId('ministry')}`, heading: /^Cụm thi đua số 3/ }],
  pact: [
    {
      by: 'chuyenvien.ha',
      address: `/giao-uoc/${samplePactId('ministry', 2021)}`,
      heading: /^Giao ước thi đua năm 2021/,
    },
    {
      by: 'chanhvanphong',
      address: `/giao-uoc/${samplePactId('divisions', 2021)}`,
      heading: /^Giao ước thi đua năm 2021/,
    },
  ],
  difficulties: [{ by: 'chanhvanphong', address: '/kho-khan', heading: /^Khó khăn, vướng mắc$/ }],
  difficulty: [
    {
      by: 'giamdoc',
      address: `/kho-khan/${sampleDifficultyId('interpreter')}`,
      heading: /^Chưa bố trí được phiên dịch/,
    },
  ],
  task: [{ by: 'chuyenvien.ha', address: `/phong-trao/nhiem-vu/${sampleTaskId('2.3')}`, heading: /^2\.3\. / }],
  trainingCourses: [{ by: 'chanhvanphong', address: '/dao-tao', heading: /^Đào tạo, bồi dưỡng$/ }],
  trainingCourse: [
    {
      by: 'chanhvanphong',
      address: `/dao-tao/${sampleTrainingCourseId('english')}`,
      heading: /^Bồi dưỡng tiếng Anh/,
    },
  ],
  programmes: [{ by: 'chuyenvien.ha', address: '/chuong-trinh', heading: /^Chương trình công tác$/ }],
  programme: [
    {
      by: 'truongphong.lsvk',
      address: `/chuong-trinh/${sampleProgrammeId('framework')}`,
      heading: /^Chương trình khung/,
    },
  ],
  gatherings: [{ by: 'chuyenvien.ha', address: '/hoi-nghi', heading: /^Hội nghị, sự kiện$/ }],
  gathering: [
    {
      by: 'truongphong.lsvk',
      address: `/hoi-nghi/${sampleGatheringId('corruption-law')}`,
      heading: /^Hội nghị phổ biến Luật Phòng/,
    },
  ],
  postings: [{ by: 'chanhvanphong', address: '/cong-khai', heading: /^Công khai lấy ý kiến$/ }],
  posting: [
    {
      by: 'chuyenvien.ha',
      address: `/cong-khai/${samplePostingId('july')}`,
      heading: /^Công khai đề nghị tặng Giấy khen 6 tháng đầu năm 2021$/,
    },
  ],
  submission: [
    {
      by: 'chanhvanphong',
      address: `/trinh-cap-tren/${sampleSubmissionId}`,
      heading: /^Tờ trình về việc đề nghị Chủ tịch/,
    },
  ],
  submissions: [{ by: 'chanhvanphong', address: '/trinh-cap-tren', heading: /^Trình cấp trên$/ }],
  consultations: [{ by: 'truongphong.lsvk', address: '/y-kien-tham-dinh', heading: /^Ý kiến thẩm định$/ }],
  consultation: [
    {
      by: 'truongphong.lsvk',
      address: `/y-kien-tham-dinh/${sampleConsultationId('ldtt-lyan', 'LSVK')}`,
      heading: /^Lý Thị Ân$/,
    },
  ],
  opinions: [{ by: 'chanhvanphong', address: '/lay-y-kien', heading: /^Lấy ý kiến cơ quan khác$/ }],
  opinion: [
    {
      by: 'chanhvanphong',
      address: `/lay-y-kien/${sampleOpinionId('inspectorate')}`,
      heading: /^Thanh tra tỉnh Hà Tĩnh$/,
    },
  ],
  researchTopics: [{ by: 'chuyenvien.ha', address: '/de-tai', heading: /^Đề tài khoa học$/ }],
  researchTopic: [
    {
      by: 'chanhvanphong',
      address: `/de-tai/${sampleResearchTopicId('workers')}`,
      heading: /^Thực trạng và giải pháp bảo hộ lao động/,
    },
  ],
  roleModels: [{ by: 'chuyenvien.ha', address: '/dien-hinh', heading: /^Điển hình tiên tiến$/ }],
  roleModel: [
    {
      by: 'chuyenvien.ha',
      address: `/dien-hinh/${sampleRoleModelId('borders')}`,
      heading: /^Tập thể đưa 46 công dân về nước an toàn$/,
    },
  ],
  timelyPraise: [{ by: 'chanhvanphong', address: '/khen-thuong-kip-thoi', heading: /^Khen thưởng kịp thời$/ }],
  unitChecks: [{ by: 'chanhvanphong', address: '/kiem-tra', heading: /^Kiểm tra công tác thi đua$/ }],
  unitCheck: [
    {
      by: 'truongphong.htqt',
      address: `/kiem-tra/${sampleUnitCheckId('cooperation')}`,
      heading: /^Kiểm tra công tác thi đua, khen thưởng quý IV$/,
    },
  ],
  reportRequests: [{ by: 'chanhvanphong', address: '/bao-cao', heading: /^Báo cáo đơn vị$/ }],
  reportRequest: [
    {
      by: 'chanhvanphong',
      address: `/bao-cao/${sampleReportRequestId('whole-year')}`,
      heading: /^Báo cáo kết quả phong trào/,
    },
  ],
  reportMerged: [
    {
      by: 'giamdoc',
      address: `/bao-cao/${sampleReportRequestId('whole-year')}/tong-hop`,
      heading: /^Báo cáo kết quả phong trào/,
    },
  ],
  unitReport: [
    {
      by: 'truongphong.lsvk',
      address: `/bao-cao-don-vi/${sampleUnitReportId('whole-year', 'LSVK')}`,
      heading: /^Báo cáo kết quả phong trào/,
    },
    {
      by: 'chanhvanphong',
      address: `/bao-cao-don-vi/${sampleUnitReportId('whole-year', 'HTQT')}`,
      heading: /^Báo cáo kết quả phong trào/,
    },
  ],
};
