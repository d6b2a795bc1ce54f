import { Field, Int, ObjectType } from 'type-graphql';
import { BLOCK_ENTRY_EVENTS, BLOCK_ENTRY_STAGES } from '@thidua/domain/blocks';
import { enumOf } from '../../platform/enum-of.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { BlockMemberType } from '../blocks/index.ts';

export const BlockEntryStageEnum = enumOf(
  BLOCK_ENTRY_STAGES,
  'BlockEntryStage',
  'Điểm của một thành viên đến bước nào.',
);
export const BlockEntryEventEnum = enumOf(
  BLOCK_ENTRY_EVENTS,
  'BlockEntryEvent',
  'Việc làm được với điểm của một thành viên.',
);

@ObjectType('BlockScore', { description: 'Điểm của một thành viên ở một tiêu chí, tính bằng phần trăm điểm.' })
export class ScoreType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly criterionId!: string;

  @Field(() => Int, { nullable: true, description: 'Trống khi chưa chấm.' })
  readonly selfHundredths!: number | null;

  @Field(() => String, { description: 'Thuyết minh của điểm tự chấm.' })
  readonly note!: string;

  @Field(() => Int, { nullable: true, description: 'Trống khi chưa thẩm định.' })
  readonly appraisedHundredths!: number | null;

  @Field(() => String, { description: 'Vì sao điểm thẩm định khác điểm tự chấm.' })
  readonly reason!: string;

  readonly entryId!: string;
}

@ObjectType('BlockEntry', {
  description: 'Điểm của một thành viên trong bảng chấm điểm; chỉ người có trách nhiệm xem.',
})
export class EntryType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => BlockMemberType)
  readonly member!: BlockMemberType;

  @Field(() => Int, { description: 'Tăng sau mỗi lần sửa; gửi kèm khi sửa tiếp.' })
  readonly version!: number;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày gửi điểm tự chấm.' })
  readonly sentOn!: Date | null;

  @Field(() => Int, { nullable: true, description: 'Số phiếu suy tôn.' })
  readonly votes!: number | null;

  @Field(() => String, { description: 'Lý do không xếp hạng; trống khi có xếp hạng.' })
  readonly unrankedReason!: string;

  readonly sheetId!: string;
}

@ObjectType('BlockStanding', { description: 'Một dòng của bảng xếp hạng đã công bố.' })
export class StandingType {
  @Field(() => UuidScalar, { description: 'Phần điểm của thành viên.' })
  readonly entryId!: string;

  @Field(() => BlockMemberType)
  readonly member!: BlockMemberType;

  @Field(() => Int, { nullable: true, description: 'Trống khi không xếp hạng.' })
  readonly rank!: number | null;

  @Field(() => Int, { nullable: true, description: 'Tổng điểm, tính bằng phần trăm điểm.' })
  readonly totalHundredths!: number | null;

  @Field(() => Boolean, { description: 'Không xếp hạng.' })
  readonly isUnranked!: boolean;
}
