import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../platform/enum-of.ts';
import { DateTimeScalar } from '../../platform/scalars/index.ts';

const SOURCE_ENTRY_WAYS = ['TYPED', 'IMPORTED', 'ISSUED'] as const;
export type SourceEntryWay = (typeof SOURCE_ENTRY_WAYS)[number];

const SourceEntryWayEnum = enumOf(
  SOURCE_ENTRY_WAYS,
  'SourceEntryWay',
  'Dữ kiện vào phần mềm bằng cách nào: ghi tay, nhập từ tệp, hay do quyết định ban hành ở đây.',
);

@ObjectType('SourceEntry', { description: 'Ai đưa hồ sơ gốc của một dữ kiện vào phần mềm, lúc nào, theo nhật ký.' })
export class SourceEntryType {
  @Field(() => String, { nullable: true, description: 'Tên người; rỗng khi phần mềm tự ghi.' })
  readonly by!: string | null;

  @Field(() => DateTimeScalar)
  readonly at!: Date;

  @Field(() => SourceEntryWayEnum)
  readonly way!: SourceEntryWay;
}
