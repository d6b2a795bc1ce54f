import {
  AGENDA_HINDRANCES,
  AGENDA_ITEM_STATUSES,
  ATTENDANCE_STATUSES,
  CHAIR_HINDRANCES,
  CONFLICT_KINDS,
  DECLARABLE_CONFLICTS,
  ENTITLEMENTS,
  MEETING_ACTS,
  MEETING_STATUSES,
  PRESENCE_STEPS,
  LOWER_AWARD_HINDRANCES,
  SECOND_VOTE_HINDRANCES,
  VOTE_BASES,
  VOTE_CHOICES,
} from '@thidua/domain/council';
import { COUNCIL_STATUSES } from '@thidua/domain/council-composition';
import { enumOf } from '../../platform/enum-of.ts';

export const CouncilStatusEnum = enumOf(
  COUNCIL_STATUSES,
  'CouncilStatus',
  'Trạng thái của quyết định về thành phần Hội đồng.',
);
export const MeetingStatusEnum = enumOf(
  MEETING_STATUSES,
  'MeetingStatus',
  'Phiên họp dự kiến, đang họp hay đã kết thúc.',
);
export const AgendaHindranceEnum = enumOf(
  AGENDA_HINDRANCES,
  'AgendaHindrance',
  'Vì sao hồ sơ chưa đưa vào chương trình họp được.',
);
export const ChairHindranceEnum = enumOf(CHAIR_HINDRANCES, 'ChairHindrance', 'Vì sao chưa giao quyền chủ trì được.');
export const MeetingEventEnum = enumOf(MEETING_ACTS, 'MeetingEvent', 'Việc làm được với một phiên họp.');
export const AttendanceStatusEnum = enumOf(ATTENDANCE_STATUSES, 'AttendanceStatus', 'Có mặt hay vắng mặt.');
export const AgendaItemStatusEnum = enumOf(
  AGENDA_ITEM_STATUSES,
  'AgendaItemStatus',
  'Mục chờ, đang mở hay đã đóng biểu quyết.',
);
export const VoteChoiceEnum = enumOf(VOTE_CHOICES, 'VoteChoice', 'Đồng ý, không đồng ý, không có ý kiến.');
export const VoteBaseEnum = enumOf(VOTE_BASES, 'VoteBase', 'Mẫu số của tỷ lệ biểu quyết.');
export const ConflictKindEnum = enumOf(CONFLICT_KINDS, 'ConflictKind', 'Vì sao thành viên không tham gia biểu quyết.');
export const DeclarableConflictEnum = enumOf(
  DECLARABLE_CONFLICTS,
  'DeclarableConflict',
  'Lý do mà thành viên tự báo khi không tham gia một mục.',
);
export const LowerAwardHindranceEnum = enumOf(
  LOWER_AWARD_HINDRANCES,
  'LowerAwardHindrance',
  'Vì sao mục không đạt chưa đưa ra xét danh hiệu, hình thức thấp hơn được.',
);
export const SecondVoteHindranceEnum = enumOf(
  SECOND_VOTE_HINDRANCES,
  'SecondVoteHindrance',
  'Vì sao mục không đạt chưa biểu quyết lần hai được.',
);
export const EntitlementEnum = enumOf(ENTITLEMENTS, 'Entitlement', 'Được biểu quyết một mục hay không, vì sao.');
export const PresenceStepEnum = enumOf(
  PRESENCE_STEPS,
  'PresenceStep',
  'Đến họp, vắng, ra về, trở lại, hay chỉ sửa lý do.',
);
