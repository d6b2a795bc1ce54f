import { Field, Int, ObjectType } from 'type-graphql';
import { documentNumber } from '@thidua/domain/decisions';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { UserError } from '../../platform/user-error.ts';

interface TakenBy {
  readonly number: number;
  readonly sign: string;
  readonly title: string;
  readonly objectType: string;
  readonly objectId: string;
}

@ObjectType('NumberTakenError', {
  implements: UserError,
  description: 'Số đã dùng trong năm cho ký hiệu này.',
})
export class NumberTakenError extends UserError {
  override readonly code = 'NUMBER_TAKEN' as const;

  @Field(() => Int)
  readonly number: number;

  @Field(() => String, { description: 'Số và ký hiệu, ví dụ 64/QĐ-SNgV.' })
  readonly usedNumber: string;

  @Field(() => String, { description: 'Trích yếu của văn bản mang số đó.' })
  readonly takenBy: string;

  @Field(() => String, { description: 'Loại hồ sơ của văn bản mang số đó, như ở nhật ký.' })
  readonly objectType: string;

  @Field(() => UuidScalar, { description: 'Hồ sơ của văn bản mang số đó.' })
  readonly objectId: string;

  @Field(() => Int, { description: 'Số kế tiếp còn trống.' })
  readonly suggested: number;

  constructor({ number, sign, title, objectType, objectId }: TakenBy, suggested: number) {
    super();
    this.number = number;
    this.usedNumber = documentNumber(number, sign);
    this.takenBy = title;
    this.objectType = objectType;
    this.objectId = objectId;
    this.suggested = suggested;
  }
}
