import { ObjectType } from 'type-graphql';
import { resultUnion } from '../../platform/result-union.ts';
import { InputProblemsError, StaleRecordError, UserError } from '../../platform/user-error.ts';
import { RegistrationOverviewType, RegistrationsRemindedType } from './overview.type.ts';

@ObjectType('NobodyToRemindError', { implements: UserError, description: 'Không còn ai chưa đăng ký.' })
export class NobodyToRemindError extends UserError {
  override readonly code: string = 'NOBODY_TO_REMIND';
}

export const SaveRegistrationRoundResult = resultUnion(
  'SaveRegistrationRoundResult',
  'Kết quả đặt hạn đăng ký.',
  RegistrationOverviewType,
  [StaleRecordError, InputProblemsError],
);

export const OpenRegistrationWindowResult = resultUnion(
  'OpenRegistrationWindowResult',
  'Kết quả mở đăng ký muộn.',
  RegistrationOverviewType,
  [InputProblemsError],
);

export const RemindRegistrationsResult = resultUnion(
  'RemindRegistrationsResult',
  'Kết quả nhắc đăng ký.',
  RegistrationsRemindedType,
  [NobodyToRemindError],
);
