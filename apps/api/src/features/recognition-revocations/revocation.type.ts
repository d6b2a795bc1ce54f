import { Field, Int, ObjectType } from 'type-graphql';
import type { RevocationStatus } from '@thidua/domain/decisions';
import type { InitiativeScope } from '@thidua/domain/vocabulary';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { InitiativeScopeEnum } from '../../platform/vocabulary-enums.ts';
import { RevocationStatusEnum } from '../award-revocations/index.ts';

@ObjectType('RecognitionRevocation', {
  description: 'Thu hồi công nhận sáng kiến ở một phạm vi: văn phòng đề nghị ghi, người ký quyết định xác nhận.',
})
export class RecognitionRevocationType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => RevocationStatusEnum)
  readonly status!: RevocationStatus;

  @Field(() => InitiativeScopeEnum)
  readonly scope!: InitiativeScope;

  @Field(() => String, { description: 'Căn cứ như quyết định thu hồi ghi, kèm điều khoản.' })
  readonly ground!: string;

  @Field(() => String, { description: 'Sự việc, vì sao thu hồi.' })
  readonly reason!: string;

  @Field(() => String, { description: 'Số của quyết định thu hồi.' })
  readonly paperNumber!: string;

  @Field(() => PlainDateScalar, { description: 'Ngày của quyết định thu hồi.' })
  readonly paperDate!: Date;

  @Field(() => String, { description: 'Ai quyết định thu hồi.' })
  readonly revokedBy!: string;

  @Field(() => DateTimeScalar)
  readonly proposedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Xác nhận, không xác nhận hoặc rút lúc nào.' })
  readonly decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Vì sao không xác nhận hoặc rút.' })
  readonly decisionReason!: string | null;

  readonly initiativeId!: string;
  readonly initiative!: { readonly ownerId: string; readonly authors: readonly { readonly staffId: string }[] };
  readonly proposedById!: string;
  readonly decidedById!: string | null;
}
