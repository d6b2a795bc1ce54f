import { plainDate } from '@thidua/domain/kernel';
import type { IssuingBody } from '../papers/issuing-body.ts';
import type { PlanOfPaper } from '../papers/plan-paper.ts';

export const BODY: IssuingBody = {
  name: 'Sở Ngoại vụ Hà Tĩnh',
  parentName: 'Ủy ban nhân dân tỉnh Hà Tĩnh',
  documentSign: 'SNgV',
  place: 'Hà Tĩnh',
};

const LONG =
  'Tiếp tục đổi mới, đẩy mạnh phong trào thi đua, khơi dậy mạnh mẽ truyền thống yêu nước, ý chí tự lực, tự cường, tinh thần vượt khó lao động, sáng tạo của cán bộ, công chức, viên chức, người lao động theo Kế hoạch số 15/KH-UBND năm 2020-2021.';

/** A plan with something in each of its parts. */
export const PLAN: PlanOfPaper = {
  title: 'Kế hoạch tổ chức phong trào thi đua yêu nước năm 2021',
  theme: 'Chủ động, sáng tạo, phục vụ hội nhập hiệu quả và phát triển bền vững',
  year: 2021,
  isDraft: false,
  paperType: 'Kế hoạch',
  planNumber: null,
  planDate: null,
  issuer: null,
  purposes: [LONG, 'Biểu dương, khen thưởng kịp thời các tập thể, cá nhân.'],
  requirements: ['Khen thưởng công khai, khách quan, đúng pháp luật.'],
  generalGoals: [LONG, LONG],
  targets: [
    { group: 'COLLECTIVE', title: 'Tặng Bằng khen', sourceText: '01 phòng (đơn vị) được tặng Bằng khen' },
    { group: 'PERSON', title: 'Gia đình văn hóa', sourceText: '100% gia đình đạt tiêu chuẩn gia đình văn hóa.' },
    { group: 'PERSON', title: 'Nếp sống', sourceText: '100% gia đình đạt tiêu chuẩn gia đình văn hóa.' },
    { group: 'TASK', title: 'Sáng kiến', sourceText: 'từ 07 đến 09 sáng kiến cấp cơ sở' },
    { group: 'TASK', title: 'Chương trình khung', sourceText: '' },
  ],
  phases: [
    {
      name: 'Đợt 1',
      fromDay: plainDate('2021-01-01'),
      fromText: 'Từ đầu năm',
      toDay: plainDate('2021-05-19'),
      toText: 'đến 19/5/2021',
      reviewOn: plainDate('2021-05-19'),
      reviewText: 'Sơ kết thi đua vào cuối đợt 1.',
      occasions: [
        {
          name: 'ngày sinh Chủ tịch Hồ Chí Minh',
          originDay: plainDate('1890-05-19'),
          anniversary: plainDate('2021-05-19'),
          statedYears: 131,
        },
        { name: 'ngày thành lập ngành Ngoại giao', originDay: null, anniversary: null, statedYears: 76 },
      ],
    },
    {
      name: 'Đợt 2',
      fromDay: plainDate('2021-06-01'),
      fromText: '',
      toDay: plainDate('2021-12-31'),
      toText: '',
      reviewOn: plainDate('2021-12-31'),
      reviewText: null,
      occasions: [],
    },
  ],
  tasks: [
    {
      number: '2.1',
      title: 'Học tập và làm theo',
      content: `${LONG}\nTừ 07 đến 09 sáng kiến cấp cơ sở.`,
      items: ['khơi dậy mạnh mẽ truyền thống yêu nước', 'Lập sổ theo dõi'],
    },
    { number: '2.2', title: 'Cải cách hành chính', content: '', items: [] },
  ],
  thematicMovements: ['Đẩy mạnh phong trào thi đua', 'Giỏi việc nước - Đảm việc nhà'],
  duties: [
    { unit: 'Văn phòng - Thanh tra', text: 'Theo dõi, kiểm tra.' },
    { unit: 'Văn phòng - Thanh tra', text: 'Báo cáo Sở Nội vụ.' },
    { unit: 'Các phòng', text: 'Phản ánh khó khăn, vướng mắc để kịp thời giải quyết.' },
  ],
  recipients: [
    { name: 'UBND tỉnh', purpose: 'để b/c', group: 'SUPERIOR' },
    { name: 'Các phòng chuyên môn, đơn vị trực thuộc', purpose: null, group: 'DEPARTMENTS' },
    { name: 'Lưu: VT, VPTTr', purpose: null, group: 'ARCHIVE' },
  ],
  bases: [
    {
      number: '15/KH-UBND',
      issued: { year: 2021, month: 1, day: 19 },
      issuer: 'Ủy ban nhân dân tỉnh',
      subject: 'Phát động phong trào thi đua năm 2021',
    },
  ],
  signature: { capacity: ['GIÁM ĐỐC'], name: 'Thái Phúc Sơn' },
};
