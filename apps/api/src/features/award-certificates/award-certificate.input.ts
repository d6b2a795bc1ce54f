import { Field, InputType, Int } from 'type-graphql';
import { UuidScalar } from '../../platform/scalars/index.ts';

@InputType('PrintAwardCertificatesInput', { description: 'In giấy khen của những dòng này trong một quyết định.' })
export class PrintAwardCertificatesInput {
  @Field(() => UuidScalar, { description: 'Do máy người dùng sinh: gửi lại cùng mã thì không ghi hai lần in.' })
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly decisionId!: string;

  @Field(() => [UuidScalar], { description: 'Các dòng của quyết định.' })
  readonly lineIds!: readonly string[];

  @Field(() => String, { description: 'Máy in và phôi; rỗng thì in trọn bản trên giấy trắng.' })
  readonly stockName!: string;

  @Field(() => Int, { description: 'Dời sang phải, mỗi bậc 0,5 mm; số âm là sang trái.' })
  readonly offsetXHalfMm!: number;

  @Field(() => Int, { description: 'Dời xuống dưới, mỗi bậc 0,5 mm; số âm là lên trên.' })
  readonly offsetYHalfMm!: number;

  @Field(() => String, { description: 'Vì sao in lại; rỗng khi mọi giấy in lần đầu.' })
  readonly reason!: string;
}
