import { Field, Float, InputType, Int } from 'type-graphql';
import type { PayBasis } from '@thidua/domain/author-pay';
import type { PlainDate } from '@thidua/domain/kernel';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { PayBasisEnum } from './pay.type.ts';

@InputType('RecordAuthorPayInput', {
  description: 'Ghi hoặc sửa thù lao chưa chi trả; tiền tính bằng đồng, số nguyên.',
})
export class RecordAuthorPayInput {
  @Field(() => UuidScalar)
  readonly initiativeId!: string;

  @Field(() => Int, { description: 'Phiên bản của bản ghi; 0 khi chưa có.' })
  readonly version!: number;

  @Field(() => PayBasisEnum)
  readonly basis!: PayBasis;

  @Field(() => Float, { nullable: true, description: 'Theo thỏa thuận: các tác giả được hưởng, cộng lại.' })
  readonly agreed?: number | null;

  @Field(() => Float, { nullable: true, description: 'Theo lợi ích: lợi ích năm đầu.' })
  readonly benefit?: number | null;

  @Field(() => Int, { nullable: true, description: 'Theo lợi ích: phần của lợi ích, phần vạn.' })
  readonly shareBasisPoints?: number | null;

  @Field(() => Float, { nullable: true, description: 'Không tính được lợi ích: mức lương tháng.' })
  readonly wage?: number | null;

  @Field(() => Int, { nullable: true, description: 'Không tính được lợi ích: số lần mức lương.' })
  readonly wages?: number | null;

  @Field(() => Float, { description: 'Những người tham gia áp dụng lần đầu, cộng lại; 0 khi không có.' })
  readonly helpers!: number;

  @Field(() => String)
  readonly ground!: string;
}

@InputType('PayAuthorsInput', { description: 'Ghi đã chi trả thù lao; sau đó không sửa được.' })
export class PayAuthorsInput {
  @Field(() => UuidScalar)
  readonly initiativeId!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => PlainDateScalar)
  readonly paidOn!: PlainDate;

  @Field(() => String, { description: 'Số chứng từ chi.' })
  readonly paperNumber!: string;
}
