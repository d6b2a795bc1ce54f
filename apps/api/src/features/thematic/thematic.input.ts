import { Field, InputType, Int } from 'type-graphql';
import { UuidScalar } from '../../platform/scalars/index.ts';

@InputType('ThematicCommitmentInput', { description: 'Một nội dung cam kết.' })
export class ThematicCommitmentInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly text!: string;
}

@InputType('CreateThematicMovementInput', { description: 'Lập một phong trào chuyên đề.' })
export class CreateThematicMovementInput {
  @Field(() => UuidScalar, { description: 'Do người gọi chọn; gọi lại với khóa cũ không tạo thêm.' })
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => Int, { nullable: true })
  readonly fromYear?: number | null;

  @Field(() => Int, { nullable: true })
  readonly toYear?: number | null;

  @Field(() => [ThematicCommitmentInput])
  readonly commitments!: readonly ThematicCommitmentInput[];
}

@InputType('SaveThematicMovementInput', { description: 'Sửa một phong trào chuyên đề.' })
export class SaveThematicMovementInput extends CreateThematicMovementInput {
  @Field(() => Int)
  readonly version!: number;
}

@InputType('RecordThematicResultInput', { description: 'Kết quả một năm của phong trào chuyên đề.' })
export class RecordThematicResultInput {
  @Field(() => UuidScalar)
  readonly thematicMovementId!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => String)
  readonly text!: string;

  @Field(() => Int, { nullable: true, description: 'Phiên bản đang sửa; rỗng khi ghi lần đầu.' })
  readonly version?: number | null;
}
