import { resultUnion } from '../../platform/result-union.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError } from '../../platform/user-error.ts';
import { StaffMemberType } from '../organisation/index.ts';

export const SavePersonRecordResult = resultUnion(
  'SavePersonRecordResult',
  'Cán bộ có hồ sơ vừa ghi, hoặc lý do từ chối.',
  StaffMemberType,
  [InputProblemsError, StaleRecordError, InvalidTransitionError],
);
