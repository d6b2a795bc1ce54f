import { ArgsType, Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type { ScoringSessionStep } from '@thidua/domain/scoring-session';
import { PageArgs } from '../../platform/page.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { ScoringSessionStepEnum } from './scoring-session.type.ts';

@ArgsType()
export class ScoringSessionsArgs extends PageArgs {
  @Field(() => Int)
  readonly year!: number;
}

@InputType('StartScoringSessionInput', { description: 'Lập một đợt chấm sáng kiến.' })
export class StartScoringSessionInput {
  @Field(() => UuidScalar, { description: 'Do máy người dùng sinh: gửi lại cùng mã thì không lập hai lần.' })
  readonly id!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => String)
  readonly name!: string;

  @Field(() => PlainDateScalar, { description: 'Ngày cuối gửi điểm.' })
  readonly dueOn!: PlainDate;

  @Field(() => Int, { description: 'Số người chấm mỗi sáng kiến.' })
  readonly scorersEach!: number;
}

@InputType('ScoringSessionActInput', { description: 'Một việc với đợt chấm.' })
export class ScoringSessionActInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;
}

@InputType('PublishScorersInput', { description: 'Công bố người chấm của một đợt.' })
export class PublishScorersInput extends ScoringSessionActInput {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Vẫn giao dù trong nội dung còn tên tác giả, phòng; nhật ký ghi lại.',
  })
  readonly isNamedAnyway!: boolean;
}

@InputType('EditScoringSessionInput', { description: 'Sửa tên, hạn, số người chấm.' })
export class EditScoringSessionInput extends ScoringSessionActInput {
  @Field(() => String)
  readonly name!: string;

  @Field(() => PlainDateScalar)
  readonly dueOn!: PlainDate;

  @Field(() => Int)
  readonly scorersEach!: number;
}

@InputType('FillScoringSessionInput', { description: 'Đưa sáng kiến vào, ra đợt chấm.' })
export class FillScoringSessionInput extends ScoringSessionActInput {
  @Field(() => [UuidScalar], { description: 'Sáng kiến đưa vào.' })
  readonly addIds!: readonly string[];

  @Field(() => [UuidScalar], { description: 'Sáng kiến đưa ra: chưa ai được giao chấm.' })
  readonly removeIds!: readonly string[];
}

@InputType('DraftScorersInput', { description: 'Phân công một sáng kiến, thay lần phân công chưa công bố trước.' })
export class DraftScorersInput extends ScoringSessionActInput {
  @Field(() => UuidScalar)
  readonly initiativeId!: string;

  @Field(() => [UuidScalar], { description: 'Người chấm chưa công bố; rỗng là bỏ phân công.' })
  readonly staffIds!: readonly string[];
}

@InputType('SpreadScorersInput', { description: 'Chia đều các sáng kiến còn thiếu người cho những người được chọn.' })
export class SpreadScorersInput extends ScoringSessionActInput {
  @Field(() => [UuidScalar])
  readonly staffIds!: readonly string[];
}

@InputType('TakeOutScoreSheetInput', { description: 'Rút phiếu chưa gửi điểm của một người chấm.' })
export class TakeOutScoreSheetInput extends ScoringSessionActInput {
  @Field(() => UuidScalar)
  readonly sheetId!: string;

  @Field(() => String)
  readonly reason!: string;
}

@InputType('StepScoringSessionInput', { description: 'Khóa, mở lại hoặc bỏ một đợt chấm.' })
export class StepScoringSessionInput extends ScoringSessionActInput {
  @Field(() => ScoringSessionStepEnum)
  readonly step!: ScoringSessionStep;

  @Field(() => String, { description: 'Lý do mở lại; rỗng với việc khác.' })
  readonly reason!: string;
}
