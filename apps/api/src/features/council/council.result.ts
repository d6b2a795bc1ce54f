import { resultUnion } from '../../platform/result-union.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError } from '../../platform/user-error.ts';
import { RecheckStoppedError } from '../rechecks/index.ts';
import { AgendaItemType } from './agenda-item.type.ts';
import {
  AlreadyVotedError,
  ChairHinderedError,
  ConflictAfterSealingError,
  ItemNotOpenError,
  ItemsStillOpenError,
  LowerAwardRefusedError,
  NoCouncilError,
  NotEntitledError,
  NotReadyForAgendaError,
  NoVoteRuleError,
  PlacesTakenError,
  QuorumNotReachedError,
  ResultsUnsignedError,
  SecondVoteRefusedError,
  SecretBallotRequiredError,
} from './council.errors.ts';
import { MeetingType } from './meeting.type.ts';

export const CreateMeetingResult = resultUnion('CreateMeetingResult', 'Kết quả lập phiên họp.', MeetingType, [
  InputProblemsError,
  NoCouncilError,
]);
export const AgendaResult = resultUnion('AgendaResult', 'Kết quả sửa chương trình họp.', MeetingType, [
  NotReadyForAgendaError,
  NoVoteRuleError,
  InvalidTransitionError,
  RecheckStoppedError,
]);
export const AgendaOrderResult = resultUnion('AgendaOrderResult', 'Kết quả xếp lại chương trình họp.', MeetingType, [
  StaleRecordError,
  InvalidTransitionError,
]);
export const MeetingActResult = resultUnion('MeetingActResult', 'Kết quả bắt đầu, kết thúc phiên họp.', MeetingType, [
  StaleRecordError,
  InvalidTransitionError,
  QuorumNotReachedError,
  ItemsStillOpenError,
  ResultsUnsignedError,
]);
export const HandOverChairResult = resultUnion('HandOverChairResult', 'Kết quả giao quyền chủ trì.', MeetingType, [
  StaleRecordError,
  InvalidTransitionError,
  InputProblemsError,
  ChairHinderedError,
]);
export const AttendanceResult = resultUnion('AttendanceResult', 'Kết quả ghi nhận có mặt, vắng mặt.', MeetingType, [
  InvalidTransitionError,
  InputProblemsError,
]);
export const ConflictResult = resultUnion('ConflictResult', 'Kết quả báo không tham gia biểu quyết.', MeetingType, [
  InvalidTransitionError,
  ConflictAfterSealingError,
]);
export const OpenItemsResult = resultUnion('OpenItemsResult', 'Kết quả mở biểu quyết.', MeetingType, [
  QuorumNotReachedError,
  PlacesTakenError,
  InvalidTransitionError,
  SecretBallotRequiredError,
]);
export const ShowItemResult = resultUnion('ShowItemResult', 'Kết quả chuyển đến một mục.', MeetingType, [
  InvalidTransitionError,
]);
export const CloseItemResult = resultUnion('CloseItemResult', 'Kết quả đóng biểu quyết.', MeetingType, [
  ItemNotOpenError,
  SecretBallotRequiredError,
]);
export const LowerAwardResult = resultUnion(
  'LowerAwardResult',
  'Kết quả đưa ra xét danh hiệu, hình thức thấp hơn.',
  MeetingType,
  [LowerAwardRefusedError],
);
export const SecondVoteResult = resultUnion('SecondVoteResult', 'Kết quả đưa mục ra biểu quyết lần hai.', MeetingType, [
  SecondVoteRefusedError,
]);
export const CastVoteResult = resultUnion('CastVoteResult', 'Kết quả biểu quyết.', AgendaItemType, [
  ItemNotOpenError,
  AlreadyVotedError,
  NotEntitledError,
]);
