import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/page.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';

@ArgsType()
export class HigherDocumentsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Tìm trong ký hiệu, trích yếu, cơ quan; không cần dấu.' })
  readonly text?: string | null;
}

@InputType('PartialDayInput', { description: 'Ngày của văn bản, biết đến đâu ghi đến đó.' })
export class PartialDayInput {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => Int, { nullable: true })
  readonly month?: number | null;

  @Field(() => Int, { nullable: true })
  readonly day?: number | null;
}

@InputType('RegisterDocumentInput', { description: 'Vào sổ một văn bản cấp trên.' })
export class RegisterDocumentInput {
  @Field(() => UuidScalar, { description: 'Do người gọi chọn; gọi lại với khóa cũ không tạo thêm.' })
  readonly id!: string;

  @Field(() => String)
  readonly number!: string;

  @Field(() => String, { nullable: true })
  readonly typeName?: string | null;

  @Field(() => PartialDayInput, { nullable: true })
  readonly issued?: PartialDayInput | null;

  @Field(() => String, { nullable: true })
  readonly issuer?: string | null;

  @Field(() => String, { nullable: true })
  readonly subject?: string | null;
}

@InputType('SaveDocumentInput', { description: 'Sửa một văn bản trong sổ; ô không gửi trở thành chưa có.' })
export class SaveDocumentInput extends RegisterDocumentInput {
  @Field(() => Int)
  readonly version!: number;
}
