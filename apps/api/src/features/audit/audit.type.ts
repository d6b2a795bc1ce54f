import { Field, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/page.ts';
import { DateTimeScalar, UuidScalar } from '../../platform/scalars/index.ts';

@ObjectType('AuditEntry', { description: 'Một dòng của nhật ký: ai làm gì với hồ sơ nào, lúc nào.' })
export class AuditEntryType {
  @Field(() => String, { description: 'Số thứ tự trong chuỗi, không có lỗ.' })
  readonly seq!: string;

  @Field(() => DateTimeScalar)
  readonly at!: Date;

  @Field(() => String, { description: 'Vai trò lúc đó, cách nhau bằng dấu phẩy; PUBLIC khi chưa đăng nhập.' })
  readonly actorRole!: string;

  @Field(() => String)
  readonly action!: string;

  @Field(() => String)
  readonly objectType!: string;

  @Field(() => UuidScalar, { nullable: true })
  readonly objectId!: string | null;

  @Field(() => String, { description: 'Dữ kiện của sự việc, dạng JSON.' })
  readonly data!: string;

  readonly actorId!: string | null;
}

@ObjectType('AuditConnection', { description: 'Một trang nhật ký.' })
export class AuditConnection extends connectionOf(AuditEntryType) {}

@InputType('AuditFilter', { description: 'Lọc nhật ký.' })
export class AuditFilter {
  @Field(() => UuidScalar, { nullable: true, description: 'Chỉ của một hồ sơ.' })
  readonly objectId?: string | null;

  @Field(() => String, { nullable: true, description: 'Chỉ một loại sự việc.' })
  readonly action?: string | null;
}
