import {
  NOMINATION_CLOCKS,
  NOMINATION_EVENTS,
  NOMINATION_STATUSES,
  OTHER_SUBJECT_KINDS,
} from '@thidua/domain/nominations';
import { enumOf } from '../../platform/enum-of.ts';

export const NominationStatusEnum = enumOf(
  NOMINATION_STATUSES,
  'NominationStatus',
  'Trạng thái của một đề nghị khen thưởng.',
);
export const OtherSubjectKindEnum = enumOf(
  OTHER_SUBJECT_KINDS,
  'OtherSubjectKind',
  'Đối tượng không phải người, phòng của cơ quan.',
);
export const NominationEventEnum = enumOf(NOMINATION_EVENTS, 'NominationEvent', 'Việc người xem làm được với đề nghị.');

export const NominationClockEnum = enumOf(NOMINATION_CLOCKS, 'NominationClock', 'Thời hạn của một đề nghị.');

export const NOMINATION_SORT_KEYS = ['CODE', 'SUBJECT', 'DEPARTMENT', 'UPDATED', 'CHECK_DUE'] as const;
export type NominationSortKey = (typeof NOMINATION_SORT_KEYS)[number];
export const NominationSortKeyEnum = enumOf(
  NOMINATION_SORT_KEYS,
  'NominationSortKey',
  'Cột sắp xếp danh sách đề nghị.',
);
