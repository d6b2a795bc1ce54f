import type { NominationStatus } from '@thidua/domain/nominations';
import type { OwnLevelAward } from '@thidua/domain/vocabulary';
import type { DepartmentKey } from './organisation.ts';
import type { PersonKey } from './people.ts';

export interface SampleNomination {
  /** How the other chapters call it. */
  readonly key: string;
  readonly award: OwnLevelAward;
  /** The nominee; left out when the department itself is nominated. */
  readonly person?: PersonKey;
  readonly department: DepartmentKey;
  readonly status: NominationStatus;
  readonly written: string;
  readonly summary?: string;
  readonly reason?: string;
}

const LDTT = 'ADVANCED_WORKER';
const CSTDCS = 'GRASSROOTS_EMULATION_FIGHTER';
const TTLDTT = 'ADVANCED_COLLECTIVE';
const GK = 'DIRECTOR_COMMENDATION';

/** July: commendations at the end of the first phase, decided. */
const JULY: readonly SampleNomination[] = [
  line(
    'gk-dung85',
    GK,
    'HTQT',
    'DECIDED',
    '2021-07-05',
    'dung85',
    'Tham mưu tiếp nhận 12 khoản viện trợ phi chính phủ nước ngoài trong sáu tháng đầu năm.',
  ),
  line(
    'gk-tam',
    GK,
    'VPTTR',
    'DECIDED',
    '2021-07-05',
    'tam',
    'Hoàn thành trước hạn kế hoạch thanh tra sáu tháng đầu năm.',
  ),
  line(
    'gk-on',
    GK,
    'TTDV',
    'DECIDED',
    '2021-07-06',
    'on',
    'Phiên dịch 31 buổi làm việc trực tuyến trong thời gian giãn cách.',
  ),
  {
    key: 'gk-lsvk',
    award: GK,
    department: 'LSVK',
    status: 'DECIDED',
    written: '2021-07-06',
    summary: 'Hỗ trợ hơn 400 công dân Hà Tĩnh ở nước ngoài về nước.',
  },
  line('gk-doan', GK, 'VPTTR', 'NOT_PASSED', '2021-07-07', 'doan', 'Bảo đảm xe phục vụ công tác.'),
];

/** November: commendations for work in the epidemic; passed, the decision is drafted. */
const NOVEMBER: readonly SampleNomination[] = [
  line(
    'gk-lyan',
    GK,
    'HTQT',
    'PASSED',
    '2021-11-18',
    'lyAn',
    'Vận động được 15.000 bộ xét nghiệm của các tổ chức phi chính phủ nước ngoài.',
  ),
  line(
    'gk-oanh',
    GK,
    'LSVK',
    'PASSED',
    '2021-11-18',
    'oanh',
    'Trực đường dây nóng bảo hộ công dân trong sáu tháng đầu năm.',
  ),
];

/** December, Phòng Hợp tác quốc tế: sent first, on the agenda of the coming meeting. */
const HTQT: readonly SampleNomination[] = [
  line('ldtt-uoc', LDTT, 'HTQT', 'ON_AGENDA', '2021-12-01', 'uoc'),
  line('ldtt-ngocan', LDTT, 'HTQT', 'ON_AGENDA', '2021-12-01', 'ngocAn'),
  line('ldtt-ha', LDTT, 'HTQT', 'ON_AGENDA', '2021-12-01', 'ha'),
  line('ldtt-dung85', LDTT, 'HTQT', 'ON_AGENDA', '2021-12-01', 'dung85'),
  line('ldtt-lyan', LDTT, 'HTQT', 'ELIGIBLE', '2021-12-01', 'lyAn'),
  line(
    'cstdcs-ha',
    CSTDCS,
    'HTQT',
    'ON_AGENDA',
    '2021-12-01',
    'ha',
    'Tác giả chính sáng kiến SK-2021-001, được công nhận cấp cơ sở và cấp tỉnh.',
  ),
  {
    ...line('cstdcs-uoc', CSTDCS, 'HTQT', 'WITHDRAWN', '2021-12-01', 'uoc'),
    reason: 'Nhường chỉ tiêu cho người không giữ chức vụ lãnh đạo.',
  },
  {
    key: 'ttldtt-htqt',
    award: TTLDTT,
    department: 'HTQT',
    status: 'ON_AGENDA',
    written: '2021-12-01',
    summary: 'Hoàn thành toàn bộ chương trình công tác năm 2021.',
  },
];

