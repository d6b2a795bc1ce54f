import {
  CHECK_IN_CONFIDENCES,
  CHECK_IN_STATES,
  CHECK_IN_VERDICTS,
  MOVEMENT_KINDS,
  MOVEMENT_STATUSES,
  PACE_REASONS,
  PLAN_CHECK_CODES,
  TARGET_BASE_DATES,
  TARGET_BASES,
  TARGET_FIELDS,
  TARGET_EDITINGS,
  TARGET_GROUPS,
  TARGET_KINDS,
  TARGET_STATES,
} from '@thidua/domain/movements';
import { RECIPIENT_GROUPS, TASK_OUTCOMES } from '@thidua/domain/plans';
import { enumOf } from '../../platform/enum-of.ts';

export const MovementKindEnum = enumOf(MOVEMENT_KINDS, 'MovementKind', 'Kế hoạch của năm hay kế hoạch chuyên đề.');
export const MovementStatusEnum = enumOf(MOVEMENT_STATUSES, 'MovementStatus', 'Trạng thái của phong trào thi đua.');
export const PlanCheckCodeEnum = enumOf(PLAN_CHECK_CODES, 'PlanCheckCode', 'Điểm cần lưu ý của kế hoạch.');
export const TargetKindEnum = enumOf(TARGET_KINDS, 'TargetKind', 'Loại chỉ tiêu.');
export const TargetGroupEnum = enumOf(TARGET_GROUPS, 'TargetGroup', 'Chỉ tiêu của tập thể, cá nhân hay nhiệm vụ.');
export const TargetBaseEnum = enumOf(TARGET_BASES, 'TargetBase', 'Tỷ lệ tính trên ai.');
export const TargetBaseDateEnum = enumOf(TARGET_BASE_DATES, 'TargetBaseDate', 'Mẫu số lấy đầu năm hay cuối năm.');
export const TargetFieldEnum = enumOf(TARGET_FIELDS, 'TargetField', 'Một phần của chỉ tiêu có thể sửa.');
export const TargetEditingEnum = enumOf(
  TARGET_EDITINGS,
  'TargetEditing',
  'Sửa tự do khi dự thảo, nêu lý do sau khi phát động, hoặc không sửa được.',
);
export const CheckInConfidenceEnum = enumOf(
  CHECK_IN_CONFIDENCES,
  'CheckInConfidence',
  'Người báo cáo tin chỉ tiêu sẽ đạt đến đâu.',
);
export const CheckInVerdictEnum = enumOf(CHECK_IN_VERDICTS, 'CheckInVerdict', 'Xác nhận hay trả lại số liệu.');
export const CheckInStateEnum = enumOf(
  CHECK_IN_STATES,
  'CheckInState',
  'Số liệu đang chờ, đã xác nhận hay bị trả lại.',
);
export const PaceReasonEnum = enumOf(PACE_REASONS, 'PaceReason', 'Vì sao có hoặc chưa có nguy cơ.');
export const TargetStateEnum = enumOf(TARGET_STATES, 'TargetState', 'Tình hình thực hiện chỉ tiêu.');

export const RecipientGroupEnum = enumOf(RECIPIENT_GROUPS, 'RecipientGroup', 'Nhóm nơi nhận của kế hoạch.');
export const TaskOutcomeEnum = enumOf(TASK_OUTCOMES, 'TaskOutcome', 'Đạt, chưa đạt, hay không đo.');

/** Records behind a number; NOMINATION and REGISTRATION are on their way, the others are reached. */
export const TARGET_SOURCE_KINDS = [
  'AWARD',
  'INITIATIVE',
  'RATING',
  'CONTENT',
  'TRAINING',
  'REGISTRATION',
  'NOMINATION',
  'CHECK_IN',
] as const;
export type TargetSourceKind = (typeof TARGET_SOURCE_KINDS)[number];
export const TargetSourceKindEnum = enumOf(TARGET_SOURCE_KINDS, 'TargetSourceKind', 'Loại hồ sơ làm nên con số.');
