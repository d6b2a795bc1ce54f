import type { Tx } from '@thidua/db';
import { day, hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { tellOfHigherDocuments } from './higher-documents.ts';
import { departmentId, ORGANISATION_ID } from './organisation.ts';
import { PLAN_RECIPIENTS } from './plan-parts.ts';
import { PLAN_TARGETS } from './plan-targets.ts';
import { PLAN_TASKS } from './plan-tasks.ts';
import { PLAN } from './plan-text.ts';
import { PLAN_PHASES } from './plan-phases.ts';
import { sampleId } from './sample-id.ts';
import { tellOfThematicMovements } from './thematic-movements.ts';

export const MOVEMENT_ID = sampleId('movement 2021');

export function targetId(code: string): string {
  return sampleId(`target ${code}`);
}

/** Chapter 6: the movement of 2021 as the plan tells it. Launched in February; the first phase was reviewed in May. */
export async function tellOfTheMovement(db: Tx): Promise<void> {
  await db.movement.create({
    data: {
      id: MOVEMENT_ID,
      organisationId: ORGANISATION_ID,
      year: 2021,
      fromDay: day('2021-01-01'),
      toDay: day('2021-12-31'),
      status: 'INTERIM_REVIEWED',
      title: PLAN.title,
      theme: PLAN.theme,
      purposes: [...PLAN.purposes],
      requirements: [...PLAN.requirements],
      generalGoals: [...PLAN.generalGoals],
      signerName: PLAN.signerName,
      signerPost: PLAN.signerPost,
      launchedOn: day('2021-02-05'),
    },
  });
  const movementId = MOVEMENT_ID;
  await db.movementPhase.createMany({
    data: PLAN_PHASES.map(({ occasions: _occasions, ...phase }, index) => ({
      ...phase,
      movementId,
      id: phaseId(index + 1),
      ordinal: index + 1,
    })),
  });
  await db.occasion.createMany({
    data: PLAN_PHASES.flatMap(({ occasions }, index) =>
      occasions.map((occasion) => ({ ...occasion, phaseId: phaseId(index + 1) })),
    ),
  });
  await db.target.createMany({
    data: PLAN_TARGETS.map((target, index) => ({
      dueOn: day('2021-12-31'),
      ...target,
      id: targetId(target.code),
      movementId,
      ordinal: index + 1,
      ownerDepartmentId: departmentId('VPTTR'),
    })),
  });
  await db.movementTask.createMany({
    data: PLAN_TASKS.map((task, index) => ({ ...task, movementId, ordinal: index + 1 })),
  });
  await tellOfThematicMovements(db, ORGANISATION_ID, movementId);
  await db.planRecipient.createMany({
    data: PLAN_RECIPIENTS.map((recipient, index) => ({ ...recipient, movementId, ordinal: index + 1 })),
  });
  await tellOfHigherDocuments(db, ORGANISATION_ID, movementId);
  await db.targetCheckIn.createMany({ data: CHECK_INS.map(checkInRow) });
}

function phaseId(ordinal: number): string {
  return sampleId(`phase ${ordinal}`);
}

/** What the office reported of the targets that no record of the system can count: target, day, value, note. */
const CHECK_INS: readonly (readonly [string, string, number, string])[] = [
  ['T1', '2021-06-28', 1, 'Đã trình hồ sơ qua Ban Thi đua - Khen thưởng tỉnh.'],
  ['T7b', '2021-11-24', 1, 'Công an tỉnh công nhận năm 2021.'],
  ['P4', '2021-05-19', 23, 'Sơ kết đợt 1.'],
  ['P4', '2021-11-30', 23, 'Một trường hợp bị kỷ luật khiển trách trong tháng 8.'],
  ['P5a', '2021-05-19', 23, 'Sơ kết đợt 1.'],
  ['P5a', '2021-11-30', 24, 'Không có trường hợp vi phạm.'],
  ['P5b', '2021-11-30', 24, 'Không có trường hợp vi phạm.'],
  ['P6', '2021-11-30', 19, 'Ba gia đình chưa gửi kết quả bình xét của khu dân cư.'],
  ['2.1c', '2021-11-30', 24, 'Kết quả kiểm tra quy chế dân chủ năm 2021.'],
  ['2.8a', '2021-03-01', 23, 'Toàn bộ cán bộ, công chức, viên chức, người lao động đăng ký đầu năm.'],
  ['2.8a', '2021-05-10', 24, 'Thêm một công chức mới tuyển dụng.'],
  ['2.8b', '2021-03-08', 10, 'Ban Nữ công tổng hợp.'],
  ['2.10a', '2021-10-15', 1, 'Hoàn thành nội dung xúc tiến viện trợ phi chính phủ nước ngoài.'],
];

function checkInRow([code, on, value, note]: (typeof CHECK_INS)[number]) {
  const recorded = { recordedById: accountId('chanhvanphong'), recordedAt: hanoi(`${on} 16:30`) };
  return { id: sampleId(`check-in ${code} ${on}`), targetId: targetId(code), onDay: day(on), value, note, ...recorded };
}
