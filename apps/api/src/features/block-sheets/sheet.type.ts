import { Field, InputType, Int, ObjectType } from 'type-graphql';
import {
  BLOCK_GROUP_KINDS,
  BLOCK_SHEET_EVENTS,
  BLOCK_SHEET_PARTS,
  BLOCK_SHEET_STATUSES,
  BLOCK_TIE_RULES,
  type BlockGroupKind,
  type BlockSheetPart,
  type BlockSheetStatus,
  type BlockTieRule,
} from '@thidua/domain/blocks';
import { enumOf } from '../../platform/enum-of.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';

export const BlockSheetStatusEnum = enumOf(BLOCK_SHEET_STATUSES, 'BlockSheetStatus', 'Trạng thái của bảng chấm điểm.');
export const BlockSheetEventEnum = enumOf(BLOCK_SHEET_EVENTS, 'BlockSheetEvent', 'Việc làm được với bảng chấm điểm.');
export const BlockGroupKindEnum = enumOf(BLOCK_GROUP_KINDS, 'BlockGroupKind', 'Nhóm điểm chuẩn, thưởng hay trừ.');
export const BlockTieRuleEnum = enumOf(BLOCK_TIE_RULES, 'BlockTieRule', 'Cách xếp các thành viên bằng điểm.');
const BlockSheetPartEnum = enumOf(BLOCK_SHEET_PARTS, 'BlockSheetPart', 'Phần của bảng chấm điểm được sửa.');

@ObjectType('BlockSheet', {
  description: 'Bảng chấm điểm của cụm, khối trong một năm. Điểm tính bằng phần trăm điểm: 8,5 là 850.',
})
export class SheetType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => BlockSheetStatusEnum)
  readonly status!: BlockSheetStatus;

  @Field(() => BlockTieRuleEnum)
  readonly tieRule!: BlockTieRule;

  @Field(() => Int, { description: 'Tăng sau mỗi lần sửa; gửi kèm khi sửa tiếp.' })
  readonly version!: number;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Hạn gửi điểm tự chấm.' })
  readonly selfDueOn!: Date | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày công bố bảng xếp hạng.' })
  readonly publishedOn!: Date | null;

  @Field(() => String, { nullable: true, description: 'Lý do của lần quay lại gần nhất.' })
  readonly reopenedReason!: string | null;

  readonly pactId!: string;
  readonly blockId!: string;
}

@ObjectType('BlockCriterion', { description: 'Tiêu chí của bảng chấm điểm.' })
export class CriterionType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => Int, { description: 'Điểm tối đa, tính bằng phần trăm điểm.' })
  readonly maxHundredths!: number;
}

@ObjectType('BlockSheetGroup', { description: 'Nhóm tiêu chí của bảng chấm điểm.' })
export class SheetGroupType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => BlockGroupKindEnum)
  readonly kind!: BlockGroupKind;

  @Field(() => String)
  readonly title!: string;

  @Field(() => Int, { nullable: true, description: 'Cả nhóm không quá số này; trống khi không giới hạn.' })
  readonly capHundredths!: number | null;

  @Field(() => [CriterionType])
  readonly criteria!: readonly CriterionType[];
}

@ObjectType('BlockSheetChange', { description: 'Một chỗ của bảng được sửa sau khi đã mở tự chấm.' })
export class SheetChangeType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => BlockSheetPartEnum)
  readonly part!: BlockSheetPart;

  @Field(() => String, { nullable: true, description: 'Trống khi mới thêm; của cách xếp khi bằng điểm là mã.' })
  readonly titleBefore!: string | null;

  @Field(() => Int, { nullable: true })
  readonly hundredthsBefore!: number | null;

  @Field(() => String, { nullable: true, description: 'Trống khi bỏ.' })
  readonly titleAfter!: string | null;

  @Field(() => Int, { nullable: true })
  readonly hundredthsAfter!: number | null;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => DateTimeScalar)
  readonly at!: Date;

  readonly byId!: string;
}

@InputType('BlockCriterionInput', { description: 'Tiêu chí như đang viết.' })
export class CriterionInput {
  @Field(() => UuidScalar, { description: 'Do máy người dùng sinh khi thêm.' })
  readonly id!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => Int)
  readonly maxHundredths!: number;
}

@InputType('BlockSheetGroupInput', { description: 'Nhóm tiêu chí như đang viết, theo thứ tự.' })
export class SheetGroupInput {
  @Field(() => UuidScalar, { description: 'Do máy người dùng sinh khi thêm.' })
  readonly id!: string;

  @Field(() => BlockGroupKindEnum)
  readonly kind!: BlockGroupKind;

  @Field(() => String)
  readonly title!: string;

  @Field(() => Int, { nullable: true })
  readonly capHundredths?: number | null;

  @Field(() => [CriterionInput])
  readonly criteria!: readonly CriterionInput[];
}
