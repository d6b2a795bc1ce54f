import { Field, Int, ObjectType } from 'type-graphql';
import { BLOCK_LEVELS, BLOCK_ROLES, type BlockLevel, type BlockRole } from '@thidua/domain/blocks';
import { enumOf } from '../../platform/enum-of.ts';
import { connectionOf } from '../../platform/page.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';

export const BlockLevelEnum = enumOf(BLOCK_LEVELS, 'BlockLevel', 'Cụm, khối của cấp trên hay trong cơ quan.');
export const BlockRoleEnum = enumOf(BLOCK_ROLES, 'BlockRole', 'Vai trò của một thành viên trong cụm, khối.');

@ObjectType('EmulationBlock', { description: 'Cụm, khối thi đua.' })
export class BlockType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => BlockLevelEnum)
  readonly level!: BlockLevel;

  @Field(() => String, { description: 'Nơi tổ chức, ví dụ Bộ Ngoại giao; trống khi không ghi.' })
  readonly organiser!: string;

  @Field(() => Int, { description: 'Tăng sau mỗi lần sửa; gửi kèm khi sửa tiếp.' })
  readonly version!: number;
}

@ObjectType('BlockMember', { description: 'Một thành viên của cụm, khối.' })
export class BlockMemberType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Boolean, { description: 'Là cơ quan mình.' })
  readonly isOwnBody!: boolean;

  readonly departmentId!: string | null;
  readonly givenName!: string;
}

@ObjectType('BlockTerm', { description: 'Thời gian tham gia, làm trưởng hoặc phó; tính cả ngày đầu và ngày cuối.' })
export class BlockTermType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => BlockRoleEnum)
  readonly role!: BlockRole;

  @Field(() => BlockMemberType)
  readonly member!: BlockMemberType;

  @Field(() => PlainDateScalar)
  readonly validFrom!: Date;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày cuối cùng; trống khi chưa thôi.' })
  readonly validTo!: Date | null;
}

@ObjectType('BlockTermChange', { description: 'Một lần sửa hoặc bỏ thời gian tham gia.' })
export class BlockTermChangeType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => BlockMemberType)
  readonly member!: BlockMemberType;

  @Field(() => BlockRoleEnum)
  readonly role!: BlockRole;

  @Field(() => PlainDateScalar)
  readonly fromBefore!: Date;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly toBefore!: Date | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Trống khi bỏ hẳn.' })
  readonly fromAfter!: Date | null;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly toAfter!: Date | null;

  @Field(() => String, { description: 'Trống khi không động đến ngày đã qua.' })
  readonly reason!: string;

  @Field(() => DateTimeScalar)
  readonly at!: Date;

  readonly byId!: string;
}

@ObjectType('EmulationBlockConnection', { description: 'Một trang danh sách cụm, khối thi đua.' })
export class BlockConnection extends connectionOf(BlockType) {}
