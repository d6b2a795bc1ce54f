import {
  GATE_REASONS,
  REGISTRATION_EVENTS,
  REGISTRATION_PARTS,
  REGISTRATION_STATUSES,
} from '@thidua/domain/registrations';
import { enumOf } from '../../platform/enum-of.ts';

export const RegistrationStatusEnum = enumOf(
  REGISTRATION_STATUSES,
  'RegistrationStatus',
  'Trạng thái của một phiếu đăng ký thi đua.',
);
export const RegistrationEventEnum = enumOf(
  REGISTRATION_EVENTS,
  'RegistrationEvent',
  'Việc người xem làm được với phiếu đăng ký.',
);
export const RegistrationPartEnum = enumOf(
  REGISTRATION_PARTS,
  'RegistrationPart',
  'Phần của phiếu đăng ký mà lần trả lại nêu tên.',
);
export const GateReasonEnum = enumOf(GATE_REASONS, 'RegistrationGateReason', 'Vì sao không ghi, không gửi được nữa.');

export const REGISTRATION_RESULTS = ['ACHIEVED', 'MISSED'] as const;
export type RegistrationResult = (typeof REGISTRATION_RESULTS)[number];
export const RegistrationResultEnum = enumOf(
  REGISTRATION_RESULTS,
  'RegistrationResult',
  'So danh hiệu đã đăng ký với danh hiệu đã có quyết định: đạt hết, hoặc còn thiếu.',
);
