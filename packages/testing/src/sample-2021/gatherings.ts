import type { Tx } from '@thidua/db';
import type { AttendanceMark, GatheringKind, GatheringStatus } from '@thidua/domain/gatherings';
import { day, hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { MOVEMENT_ID } from './movement.ts';
import { departmentId, ORGANISATION_ID, type DepartmentKey } from './organisation.ts';
import { PERSON_KEYS, personOf, type PersonKey } from './people.ts';
import { taskId } from './plan-tasks.ts';
import { sampleId } from './sample-id.ts';
import { staffId } from './staff.ts';

interface Told {
  readonly key: string;
  readonly kind: GatheringKind;
  readonly title: string;
  readonly organiser?: string;
  /** In đồng. */
  readonly gifts?: Partial<Record<PersonKey, number>>;
  readonly onDay: string;
  readonly startTime: string;
  readonly place: string;
  readonly host: DepartmentKey;
  readonly task?: string;
  readonly status: GatheringStatus;
  /** Everybody when nothing is said. */
  readonly divisions?: readonly DepartmentKey[];
  /** Who was not there; everybody else was, once the roll was called. */
  readonly away?: Partial<Record<PersonKey, AttendanceMark>>;
  /** Divisions whose roll nobody has called. */
  readonly notCalled?: readonly DepartmentKey[];
  readonly guestCount?: number;
  readonly summary?: string;
  readonly cancelledReason?: string;
}

/** The year from the launch to December: four held, one called off, one whose roll is not complete, one to come. */
const GATHERINGS: readonly Told[] = [
  {
    key: 'launch',
    kind: 'LAUNCH',
    title: 'Lễ phát động phong trào thi đua năm 2021 và ký giao ước thi đua',
    onDay: '2021-02-05',
    startTime: '08:00',
    place: 'Hội trường Sở Ngoại vụ',
    host: 'VPTTR',
    status: 'HELD',
    away: { doan: 'EXCUSED' },
    guestCount: 3,
    summary:
      'Giám đốc phát động phong trào với chủ đề của năm; bốn phòng, đơn vị ký giao ước thi đua; công bố hai đợt thi đua và 25 chỉ tiêu.',
  },
  {
    key: 'study',
    kind: 'STUDY',
    title: 'Học tập chuyên đề năm 2021 về tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    onDay: '2021-03-26',
    startTime: '14:00',
    place: 'Hội trường Sở Ngoại vụ',
    host: 'VPTTR',
    task: '2.1',
    status: 'HELD',
    away: { uoc: 'EXCUSED', doan: 'ABSENT' },
    guestCount: 1,
    summary: 'Báo cáo viên của Đảng ủy khối trình bày; mỗi người viết bản đăng ký làm theo gắn với việc được giao.',
  },
  {
    key: 'traffic',
    kind: 'PROPAGANDA',
    title: 'Lễ phát động hưởng ứng Tháng an toàn giao thông',
    onDay: '2021-09-06',
    startTime: '07:15',
    place: 'Sân trụ sở Sở Ngoại vụ',
    host: 'LSVK',
    task: '2.7',
    status: 'HELD',
    away: { tri: 'EXCUSED' },
    guestCount: 0,
    summary: 'Toàn cơ quan ký cam kết không uống rượu, bia khi lái xe; treo bốn khẩu hiệu tại trụ sở.',
  },
  {
    key: 'roots',
    kind: 'VISIT',
    title: 'Về nguồn tại Ngã ba Đồng Lộc nhân ngày 27/7',
    onDay: '2021-07-23',
    startTime: '06:30',
    place: 'Khu di tích Ngã ba Đồng Lộc, huyện Can Lộc',
    host: 'TTDV',
    task: '2.5',
    status: 'CANCELLED',
    cancelledReason: 'Thực hiện giãn cách để phòng, chống dịch COVID-19; kinh phí chuyển tặng quỹ vắc-xin.',
  },
  {
    key: 'vaccine-fund',
    kind: 'CHARITY',
    title: 'Ủng hộ Quỹ vắc-xin phòng, chống COVID-19',
    organiser: 'Ủy ban Mặt trận Tổ quốc tỉnh',
    gifts: { an: 300_000, anh: 200_000, ai: 150_000, ha: 200_000, uoc: 300_000, oanh: 100_000, duc: 250_000 },
    onDay: '2021-06-15',
    startTime: '08:00',
    place: 'Trụ sở Sở Ngoại vụ',
    host: 'VPTTR',
    task: '2.4',
    status: 'HELD',
    away: { doan: 'EXCUSED', uu: 'EXCUSED' },
    guestCount: 0,
    summary: 'Đã chuyển toàn bộ số tiền ủng hộ về Ủy ban Mặt trận Tổ quốc tỉnh ngày 18/6/2021.',
  },
  {
    key: 'corruption-law',
    kind: 'CONFERENCE',
    title: 'Hội nghị phổ biến Luật Phòng, chống tham nhũng và kê khai tài sản',
    onDay: '2021-12-03',
    startTime: '14:00',
    place: 'Phòng họp tầng 2',
    host: 'VPTTR',
    task: '2.4',
    status: 'PLANNED',
    divisions: ['VPTTR', 'HTQT', 'LSVK', 'TTDV'],
    away: { quynh: 'EXCUSED' },
    notCalled: ['LSVK'],
  },
  {
    key: 'year-end',
    kind: 'SEMINAR',
    title: 'Tọa đàm: đối ngoại của tỉnh trong điều kiện dịch bệnh, việc làm được và bài học',
    onDay: '2021-12-16',
    startTime: '08:30',
    place: 'Hội trường Sở Ngoại vụ',
    host: 'HTQT',
    task: '2.2',
    status: 'PLANNED',
    notCalled: ['BGD', 'VPTTR', 'HTQT', 'LSVK', 'TTDV'],
  },
];

export function gatheringId(key: 'launch' | 'corruption-law' | 'year-end'): string {
  return sampleId(`gathering ${key}`);
}

/** Chapter 15: what the body gathered for, and who came. */
export async function tellOfTheGatherings(db: Tx): Promise<void> {
  for (const told of GATHERINGS) await tellOfOne(db, told);
}

async function tellOfOne(db: Tx, told: Told): Promise<void> {
  const { key, kind, title, onDay, startTime, place, host, status, divisions, summary, guestCount } = told;
  const id = sampleId(`gathering ${key}`);
  const at = hanoi(`${onDay} 16:30`);
  const by = accountId('chanhvanphong');
  await db.gathering.create({
    data: {
      id,
      organisationId: ORGANISATION_ID,
      year: 2021,
      movementId: MOVEMENT_ID,
      ...(told.task === undefined ? {} : { taskId: taskId(told.task) }),
      kind,
      title,
      ...(told.organiser === undefined ? {} : { organiser: told.organiser }),
      firstDay: day(onDay),
      lastDay: day(onDay),
      startTime,
      place,
      hostDepartmentId: departmentId(host),
      invitesAll: divisions === undefined,
      createdById: by,
      createdAt: hanoi('2021-01-25 09:00'),
      updatedAt: at,
      divisions: { create: (divisions ?? []).map((each) => ({ departmentId: departmentId(each) })) },
    },
    select: { id: true },
  });
  const invited = PERSON_KEYS.filter((person) => isInvited(person, onDay, divisions));
  await db.gatheringAttendance.createMany({
    data: invited.map((person) => {
      const { department } = personOf(person);
      const isCalled = status !== 'CANCELLED' && !(told.notCalled ?? []).includes(department);
      return {
        id: sampleId(`gathering ${key} ${person}`),
        gatheringId: id,
        staffId: staffId(person),
        departmentId: departmentId(department),
        ...(isCalled
          ? { mark: told.away?.[person] ?? 'PRESENT', markedById: by, markedAt: at, ...giftOf(told, person) }
          : {}),
      };
    }),
  });
  if (status === 'HELD') {
    await db.gathering.update({ where: { id }, data: { status, summary: summary ?? '', guestCount: guestCount ?? 0 } });
  }
  if (status === 'CANCELLED') {
    await db.gathering.update({ where: { id }, data: { status, cancelledReason: told.cancelledReason ?? '' } });
  }
}

function giftOf({ gifts }: Told, person: PersonKey): { readonly contribution?: number } {
  const contribution = gifts?.[person];
  return contribution === undefined ? {} : { contribution };
}

/** In service on the day, and of an invited division. */
function isInvited(key: PersonKey, onDay: string, divisions: readonly DepartmentKey[] | undefined): boolean {
  const { department, recruited } = personOf(key);
  return recruited <= onDay && (divisions === undefined || divisions.includes(department));
}
