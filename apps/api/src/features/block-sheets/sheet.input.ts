import { Field, InputType, Int } from 'type-graphql';
import type { BlockTieRule } from '@thidua/domain/blocks';
import type { PlainDate } from '@thidua/domain/kernel';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { BlockTieRuleEnum, SheetGroupInput } from './sheet.type.ts';

@InputType('StartBlockSheetInput', {
  description: 'Bắt đầu bảng chấm điểm của một giao ước, chép bảng của năm gần nhất.',
})
export class StartSheetInput {
  @Field(() => UuidScalar, { description: 'Do máy người dùng sinh: gửi lại cùng mã thì không ghi hai lần.' })
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly pactId!: string;
}

@InputType('BlockSheetActInput', { description: 'Một việc với bảng chấm điểm.' })
export class SheetActInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;
}

@InputType('SaveBlockSheetInput', { description: 'Lưu bảng chấm điểm đang soạn.' })
export class SaveSheetInput extends SheetActInput {
  @Field(() => BlockTieRuleEnum)
  readonly tieRule!: BlockTieRule;

  @Field(() => [SheetGroupInput])
  readonly groups!: readonly SheetGroupInput[];
}

@InputType('AmendBlockSheetInput', { description: 'Sửa bảng chấm điểm sau khi đã mở tự chấm, có lý do.' })
export class AmendSheetInput extends SaveSheetInput {
  @Field(() => String)
  readonly reason!: string;
}

@InputType('OpenBlockScoringInput', {
  description: 'Mở tự chấm: bảng điểm cố định, mỗi thành viên của năm có một phần.',
})
export class OpenScoringInput extends SheetActInput {
  @Field(() => PlainDateScalar, { nullable: true, description: 'Hạn gửi điểm tự chấm.' })
  readonly selfDueOn?: PlainDate | null;
}

@InputType('ReasonedBlockSheetInput', { description: 'Quay lại một bước, có lý do.' })
export class ReasonedSheetInput extends SheetActInput {
  @Field(() => String)
  readonly reason!: string;
}

@InputType('PublishBlockRankingInput', { description: 'Công bố bảng xếp hạng.' })
export class PublishRankingInput extends SheetActInput {
  @Field(() => PlainDateScalar)
  readonly publishedOn!: PlainDate;
}
