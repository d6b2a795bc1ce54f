import { Field, InputType, ObjectType } from 'type-graphql';
import { RELATION_KINDS, type RelationKind } from '@thidua/domain/relations';
import { enumOf } from '../../platform/enum-of.ts';
import { connectionOf } from '../../platform/page.ts';
import { DateTimeScalar, UuidScalar } from '../../platform/scalars/index.ts';

const RelationKindEnum = enumOf(RELATION_KINDS, 'RelationKind', 'Quan hệ với người có việc được xét.');

@ObjectType('DeclaredRelation', { description: 'Lời khai có quan hệ, chỉ người khai và Thường trực xem được.' })
export class DeclaredRelationType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String, { description: 'Người khai, tên hôm nay.' })
  readonly name!: string;

  @Field(() => String, { description: 'Người có quan hệ, tên hôm nay.' })
  readonly relatedName!: string;

  @Field(() => RelationKindEnum)
  readonly kind!: RelationKind;

  @Field(() => DateTimeScalar)
  readonly declaredAt!: Date;

  @Field(() => Boolean, { description: 'Người xem là người khai: rút được.' })
  readonly isOwn!: boolean;
}

@ObjectType('DeclaredRelationConnection', { description: 'Một trang danh sách lời khai có quan hệ.' })
export class DeclaredRelationConnection extends connectionOf(DeclaredRelationType) {}

@InputType('DeclareRelationInput', { description: 'Khai có quan hệ với một người của cơ quan.' })
export class DeclareRelationInput {
  @Field(() => UuidScalar, { description: 'Do máy người dùng sinh: gửi lại cùng mã thì không khai hai lần.' })
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly relatedId!: string;

  @Field(() => RelationKindEnum)
  readonly kind!: RelationKind;
}

@InputType('WithdrawRelationInput', { description: 'Rút lời khai của mình.' })
export class WithdrawRelationInput {
  @Field(() => UuidScalar)
  readonly id!: string;
}
