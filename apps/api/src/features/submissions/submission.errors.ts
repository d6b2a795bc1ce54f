import { Field, ObjectType } from 'type-graphql';
import type { ForwardHindrance } from '@thidua/domain/submissions';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { UserError } from '../../platform/user-error.ts';
import { ForwardHindranceEnum } from './submission.enums.ts';

@ObjectType('HinderedLine', { description: 'Một đề nghị không đưa vào tờ trình được, và vì sao.' })
export class HinderedLineType {
  @Field(() => UuidScalar)
  readonly nominationId!: string;

  @Field(() => String)
  readonly code!: string;

  @Field(() => ForwardHindranceEnum)
  readonly hindrance!: ForwardHindrance;
}

@ObjectType('NotForwardableError', {
  implements: UserError,
  description: 'Có đề nghị không đưa vào tờ trình này được; chưa có gì được ghi.',
})
export class NotForwardableError extends UserError {
  override readonly code: string = 'NOT_FORWARDABLE';

  @Field(() => [HinderedLineType])
  readonly lines: readonly HinderedLineType[];

  constructor(lines: readonly HinderedLineType[]) {
    super();
    this.lines = lines;
  }
}

@ObjectType('SubmissionSignerError', {
  implements: UserError,
  description: 'Người soạn không ký tờ trình do mình soạn; người được đề nghị không ký tờ trình đề nghị mình.',
})
export class SubmissionSignerError extends UserError {
  override readonly code: string = 'SIGNER_CONFLICT';

  @Field(() => [String], {
    description: 'Tên người được đề nghị trùng người ký hoặc người ủy quyền; trống khi là người soạn.',
  })
  readonly names: readonly string[];

  constructor(names: readonly string[]) {
    super();
    this.names = names;
  }
}

@ObjectType('AwardInUseError', {
  implements: UserError,
  description:
    'Khen thưởng từ kết quả này đã được dùng ở nơi khác: hủy bỏ theo quyết định, điển hình, cụm khối hoặc phong trào; gỡ ở đó trước.',
})
export class AwardInUseError extends UserError {
  override readonly code: string = 'AWARD_IN_USE';
}
