import type { Tx } from '@thidua/db';
import { sampleId } from './sample-id.ts';

interface ThematicMovement {
  readonly name: string;
  readonly commitments?: string[];
  readonly fromYear?: number;
  readonly toYear?: number;
}

/** Movements inside the movement; the one on office culture outlives the year. */
export const PLAN_THEMATIC_MOVEMENTS: readonly ThematicMovement[] = [
  { name: 'Học tập và làm theo tư tưởng của Bác trong công tác ngoại giao' },
  { name: 'Toàn tỉnh chung sức xây dựng nông thôn mới' },
  { name: 'Tham mưu giỏi, phục vụ tốt' },
  { name: 'Trung thành, trách nhiệm, liêm chính, sáng tạo' },
  {
    name: 'Cán bộ, công chức, viên chức Sở Ngoại vụ Hà Tĩnh thực hiện văn hóa công sở giai đoạn 2019-2025',
    fromYear: 2019,
    toYear: 2025,
  },
  {
    name: 'Cán bộ, công chức, viên chức nói không với tiêu cực',
    commitments: [
      'Không cửa quyền, hách dịch, gây khó khăn, phiền hà',
      'Không quan liêu, vô cảm, vô trách nhiệm',
      'Không tham nhũng, lãng phí, lợi ích nhóm',
      'Không xu nịnh, chạy chọt, gian dối',
      'Không lợi dụng chức vụ, quyền hạn trong thực thi công vụ',
    ],
  },
  { name: 'Văn hóa giao thông' },
  { name: 'Ngày làm việc 8 giờ chất lượng, hiệu quả' },
  { name: 'Giỏi việc nước - Đảm việc nhà' },
];

/** The movements that the plan of 2021 names, in its order, with what people pledge in them. */
export async function tellOfThematicMovements(db: Tx, organisationId: string, movementId: string): Promise<void> {
  await db.thematicMovement.createMany({
    data: PLAN_THEMATIC_MOVEMENTS.map(({ commitments: _commitments, ...named }, index) => ({
      id: thematicMovementId(index + 1),
      organisationId,
      ...named,
    })),
  });
  await db.thematicCommitment.createMany({
    data: PLAN_THEMATIC_MOVEMENTS.flatMap(({ commitments = [] }, index) =>
      commitments.map((text, at) => ({
        id: sampleId(`commitment ${index + 1}.${at + 1}`),
        thematicMovementId: thematicMovementId(index + 1),
        ordinal: at + 1,
        text,
      })),
    ),
  });
  await db.planThematicMovement.createMany({
    data: PLAN_THEMATIC_MOVEMENTS.map((_thematic, index) => ({
      movementId,
      thematicMovementId: thematicMovementId(index + 1),
      ordinal: index + 1,
    })),
  });
}

/** By its name in the plan. */
export function thematicMovementIdOf(name: string): string {
  return thematicMovementId(PLAN_THEMATIC_MOVEMENTS.findIndex((movement) => movement.name === name) + 1);
}

/** By its place in the plan, from 1. */
export function thematicMovementId(ordinal: number): string {
  return sampleId(`thematic movement ${ordinal}`);
}
