import { Field, Float, Int, ObjectType } from 'type-graphql';
import { PAY_BASES, PAY_STATUSES, type PayBasis, type PayStatus } from '@thidua/domain/author-pay';
import { enumOf } from '../../platform/enum-of.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';

export const PayBasisEnum = enumOf(PAY_BASES, 'PayBasis', 'Thù lao tính theo gì.');
export const PayStatusEnum = enumOf(PAY_STATUSES, 'PayStatus', 'Thù lao đã chi trả chưa.');

@ObjectType('AuthorPayLine', { description: 'Phần thù lao của một tác giả.' })
export class AuthorPayLineType {
  @Field(() => UuidScalar)
  readonly staffId!: string;

  @Field(() => String)
  readonly fullName!: string;

  @Field(() => Int, { description: 'Phần vạn.' })
  readonly shareBasisPoints!: number;

  @Field(() => Float, { description: 'Đồng, số nguyên.' })
  readonly amount!: number;
}

@ObjectType('AuthorPay', { description: 'Thù lao của các tác giả một sáng kiến được công nhận, tính bằng đồng.' })
export class AuthorPayType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => PayStatusEnum)
  readonly status!: PayStatus;

  @Field(() => PayBasisEnum)
  readonly basis!: PayBasis;

  @Field(() => Float, {
    nullable: true,
    description: 'Lợi ích năm đầu, đồng; rỗng (null) khi không tính theo lợi ích.',
  })
  readonly benefit!: number | null;

  @Field(() => Int, { nullable: true, description: 'Phần của lợi ích, phần vạn.' })
  readonly shareBasisPoints!: number | null;

  @Field(() => Float, { nullable: true, description: 'Mức lương tháng, đồng, khi không tính được lợi ích.' })
  readonly wage!: number | null;

  @Field(() => Int, { nullable: true, description: 'Số lần mức lương.' })
  readonly wages!: number | null;

  @Field(() => Float, { description: 'Các tác giả được hưởng, cộng lại, đồng.' })
  readonly amount!: number;

  @Field(() => Float, { description: 'Những người tham gia áp dụng lần đầu được hưởng, cộng lại, đồng.' })
  readonly helpersAmount!: number;

  @Field(() => String, { description: 'Văn bản thỏa thuận, hoặc cách tính lợi ích.' })
  readonly ground!: string;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày chi trả; rỗng (null) khi chưa.' })
  readonly paidOn!: Date | null;

  @Field(() => String, { nullable: true, description: 'Số chứng từ chi.' })
  readonly paperNumber!: string | null;

  @Field(() => [AuthorPayLineType], { description: 'Phần của từng tác giả; tác giả chỉ thấy phần của mình.' })
  readonly lines!: readonly AuthorPayLineType[];
}

@ObjectType('AuthorPayDesk', { description: 'Thù lao của một sáng kiến, như người xem được biết.' })
export class AuthorPayDeskType {
  @Field(() => AuthorPayType, { nullable: true })
  readonly pay!: AuthorPayType | null;

  @Field(() => Boolean, { description: 'Người xem ghi hoặc sửa được thù lao bây giờ.' })
  readonly mayRecord!: boolean;

  @Field(() => Int, { description: 'Phần lợi ích thấp nhất theo thiết lập của cơ quan, phần vạn.' })
  readonly leastShare!: number;

  @Field(() => Int, { description: 'Số lần mức lương thấp nhất theo thiết lập của cơ quan.' })
  readonly leastWages!: number;

  @Field(() => Int, {
    description: 'Phần thấp nhất của người tham gia áp dụng lần đầu, trên thù lao tác giả, phần vạn.',
  })
  readonly leastHelperShare!: number;

  @Field(() => Boolean, { description: 'Đơn có người tham gia áp dụng lần đầu.' })
  readonly hasHelpers!: boolean;
}
