import { Field, Int, ObjectType } from 'type-graphql';
import type { MovementStatus } from '@thidua/domain/movements';
import { connectionOf } from '../../platform/page.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { MovementStatusEnum, PartialDayType } from '../movements/index.ts';

@ObjectType('HigherDocument', { description: 'Văn bản cấp trên mà kế hoạch căn cứ vào hoặc dẫn tới.' })
export class HigherDocumentType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String, { description: 'Ký hiệu, đúng như bản gốc.' })
  readonly number!: string;

  @Field(() => String, { nullable: true, description: 'Ký hiệu có lẽ đúng, khi cách viết khác lệ.' })
  readonly suggestedNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Tên loại: Chỉ thị, Nghị quyết, Kế hoạch.' })
  readonly typeName!: string | null;

  @Field(() => PartialDayType, { nullable: true, description: 'Ngày ban hành, biết đến đâu ghi đến đó.' })
  readonly issued!: PartialDayType | null;

  @Field(() => String, { nullable: true })
  readonly issuer!: string | null;

  @Field(() => String, { nullable: true, description: 'Trích yếu.' })
  readonly subject!: string | null;

  @Field(() => Int)
  readonly version!: number;

  readonly issuedKey!: string;
}

@ObjectType('HangingPlan', { description: 'Kế hoạch dẫn tới một văn bản cấp trên.' })
export class HangingPlanType {
  @Field(() => UuidScalar, { description: 'Phong trào của kế hoạch.' })
  readonly movementId!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => MovementStatusEnum)
  readonly status!: MovementStatus;

  @Field(() => String, { description: 'Ký hiệu như kế hoạch viết.' })
  readonly number!: string;

  @Field(() => Boolean, { description: 'Kế hoạch ban hành để thực hiện văn bản này.' })
  readonly isBasis!: boolean;

  @Field(() => String, { nullable: true, description: 'Số của nhiệm vụ nêu văn bản.' })
  readonly taskNumber!: string | null;
}

@ObjectType('HigherDocumentConnection', { description: 'Một trang của sổ văn bản cấp trên.' })
export class HigherDocumentConnection extends connectionOf(HigherDocumentType) {}
