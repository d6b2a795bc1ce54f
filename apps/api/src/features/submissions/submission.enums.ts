import {
  DECIDING_AUTHORITIES,
  FORWARD_HINDRANCES,
  SUBMISSION_EVENTS,
  SUBMISSION_LINE_EVENTS,
  SUBMISSION_LINE_STATES,
  SUBMISSION_OUTCOMES,
  SUBMISSION_STATUSES,
  SUBMISSION_WAYS,
} from '@thidua/domain/submissions';
import { enumOf } from '../../platform/enum-of.ts';

export const DecidingAuthorityEnum = enumOf(
  DECIDING_AUTHORITIES,
  'DecidingAuthority',
  'Cấp trên có thẩm quyền quyết định khen thưởng.',
);
export const SubmissionStatusEnum = enumOf(SUBMISSION_STATUSES, 'SubmissionStatus', 'Trạng thái của tờ trình.');
export const SubmissionEventEnum = enumOf(SUBMISSION_EVENTS, 'SubmissionEvent', 'Việc làm được với tờ trình.');
export const SubmissionWayEnum = enumOf(SUBMISSION_WAYS, 'SubmissionWay', 'Cách gửi hồ sơ lên cấp trên.');
export const SubmissionLineStateEnum = enumOf(
  SUBMISSION_LINE_STATES,
  'SubmissionLineState',
  'Trạng thái của một đề nghị trong tờ trình.',
);
export const SubmissionLineEventEnum = enumOf(
  SUBMISSION_LINE_EVENTS,
  'SubmissionLineEvent',
  'Việc làm được với một đề nghị trong tờ trình.',
);
export const SubmissionOutcomeEnum = enumOf(SUBMISSION_OUTCOMES, 'SubmissionOutcome', 'Trả lời của cấp trên.');
export const ForwardHindranceEnum = enumOf(
  FORWARD_HINDRANCES,
  'ForwardHindrance',
  'Vì sao một đề nghị không đưa vào tờ trình được.',
);
