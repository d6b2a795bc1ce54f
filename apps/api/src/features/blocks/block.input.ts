import { ArgsType, Field, InputType, Int } from 'type-graphql';
import type { BlockLevel, BlockRole } from '@thidua/domain/blocks';
import type { PlainDate } from '@thidua/domain/kernel';
import { PageArgs } from '../../platform/page.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { BlockLevelEnum, BlockRoleEnum } from './block.type.ts';

@InputType('BlockFilter', { description: 'Lọc danh sách cụm, khối thi đua.' })
export class BlockFilter {
  @Field(() => String, { nullable: true, description: 'Tìm trong tên; không cần dấu.' })
  readonly text?: string | null;

  @Field(() => BlockLevelEnum, { nullable: true })
  readonly level?: BlockLevel | null;
}

@ArgsType()
export class BlocksArgs extends PageArgs {
  @Field(() => Int, { description: 'Cụm, khối có thành viên trong năm này, hoặc chưa có ai.' })
  readonly year!: number;

  @Field(() => BlockFilter, { nullable: true })
  readonly filter?: BlockFilter | null;
}

@InputType('CreateBlockInput', { description: 'Ghi một cụm, khối thi đua.' })
export class CreateBlockInput {
  @Field(() => UuidScalar, { description: 'Do máy người dùng sinh: gửi lại cùng mã thì không ghi hai lần.' })
  readonly id!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => BlockLevelEnum)
  readonly level!: BlockLevel;

  @Field(() => String)
  readonly organiser!: string;
}

@InputType('EditBlockInput', { description: 'Sửa tên, nơi tổ chức của cụm, khối.' })
export class EditBlockInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly organiser!: string;
}

@InputType('AddBlockTermInput', { description: 'Ghi thành viên, trưởng hoặc phó của cụm, khối trong một thời gian.' })
export class AddBlockTermInput {
  @Field(() => UuidScalar, { description: 'Cụm, khối.' })
  readonly id!: string;

  @Field(() => Int, { description: 'Phiên bản của cụm, khối.' })
  readonly version!: number;

  @Field(() => BlockRoleEnum)
  readonly role!: BlockRole;

  @Field(() => UuidScalar, { nullable: true, description: 'Phòng, đơn vị của mình; chỉ trong cụm của cơ quan.' })
  readonly departmentId?: string | null;

  @Field(() => String, { nullable: true, description: 'Tên cơ quan khác; trống cả hai khi là cơ quan mình.' })
  readonly name?: string | null;

  @Field(() => PlainDateScalar)
  readonly validFrom!: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly validTo?: PlainDate | null;
}

@InputType('RemoveBlockTermInput', { description: 'Bỏ một thời gian đã ghi, có lý do khi động đến ngày đã qua.' })
export class RemoveBlockTermInput {
  @Field(() => UuidScalar, { description: 'Cụm, khối.' })
  readonly id!: string;

  @Field(() => Int, { description: 'Phiên bản của cụm, khối.' })
  readonly version!: number;

  @Field(() => UuidScalar)
  readonly termId!: string;

  @Field(() => String, { nullable: true })
  readonly reason?: string | null;
}

@InputType('ChangeBlockTermInput', { description: 'Sửa ngày đầu, ngày cuối; có lý do khi động đến ngày đã qua.' })
export class ChangeBlockTermInput extends RemoveBlockTermInput {
  @Field(() => PlainDateScalar)
  readonly validFrom!: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly validTo?: PlainDate | null;
}
