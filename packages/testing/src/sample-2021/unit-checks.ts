import type { Tx } from '@thidua/db';
import type {
  CheckFindingEvent,
  CheckFindingKind,
  CheckFindingStatus,
  UnitCheckStatus,
} from '@thidua/domain/unit-checks';
import { day, hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { MOVEMENT_ID } from './movement.ts';
import { departmentId, ORGANISATION_ID, type DepartmentKey } from './organisation.ts';
import type { PersonKey } from './people.ts';
import { taskId } from './plan-tasks.ts';
import { sampleId } from './sample-id.ts';
import { staffId } from './staff.ts';

interface ToldFinding {
  readonly kind: CheckFindingKind;
  readonly text: string;
  readonly dueOn?: string;
  readonly status: CheckFindingStatus;
  readonly turns?: readonly {
    readonly event: CheckFindingEvent;
    readonly text: string;
    readonly by: string;
    readonly at: string;
  }[];
}

interface Told {
  readonly key: 'traffic' | 'cooperation' | 'centre';
  readonly title: string;
  readonly unit: DepartmentKey;
  readonly task?: string;
  readonly onDay: string;
  readonly contents: string;
  readonly goes: readonly PersonKey[];
  readonly status: Extract<UnitCheckStatus, 'PLANNED' | 'ISSUED' | 'CLOSED'>;
  readonly unitPresent?: string;
  readonly conclusion?: string;
  readonly findings?: readonly ToldFinding[];
  readonly issuedAt?: string;
  readonly closedAt?: string;
}

/** Three checks: one whose findings were mended and that closed a task, one whose unit has still to answer, one to come. */
const CHECKS: readonly Told[] = [
  {
    key: 'traffic',
    title: 'Kiểm tra việc hưởng ứng Tháng an toàn giao thông',
    unit: 'LSVK',
    task: '2.7',
    onDay: '2021-10-14',
    contents:
      'Việc tổ chức lễ phát động; bản cam kết của từng người; theo dõi, nhắc nhở chấp hành quy định về an toàn giao thông.',
    goes: ['an', 'tam'],
    status: 'CLOSED',
    unitPresent: 'Mai Xuân Đức, Trưởng phòng Lãnh sự - Việt kiều',
    conclusion:
      'Phòng Lãnh sự - Việt kiều chủ trì lễ phát động đúng kế hoạch, có kết quả rõ. Nhiệm vụ 2.7 của kế hoạch đạt yêu cầu sau khi phòng bổ sung đủ bản cam kết.',
    findings: [
      {
        kind: 'STRENGTH',
        text: 'Lễ phát động ngày 06/9/2021 tổ chức gọn, toàn cơ quan tham gia; khẩu hiệu treo đúng nơi quy định.',
        status: 'NOTED',
      },
      {
        kind: 'SHORTCOMING',
        text: 'Còn hai người đi công tác chưa ký bản cam kết không uống rượu, bia khi lái xe.',
        dueOn: '2021-10-29',
        status: 'SETTLED',
        turns: [
          {
            event: 'ANSWER',
            text: 'Đã bổ sung hai bản cam kết ngày 25/10/2021, lưu tại Văn phòng.',
            by: 'truongphong.lsvk',
            at: '2021-10-26 08:40',
          },
          { event: 'ACCEPT', text: '', by: 'chanhvanphong', at: '2021-10-27 09:15' },
        ],
      },
      {
        kind: 'PROPOSAL',
        text: 'Văn phòng đưa bản cam kết vào hồ sơ đầu năm của mọi phòng, đơn vị.',
        status: 'NOTED',
      },
    ],
    issuedAt: '2021-10-18 10:00',
    closedAt: '2021-10-28 15:30',
  },
  {
    key: 'cooperation',
    title: 'Kiểm tra công tác thi đua, khen thưởng quý IV',
    unit: 'HTQT',
    onDay: '2021-11-16',
    contents: 'Đăng ký thi đua và thực hiện đăng ký; sáng kiến; bình xét khen thưởng người không giữ chức vụ lãnh đạo.',
    goes: ['an', 'quynh'],
    status: 'ISSUED',
    unitPresent: 'Phạm Đức Ước, Trưởng phòng Hợp tác quốc tế',
    conclusion: 'Phòng đăng ký đầy đủ, có nhiều sáng kiến. Cần theo dõi việc thực hiện đăng ký của từng người.',
    findings: [
      {
        kind: 'STRENGTH',
        text: 'Toàn bộ cán bộ của phòng đăng ký đúng hạn; có sáng kiến áp dụng ngay.',
        status: 'NOTED',
      },
      {
        kind: 'SHORTCOMING',
        text: 'Biên bản họp bình xét quý III chưa ghi số phiếu của từng người.',
        dueOn: '2021-11-30',
        status: 'ANSWERED',
        turns: [
          {
            event: 'ANSWER',
            text: 'Phòng đã lập lại biên bản, ghi đủ số phiếu của từng người.',
            by: 'truongphong.htqt',
            at: '2021-11-29 16:10',
          },
        ],
      },
      {
        kind: 'SHORTCOMING',
        text: 'Chưa có sổ theo dõi việc thực hiện đăng ký thi đua của từng người.',
        dueOn: '2021-12-03',
        status: 'OPEN',
      },
    ],
    issuedAt: '2021-11-18 14:00',
  },
  {
    key: 'centre',
    title: 'Kiểm tra công tác thi đua cuối năm',
    unit: 'TTDV',
    onDay: '2021-12-14',
    contents: 'Kết quả thực hiện chỉ tiêu đã đăng ký; hồ sơ đề nghị khen thưởng; thực hành tiết kiệm.',
    goes: ['tam', 'anh'],
    status: 'PLANNED',
  },
];

export function unitCheckId(key: Told['key']): string {
  return sampleId(`unit check ${key}`);
}

/** Chapter 17: what the secretariat checked in the units, and how they mended it. */
export async function tellOfTheUnitChecks(db: Tx): Promise<void> {
  for (const told of CHECKS) await tellOfOne(db, told);
}

async function tellOfOne(db: Tx, told: Told): Promise<void> {
  const { key, title, unit, task, onDay, contents, goes, status, findings = [], issuedAt, closedAt } = told;
  const id = unitCheckId(key);
  await db.unitCheck.create({
    data: {
      id,
      organisationId: ORGANISATION_ID,
      year: 2021,
      movementId: MOVEMENT_ID,
      ...(task === undefined ? {} : { taskId: taskId(task) }),
      departmentId: departmentId(unit),
      title,
      plannedDay: day(onDay),
      contents,
      createdById: accountId('chanhvanphong'),
      createdAt: hanoi('2021-09-20 09:00'),
      updatedAt: hanoi(issuedAt ?? '2021-09-20 09:00'),
      visitors: { create: goes.map((person) => ({ staffId: staffId(person) })) },
    },
    select: { id: true },
  });
  if (status === 'PLANNED' || issuedAt === undefined) return;
  await db.unitCheck.update({
    where: { id },
    data: {
      status: 'CARRIED_OUT',
      carriedOutOn: day(onDay),
      unitPresent: told.unitPresent ?? '',
      conclusion: told.conclusion ?? '',
    },
  });
  for (const [index, { kind, text, dueOn, status: now }] of findings.entries()) {
    const findingId = findingIdOf(key, index);
    const due = dueOn === undefined ? null : day(dueOn);
    await db.checkFinding.create({
      data: { id: findingId, checkId: id, ordinal: index + 1, kind, text, dueOn: due, status: now },
      select: { id: true },
    });
  }
  await db.unitCheck.update({ where: { id }, data: { status: 'ISSUED', issuedAt: hanoi(issuedAt) } });
  for (const [index, { turns = [] }] of findings.entries()) {
    await db.checkFindingTurn.createMany({
      data: turns.map(({ event, text, by, at }) => ({
        id: sampleId(`check turn ${key} ${index} ${at}`),
        findingId: findingIdOf(key, index),
        event,
        text,
        byId: accountId(by),
        at: hanoi(at),
      })),
    });
  }
  if (closedAt === undefined) return;
  const taskOutcome = task === undefined ? null : 'MET';
  await db.unitCheck.update({
    where: { id },
    data: { status: 'CLOSED', closedAt: hanoi(closedAt), taskOutcome, updatedAt: hanoi(closedAt) },
  });
}

function findingIdOf(key: Told['key'], index: number): string {
  return sampleId(`check finding ${key} ${index}`);
}
