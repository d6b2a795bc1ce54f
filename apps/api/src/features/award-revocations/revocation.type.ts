import { Field, Float, Int, ObjectType } from 'type-graphql';
import {
  REVOCATION_EVENTS,
  REVOCATION_GROUNDS,
  REVOCATION_STATUSES,
  type RevocationGround,
  type RevocationStatus,
} from '@thidua/domain/decisions';
import { enumOf } from '../../platform/enum-of.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';

export const RevocationGroundEnum = enumOf(REVOCATION_GROUNDS, 'RevocationGround', 'Căn cứ hủy bỏ khen thưởng.');
export const RevocationStatusEnum = enumOf(REVOCATION_STATUSES, 'RevocationStatus', 'Việc hủy bỏ đã đến bước nào.');
export const RevocationEventEnum = enumOf(REVOCATION_EVENTS, 'RevocationEvent', 'Việc với một đề nghị hủy bỏ.');

@ObjectType('AwardRevocation', {
  description: 'Hủy bỏ khen thưởng theo một quyết định: văn phòng đề nghị ghi, người ký quyết định xác nhận.',
})
export class AwardRevocationType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => RevocationStatusEnum)
  readonly status!: RevocationStatus;

  @Field(() => RevocationGroundEnum)
  readonly ground!: RevocationGround;

  @Field(() => String, { description: 'Sự việc, vì sao hủy bỏ.' })
  readonly reason!: string;

  @Field(() => String, { description: 'Số của quyết định hủy bỏ.' })
  readonly paperNumber!: string;

  @Field(() => PlainDateScalar, { description: 'Ngày của quyết định hủy bỏ.' })
  readonly paperDate!: Date;

  @Field(() => String, { description: 'Ai quyết định hủy bỏ.' })
  readonly revokedBy!: string;

  @Field(() => Boolean, { description: 'Phải nộp lại hiện vật và tiền thưởng.' })
  readonly returnsMoney!: boolean;

  @Field(() => DateTimeScalar)
  readonly proposedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Xác nhận, không xác nhận hoặc rút lúc nào.' })
  readonly decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Vì sao không xác nhận hoặc rút.' })
  readonly decisionReason!: string | null;

  readonly awardRecordId!: string;
  readonly awardRecord!: {
    readonly staffId: string | null;
    readonly departmentId: string | null;
    readonly otherSubjectId: string | null;
    readonly otherSubject: { readonly name: string } | null;
    readonly decisionLine: { readonly bonus: { readonly amount: number } | null } | null;
  };
  readonly proposedById!: string;
  readonly decidedById!: string | null;
}

@ObjectType('MoneyReturn', {
  description: 'Cách nộp lại hiện vật và tiền thưởng theo luật của ngày quyết định hủy bỏ.',
})
export class MoneyReturnType {
  @Field(() => Int, {
    nullable: true,
    description: 'Số ngày làm việc kể từ ngày nhận quyết định; rỗng khi luật không đặt hạn.',
  })
  readonly workingDays!: number | undefined;

  @Field(() => String, { description: 'Căn cứ.' })
  readonly basis!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Số tiền thưởng đã chi theo quyết định, đồng; trống khi phần mềm chưa ghi số tiền ấy.',
  })
  readonly amount!: number | null;
}
