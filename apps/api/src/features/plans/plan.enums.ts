import { MOVEMENT_EVENTS } from '@thidua/domain/movements';
import { PLAN_LACKS, PLAN_PARTS } from '@thidua/domain/plans';
import { enumOf } from '../../platform/enum-of.ts';

export const PlanPartEnum = enumOf(PLAN_PARTS, 'PlanPart', 'Phần của kế hoạch.');
export const PlanLackCodeEnum = enumOf(PLAN_LACKS, 'PlanLackCode', 'Điều còn thiếu thì chưa phát động được.');
export const MovementEventEnum = enumOf(MOVEMENT_EVENTS, 'MovementEvent', 'Việc làm được với phong trào.');

const DIFF_KINDS = ['KEPT', 'REMOVED', 'ADDED'] as const;
export type DiffKind = (typeof DIFF_KINDS)[number];
export const DiffKindEnum = enumOf(DIFF_KINDS, 'DiffKind', 'Dòng giữ nguyên, bỏ đi, hay thêm vào.');
