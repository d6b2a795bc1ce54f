import { Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';

@InputType('BlockEntryActInput', { description: 'Một việc với điểm của một thành viên.' })
export class EntryActInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;
}

@InputType('BlockPointsInput', {
  description: 'Điểm ở một tiêu chí và lời kèm theo: thuyết minh, hoặc lý do khi thẩm định.',
})
export class PointsInput {
  @Field(() => UuidScalar)
  readonly criterionId!: string;

  @Field(() => Int, { nullable: true, description: 'Tính bằng phần trăm điểm; trống khi chưa chấm.' })
  readonly hundredths?: number | null;

  @Field(() => String)
  readonly words!: string;
}

@InputType('SaveBlockScoresInput', { description: 'Lưu điểm đang chấm; tiêu chí không gửi thì giữ nguyên.' })
export class SaveScoresInput extends EntryActInput {
  @Field(() => [PointsInput])
  readonly points!: readonly PointsInput[];
}

@InputType('SendBlockScoresInput', { description: 'Ghi điểm tự chấm đã gửi.' })
export class SendScoresInput extends EntryActInput {
  @Field(() => PlainDateScalar)
  readonly sentOn!: PlainDate;
}

@InputType('MarkBlockEntryInput', { description: 'Ghi số phiếu suy tôn, hoặc lý do không xếp hạng.' })
export class MarkEntryInput extends EntryActInput {
  @Field(() => Int, { nullable: true })
  readonly votes?: number | null;

  @Field(() => String, { description: 'Trống khi có xếp hạng.' })
  readonly unrankedReason!: string;
}