/** The directors: the secretariat keeps the list of the board, which has no head of its own here. */
const BGD: readonly SampleNomination[] = [
  line('ldtt-y', LDTT, 'BGD', 'ON_AGENDA', '2021-12-02', 'y'),
  line('ldtt-phuoc', LDTT, 'BGD', 'ELIGIBLE', '2021-12-02', 'phuoc'),
];

/** Văn phòng - Thanh tra sent on Friday; nothing is received yet. */
const VPTTR: readonly SampleNomination[] = [
  line('ldtt-an', LDTT, 'VPTTR', 'SUBMITTED', '2021-12-03', 'an'),
  line('ldtt-nga', LDTT, 'VPTTR', 'SUBMITTED', '2021-12-03', 'nga'),
  line('ldtt-tam', LDTT, 'VPTTR', 'SUBMITTED', '2021-12-03', 'tam'),
  line('ldtt-quynh', LDTT, 'VPTTR', 'SUBMITTED', '2021-12-03', 'quynh'),
  line('ldtt-anh', LDTT, 'VPTTR', 'SUBMITTED', '2021-12-03', 'anh'),
  line('ldtt-doan', LDTT, 'VPTTR', 'SUBMITTED', '2021-12-03', 'doan'),
  { key: 'ttldtt-vpttr', award: TTLDTT, department: 'VPTTR', status: 'SUBMITTED', written: '2021-12-03', summary: '' },
];

/** The centre: one line is being checked, one came back for completion. */
const TTDV: readonly SampleNomination[] = [
  line('ldtt-dat', LDTT, 'TTDV', 'RECEIVED', '2021-12-01', 'dat'),
  {
    ...line('ldtt-on', LDTT, 'TTDV', 'RETURNED', '2021-12-01', 'on'),
    reason: 'Đề nghị bổ sung tóm tắt thành tích năm 2021.',
  },
];

/** Phòng Lãnh sự - Việt kiều has ticked two and not sent its list. */
const LSVK: readonly SampleNomination[] = [
  line('ldtt-duc', LDTT, 'LSVK', 'DRAFT', '2021-12-03', 'duc'),
  line('ldtt-nhi', LDTT, 'LSVK', 'DRAFT', '2021-12-03', 'nhi'),
  line('cstdcs-nhi', CSTDCS, 'LSVK', 'DRAFT', '2021-12-03', 'nhi', 'Tác giả chính sáng kiến SK-2021-003.'),
];

/** What the check of July found lacking, with its reason. */
const LACKING: readonly SampleNomination[] = [
  {
    ...line(
      'gk-dat',
      GK,
      'TTDV',
      'INELIGIBLE',
      '2021-07-07',
      'dat',
      'Phục vụ các đoàn công tác trong sáu tháng đầu năm.',
    ),
    reason: 'Chưa có biên bản bình xét của đơn vị.',
  },
];

export const NOMINATIONS: readonly SampleNomination[] = [
  ...JULY,
  ...NOVEMBER,
  ...HTQT,
  ...BGD,
  ...VPTTR,
  ...TTDV,
  ...LSVK,
  ...LACKING,
];

/** When each division sent its yearly list; Phòng Lãnh sự - Việt kiều has not yet. */
export const LISTS: readonly { readonly department: DepartmentKey; readonly sent?: string }[] = [
  { department: 'BGD', sent: '2021-12-02 15:40' },
  { department: 'VPTTR', sent: '2021-12-03 16:45' },
  { department: 'HTQT', sent: '2021-12-01 11:20' },
  { department: 'LSVK' },
  { department: 'TTDV', sent: '2021-12-01 17:05' },
];

function line(
  key: string,
  award: OwnLevelAward,
  department: DepartmentKey,
  status: NominationStatus,
  written: string,
  person: PersonKey,
  summary = 'Hoàn thành tốt nhiệm vụ được giao năm 2021.',
): SampleNomination {
  return { key, award, department, status, written, person, summary };
}
