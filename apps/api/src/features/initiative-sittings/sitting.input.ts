import { ArgsType, Field, InputType, Int } from 'type-graphql';
import type { VoteBase, VoteChoice, VoteForm } from '@thidua/domain/council';
import type { InitiativeSittingStep } from '@thidua/domain/initiative-sitting';
import type { PlainDate } from '@thidua/domain/kernel';
import { PageArgs } from '../../platform/page.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { SuperiorApprovalInput } from '../initiatives/index.ts';
import { VoteFormEnum } from '../../platform/vocabulary-enums.ts';
import { VoteBaseEnum, VoteChoiceEnum } from '../council/index.ts';
import { SittingStepEnum } from './sitting.type.ts';

@ArgsType()
export class SittingsArgs extends PageArgs {
  @Field(() => Int)
  readonly year!: number;
}

@InputType('StartSittingInput', { description: 'Bắt đầu ghi một phiên họp Hội đồng sáng kiến.' })
export class StartSittingInput {
  @Field(() => UuidScalar, { description: 'Do máy người dùng sinh: gửi lại cùng mã thì không ghi hai lần.' })
  readonly id!: string;

  @Field(() => PlainDateScalar)
  readonly heldOn!: PlainDate;

  @Field(() => String)
  readonly place!: string;

  @Field(() => VoteFormEnum)
  readonly form!: VoteForm;

  @Field(() => VoteBaseEnum)
  readonly base!: VoteBase;

  @Field(() => Int)
  readonly shareNumerator!: number;

  @Field(() => Int)
  readonly shareDenominator!: number;

  @Field(() => Int)
  readonly quorumNumerator!: number;

  @Field(() => Int)
  readonly quorumDenominator!: number;

  @Field(() => String)
  readonly legalGround!: string;

  @Field(() => [UuidScalar], { description: 'Sáng kiến đã trình Hội đồng.' })
  readonly initiativeIds!: readonly string[];
}

@InputType('RecordSittingPresenceInput', { description: 'Ghi ai có mặt.' })
export class RecordSittingPresenceInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => [UuidScalar], { description: 'Thành viên có mặt; ai không nêu là vắng.' })
  readonly presentIds!: readonly string[];

  @Field(() => String, { description: 'Lý do vắng mặt và ý kiến khác; có thể rỗng.' })
  readonly note!: string;

  @Field(() => String, { nullable: true, description: 'Bắt đầu lúc, ví dụ 14:00; rỗng (null) thì giữ như đã ghi.' })
  readonly beganAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Kết thúc lúc, ví dụ 16:30; rỗng (null) thì giữ như đã ghi.' })
  readonly endedAt?: string | null;
}

@InputType('SittingVoteInput', { description: 'Phiếu ghi tên của một thành viên.' })
export class SittingVoteInput {
  @Field(() => UuidScalar)
  readonly memberId!: string;

  @Field(() => VoteChoiceEnum)
  readonly choice!: VoteChoice;
}

@InputType('RecordSittingLineInput', { description: 'Ghi biểu quyết một sáng kiến, thay lần ghi trước.' })
export class RecordSittingLineInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int, { description: 'Phiên bản của phiên họp.' })
  readonly version!: number;

  @Field(() => UuidScalar)
  readonly lineId!: string;

  @Field(() => [SittingVoteInput], { description: 'Biểu quyết ghi tên; rỗng khi bỏ phiếu kín.' })
  readonly votes!: readonly SittingVoteInput[];

  @Field(() => [UuidScalar], { description: 'Thành viên khai có liên quan; tác giả thì không cần khai.' })
  readonly conflictedIds!: readonly string[];

  @Field(() => Int, { nullable: true, description: 'Phiếu kín: số phiếu đồng ý.' })
  readonly agree?: number | null;

  @Field(() => Int, { nullable: true, description: 'Phiếu kín: số phiếu không đồng ý.' })
  readonly disagree?: number | null;

  @Field(() => Int, { nullable: true, description: 'Phiếu kín: phiếu trắng, không hợp lệ.' })
  readonly blank?: number | null;

  @Field(() => String, { description: 'Ý kiến của Hội đồng; có thể rỗng.' })
  readonly opinion!: string;
}

@InputType('StepSittingInput', { description: 'Chốt, mở lại hoặc bỏ một phiên họp.' })
export class StepSittingInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => SittingStepEnum)
  readonly step!: InitiativeSittingStep;
}

@InputType('DecideSittingInput', { description: 'Ghi quyết định công nhận các sáng kiến Hội đồng đã thông qua.' })
export class DecideSittingInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly decisionNumber!: string;

  @Field(() => PlainDateScalar)
  readonly decidedOn!: PlainDate;

  @Field(() => String)
  readonly decidedBy!: string;

  @Field(() => [UuidScalar], { nullable: true, description: 'Sáng kiến Nhà nước đầu tư kinh phí để tạo ra.' })
  readonly stateFundedIds?: readonly string[] | null;

  @Field(() => SuperiorApprovalInput, {
    nullable: true,
    description: 'Văn bản chấp thuận của cấp trên, cho những sáng kiến cần chấp thuận.',
  })
  readonly approval?: SuperiorApprovalInput | null;
}
