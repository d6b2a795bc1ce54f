import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { PartTextInput, PartTextType } from '../paper-templates/index.ts';

@ObjectType('WordingField', { description: 'Số liệu phần mềm điền vào lời văn; không sửa tay được.' })
export class WordingFieldType {
  @Field(() => String, { description: 'Tên trường.' })
  readonly name!: string;

  @Field(() => String)
  readonly value!: string;
}

@ObjectType('WordingFieldChange', { description: 'Số liệu đã khác so với lúc viết lời văn riêng.' })
export class WordingFieldChangeType {
  @Field(() => String, { description: 'Tên trường.' })
  readonly name!: string;

  @Field(() => String)
  readonly before!: string;

  @Field(() => String)
  readonly now!: string;
}

@ObjectType('DecisionWording', { description: 'Lời văn của một quyết định và bản mẫu mà nó dựa vào.' })
export class DecisionWordingType {
  @Field(() => Int, { description: 'Số của bản mẫu; 0 là mẫu gốc.' })
  readonly number!: number;

  @Field(() => [PartTextType], { description: 'Lời văn in trên quyết định.' })
  readonly texts!: readonly PartTextType[];

  @Field(() => [PartTextType], { description: 'Lời văn của bản mẫu ấy.' })
  readonly template!: readonly PartTextType[];

  @Field(() => Boolean, { description: 'Quyết định có lời văn viết riêng.' })
  readonly isOwn!: boolean;

  @Field(() => Int, { nullable: true, description: 'Số của bản mẫu mới hơn, nếu đã có.' })
  readonly newer!: number | null;

  readonly seen!: readonly WordingFieldType[];
  readonly decisionId!: string;
}

@InputType('WordDecisionInput')
export class WordDecisionInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => [PartTextInput], {
    nullable: true,
    description: 'Lời văn viết riêng; trống: lấy đúng lời văn của bản mẫu mới nhất.',
  })
  readonly texts?: PartTextInput[] | null;
}
