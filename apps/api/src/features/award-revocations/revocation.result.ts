import { Field, ObjectType } from 'type-graphql';
import { resultUnion } from '../../platform/result-union.ts';
import { PlainDateScalar } from '../../platform/scalars/index.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError, UserError } from '../../platform/user-error.ts';
import { NumberTakenError } from '../number-register/index.ts';
import { AwardRevocationType } from './revocation.type.ts';

@ObjectType('RevocationStandsError', {
  implements: UserError,
  description: 'Khen thưởng này đã bị hủy bỏ, hoặc đang có đề nghị hủy bỏ chờ xác nhận.',
})
export class RevocationStandsError extends UserError {
  override readonly code: string = 'REVOCATION_STANDS';

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày đã bị hủy bỏ; rỗng khi còn chờ xác nhận.' })
  readonly revokedOn: Date | null;

  constructor(revokedOn: Date | null) {
    super();
    this.revokedOn = revokedOn;
  }
}

export const ProposeAwardRevocationResult = resultUnion(
  'ProposeAwardRevocationResult',
  'Kết quả đề nghị hủy bỏ khen thưởng.',
  AwardRevocationType,
  [InputProblemsError, RevocationStandsError],
);
export const AwardRevocationResult = resultUnion(
  'AwardRevocationResult',
  'Kết quả một bước của việc hủy bỏ.',
  AwardRevocationType,
  [InputProblemsError, InvalidTransitionError, NumberTakenError, StaleRecordError],
);
