import { Field, Int, ObjectType } from 'type-graphql';
import type { MovementStatus } from '@thidua/domain/movements';
import { resultUnion } from '../../platform/result-union.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError, UserError } from '../../platform/user-error.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { MovementStatusEnum } from '../movements/index.ts';
import { PlanProposalItemType, PlanProposalType } from './plan-proposal.type.ts';

/** The year has a plan already: one that is launched stays as it is, a draft can take the parts over. */
export interface YearTaken {
  readonly code: 'YEAR_TAKEN';
  readonly movementId: string;
  readonly year: number;
  readonly status: MovementStatus;
}

@ObjectType('YearTakenError', { implements: UserError, description: 'Năm ấy đã có kế hoạch.' })
export class YearTakenError extends UserError {
  override readonly code: string = 'YEAR_TAKEN';

  @Field(() => UuidScalar)
  readonly movementId: string;

  @Field(() => Int)
  readonly year: number;

  @Field(() => MovementStatusEnum)
  readonly status: MovementStatus;

  constructor({ movementId, year, status }: YearTaken) {
    super();
    this.movementId = movementId;
    this.year = year;
    this.status = status;
  }
}

export const CreatePlanProposalResult = resultUnion(
  'CreatePlanProposalResult',
  'Đề xuất đọc được từ văn bản, hoặc lý do từ chối.',
  PlanProposalType,
  [InputProblemsError],
);

export const PlanItemResult = resultUnion(
  'PlanItemResult',
  'Mục sau khi quyết định, hoặc lý do từ chối.',
  PlanProposalItemType,
  [InputProblemsError, InvalidTransitionError, StaleRecordError],
);

export const PlanProposalResult = resultUnion(
  'PlanProposalResult',
  'Đề xuất sau khi thay đổi, hoặc lý do từ chối.',
  PlanProposalType,
  [InvalidTransitionError, StaleRecordError],
);

export const ApplyPlanProposalResult = resultUnion(
  'ApplyPlanProposalResult',
  'Đề xuất đã lập thành kế hoạch, hoặc lý do từ chối.',
  PlanProposalType,
  [YearTakenError, InputProblemsError, InvalidTransitionError, StaleRecordError],
);
