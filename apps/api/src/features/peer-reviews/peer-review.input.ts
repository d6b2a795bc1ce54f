import { Field, InputType, Int } from 'type-graphql';
import type { VoteForm } from '@thidua/domain/council';
import type { PlainDate } from '@thidua/domain/kernel';
import type { PeerReviewStep } from '@thidua/domain/peer-review';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { AwardCodeEnum, VoteFormEnum } from '../../platform/vocabulary-enums.ts';
import { PeerReviewStepEnum } from './peer-review.type.ts';

@InputType('PeerReviewSeatInput', { description: 'Một người được mời họp bình xét.' })
export class PeerReviewSeatInput {
  @Field(() => UuidScalar)
  readonly staffId!: string;

  @Field(() => Boolean)
  readonly isPresent!: boolean;

  @Field(() => String)
  readonly absence!: string;
}

@InputType('PeerReviewLineInput', { description: 'Số phiếu của một đề nghị; bỏ trống cá nhân khi là tập thể.' })
export class PeerReviewLineInput {
  @Field(() => AwardCodeEnum)
  readonly award!: AwardCode;

  @Field(() => UuidScalar, { nullable: true })
  readonly staffId?: string | null;

  @Field(() => Int, { nullable: true })
  readonly agree?: number | null;

  @Field(() => Int, { nullable: true })
  readonly disagree?: number | null;

  @Field(() => Int, { nullable: true })
  readonly blank?: number | null;

  @Field(() => String)
  readonly opinion!: string;
}

@InputType('SavePeerReviewInput', { description: 'Cả biên bản họp bình xét như đang ghi.' })
export class SavePeerReviewInput {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => UuidScalar)
  readonly departmentId!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly heldOn?: PlainDate | null;

  @Field(() => String)
  readonly beganAt!: string;

  @Field(() => String)
  readonly endedAt!: string;

  @Field(() => String)
  readonly place!: string;

  @Field(() => VoteFormEnum)
  readonly form!: VoteForm;

  @Field(() => UuidScalar, { nullable: true })
  readonly chairId?: string | null;

  @Field(() => UuidScalar, { nullable: true })
  readonly secretaryId?: string | null;

  @Field(() => String)
  readonly note!: string;

  @Field(() => [PeerReviewSeatInput])
  readonly seats!: readonly PeerReviewSeatInput[];

  @Field(() => [PeerReviewLineInput])
  readonly lines!: readonly PeerReviewLineInput[];
}

@InputType('StepPeerReviewInput', { description: 'Chốt biên bản, hoặc mở lại để sửa kèm lý do.' })
export class StepPeerReviewInput {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => UuidScalar)
  readonly departmentId!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => PeerReviewStepEnum)
  readonly step!: PeerReviewStep;

  @Field(() => String, { nullable: true, description: 'Cần khi mở lại.' })
  readonly reason?: string | null;
}
