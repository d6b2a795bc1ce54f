import { Field, Int, ObjectType } from 'type-graphql';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { AwardCodeEnum } from '../../platform/vocabulary-enums.ts';

@ObjectType('InitiativeUse', {
  description: 'Sáng kiến đã là căn cứ của một hồ sơ đề nghị danh hiệu, hình thức khen thưởng.',
})
export class InitiativeUseType {
  @Field(() => UuidScalar, { description: 'Hồ sơ đề nghị.' })
  readonly nominationId!: string;

  @Field(() => AwardCodeEnum)
  readonly award!: AwardCode;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => Boolean, { description: 'Đã có quyết định; chưa có thì đang đề nghị.' })
  readonly isDecided!: boolean;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Danh hiệu đã bị hủy bỏ từ ngày này.' })
  readonly revokedOn!: Date | null;

  @Field(() => Boolean, { description: 'Người xem mở được hồ sơ đề nghị.' })
  readonly mayOpen!: boolean;

  readonly staffId!: string;
}
