import { Field, InputType, Int } from 'type-graphql';
import { DRAFT_RULES, type DraftRule, type PlanItemChoice } from '@thidua/domain/plan-proposal';
import { enumOf } from '../../platform/enum-of.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { PlanItemChoiceEnum } from './plan-proposal.type.ts';

const DraftRuleEnum = enumOf(DRAFT_RULES, 'DraftRule', 'Làm gì khi năm ấy đã có bản dự thảo.');

@InputType('DecidePlanItemInput', { description: 'Nhận hoặc bỏ một mục đề xuất.' })
export class DecidePlanItemInput {
  @Field(() => UuidScalar)
  readonly proposalId!: string;

  @Field(() => Int)
  readonly ordinal!: number;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => PlanItemChoiceEnum)
  readonly choice!: PlanItemChoice;
}

@InputType('PlanItemFieldInput', { description: 'Giá trị mới của một ô.' })
export class PlanItemFieldInput {
  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly value!: string;
}

@InputType('EditPlanItemInput', { description: 'Sửa một mục đề xuất; sửa xong là nhận.' })
export class EditPlanItemInput {
  @Field(() => UuidScalar)
  readonly proposalId!: string;

  @Field(() => Int)
  readonly ordinal!: number;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => [PlanItemFieldInput])
  readonly fields!: readonly PlanItemFieldInput[];
}

@InputType('ApplyPlanProposalInput', { description: 'Lập kế hoạch từ các mục đã nhận.' })
export class ApplyPlanProposalInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => UuidScalar, { description: 'Phòng, đơn vị theo dõi các chỉ tiêu.' })
  readonly ownerDepartmentId!: string;

  @Field(() => DraftRuleEnum)
  readonly onDraft!: DraftRule;
}
