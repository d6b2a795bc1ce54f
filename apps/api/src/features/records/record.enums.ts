import {
  FIELD_ACCESSES,
  INCIDENT_KINDS,
  PENDING_CONCLUSIONS,
  REVEAL_REASONS,
  REVEALED_FIELDS,
  UNRATED_REASONS,
} from '@thidua/domain/records';
import { DISCIPLINE_LEVELS, PENDING_CASE_KINDS } from '@thidua/domain/vocabulary';
import { enumOf } from '../../platform/enum-of.ts';

export const FieldAccessEnum = enumOf(
  FIELD_ACCESSES,
  'FieldAccess',
  'Người xem được thấy đến đâu: không thấy, thấy bị che, mở xem có lý do, thấy rõ.',
);
export const RevealedFieldEnum = enumOf(REVEALED_FIELDS, 'RevealedField', 'Giá trị nhạy cảm phải mở mới xem được.');
export const RevealReasonEnum = enumOf(REVEAL_REASONS, 'RevealReason', 'Vì sao mở xem.');
export const DisciplineLevelEnum = enumOf(DISCIPLINE_LEVELS, 'DisciplineLevel', 'Hình thức kỷ luật, nhẹ trước.');
export const PendingCaseKindEnum = enumOf(PENDING_CASE_KINDS, 'PendingCaseKind', 'Loại vụ việc đang được xem xét.');
export const PendingConclusionEnum = enumOf(PENDING_CONCLUSIONS, 'PendingConclusion', 'Kết luận của vụ việc.');
export const IncidentKindEnum = enumOf(INCIDENT_KINDS, 'IncidentKind', 'Loại vụ việc về kỷ cương, tác phong.');
export const UnratedReasonEnum = enumOf(UNRATED_REASONS, 'UnratedReason', 'Vì sao một năm được ghi là chưa xếp loại.');
