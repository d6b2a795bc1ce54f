import { Field, Int, ObjectType } from 'type-graphql';
import type { OutsideDelegation } from '@thidua/domain/decisions';
import type { PlainDate } from '@thidua/domain/kernel';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { UserError } from '../../platform/user-error.ts';
import { DecisionLineType } from './decision.type.ts';

@ObjectType('NothingPassedError', {
  implements: UserError,
  description: 'Phiên họp không có đề nghị nào đạt thuộc thẩm quyền của cơ quan mà chưa có quyết định.',
})
export class NothingPassedError extends UserError {
  override readonly code: string = 'NOTHING_PASSED';
}

@ObjectType('SignerRewardedError', {
  implements: UserError,
  description: 'Người ký được khen thưởng trong quyết định này; người khác phải ký.',
})
export class SignerRewardedError extends UserError {
  override readonly code: string = 'SIGNER_REWARDED';

  @Field(() => [DecisionLineType], { description: 'Các dòng khen thưởng người ký.' })
  readonly lines: readonly DecisionLineType[];

  constructor(lines: readonly DecisionLineType[]) {
    super();
    this.lines = lines;
  }
}

@ObjectType('OverriderSignsError', {
  implements: UserError,
  description: 'Người ký đã cho đề nghị trong quyết định này vượt điều kiện; người khác phải ký.',
})
export class OverriderSignsError extends UserError {
  override readonly code: string = 'OVERRIDER_SIGNS';

  @Field(() => [DecisionLineType], { description: 'Các dòng mà người ký đã cho vượt điều kiện.' })
  readonly lines: readonly DecisionLineType[];

  constructor(lines: readonly DecisionLineType[]) {
    super();
    this.lines = lines;
  }
}

@ObjectType('PrincipalRewardedError', {
  implements: UserError,
  description: 'Người ủy quyền được khen thưởng trong quyết định này; người thừa ủy quyền (TUQ.) không ký thay được.',
})
export class PrincipalRewardedError extends UserError {
  override readonly code: string = 'PRINCIPAL_REWARDED';

  @Field(() => [DecisionLineType], { description: 'Các dòng khen thưởng người ủy quyền.' })
  readonly lines: readonly DecisionLineType[];

  constructor(lines: readonly DecisionLineType[]) {
    super();
    this.lines = lines;
  }
}

@ObjectType('OutsideDelegationError', {
  implements: UserError,
  description: 'Ủy quyền ký không còn hoặc chưa có hiệu lực vào ngày ký hay ngày ban hành.',
})
export class OutsideDelegationError extends UserError {
  override readonly code: string = 'OUTSIDE_DELEGATION';

  @Field(() => PlainDateScalar, { description: 'Ngày nằm ngoài thời hạn: hôm nay hoặc ngày ban hành.' })
  readonly day: PlainDate;

  @Field(() => PlainDateScalar, { description: 'Ngày đầu của ủy quyền.' })
  readonly validFrom: PlainDate;

  @Field(() => PlainDateScalar, { description: 'Ngày cuối của ủy quyền.' })
  readonly validTo: PlainDate;

  @Field(() => String, { description: 'Số văn bản ủy quyền.' })
  readonly paperNumber: string;

  constructor({ day, standIn: { from, to, paperNumber } }: OutsideDelegation) {
    super();
    this.day = day;
    this.validFrom = from;
    this.validTo = to;
    this.paperNumber = paperNumber;
  }
}

@ObjectType('CorrectionWaitsError', {
  implements: UserError,
  description: 'Đã có một dự thảo đính chính quyết định này đang chờ ký.',
})
export class CorrectionWaitsError extends UserError {
  override readonly code: string = 'CORRECTION_WAITS';

  @Field(() => UuidScalar, { description: 'Dự thảo đính chính đang chờ.' })
  readonly decisionId: string;

  constructor(decisionId: string) {
    super();
    this.decisionId = decisionId;
  }
}

@ObjectType('QuotaExceededError', {
  implements: UserError,
  description: 'Số Chiến sĩ thi đua cơ sở vượt hạn mức tính trên số Lao động tiên tiến của năm.',
})
export class QuotaExceededError extends UserError {
  override readonly code: string = 'QUOTA_EXCEEDED';

  @Field(() => Int, { description: 'Số người tối đa.' })
  readonly allowed: number;

  @Field(() => Int, { description: 'Số người của năm, kể cả quyết định này.' })
  readonly nominated: number;

  @Field(() => Int, { description: 'Số người đạt Lao động tiên tiến của năm.' })
  readonly base: number;

  constructor({ allowed, nominated, base }: Pick<QuotaExceededError, 'allowed' | 'nominated' | 'base'>) {
    super();
    this.allowed = allowed;
    this.nominated = nominated;
    this.base = base;
  }
}

@ObjectType('SamePersonError', { implements: UserError, description: 'Người soạn không ký quyết định do mình soạn.' })
export class SamePersonError extends UserError {
  override readonly code: string = 'SAME_PERSON';
}
