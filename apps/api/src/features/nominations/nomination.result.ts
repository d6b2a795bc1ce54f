import { Field, ObjectType } from 'type-graphql';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { resultUnion } from '../../platform/result-union.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError, UserError } from '../../platform/user-error.ts';
import { AwardCodeEnum } from '../../platform/vocabulary-enums.ts';
import { NominationGridType } from './grid.type.ts';
import { NominationType } from './nomination.type.ts';
import { PapersMissingError } from './papers/paper.errors.ts';
import { QuotaFullError } from './quota-places.type.ts';

@ObjectType('NotEligibleError', {
  implements: UserError,
  description: 'Có đề nghị không đủ điều kiện hoặc đang tạm dừng xét; bỏ chọn rồi gửi lại.',
})
export class NotEligibleError extends UserError {
  override readonly code: string = 'NOT_ELIGIBLE';

  @Field(() => [NominationType])
  readonly nominations: readonly NominationType[];

  constructor(nominations: readonly NominationType[]) {
    super();
    this.nominations = nominations;
  }
}

@ObjectType('PeerReviewMissingError', {
  implements: UserError,
  description: 'Cơ quan yêu cầu kết quả bình xét; các đề nghị này chưa có trong biên bản đã chốt.',
})
export class PeerReviewMissingError extends UserError {
  override readonly code: string = 'PEER_REVIEW_MISSING';

  @Field(() => [NominationType])
  readonly nominations: readonly NominationType[];

  constructor(nominations: readonly NominationType[]) {
    super();
    this.nominations = nominations;
  }
}

@ObjectType('NothingToSubmitError', { implements: UserError, description: 'Danh sách không có đề nghị nào chờ gửi.' })
export class NothingToSubmitError extends UserError {
  override readonly code: string = 'NOTHING_TO_SUBMIT';
}

@ObjectType('WrongSubjectError', {
  implements: UserError,
  description: 'Danh hiệu của cá nhân không đề nghị cho tập thể, và ngược lại; hoặc không do Giám đốc quyết định.',
})
export class WrongSubjectError extends UserError {
  override readonly code: string = 'WRONG_SUBJECT';

  @Field(() => AwardCodeEnum)
  readonly award: AwardCode;

  constructor(award: AwardCode) {
    super();
    this.award = award;
  }
}

@ObjectType('CellRefusedError', {
  implements: UserError,
  description:
    'Hồ sơ của một ô đã đi tiếp, hoặc phòng khác đang đề nghị, nên không chọn, bỏ chọn được ở đây; chưa có ô nào được đổi.',
})
export class CellRefusedError extends UserError {
  override readonly code: string = 'CELL_REFUSED';

  @Field(() => AwardCodeEnum)
  readonly award: AwardCode;

  @Field(() => UuidScalar, { nullable: true, description: 'Cá nhân; rỗng khi là tập thể.' })
  readonly staffId: string | null;

  @Field(() => String, { description: 'Trạng thái hiện nay.' })
  readonly from: string;

  @Field(() => String, {
    nullable: true,
    description: 'Phòng khác đang đề nghị người này; rỗng khi là chính phòng này.',
  })
  readonly heldBy: string | null;

  constructor({ award, staffId, from, heldBy }: Pick<CellRefusedError, 'award' | 'staffId' | 'from' | 'heldBy'>) {
    super();
    this.award = award;
    this.staffId = staffId;
    this.from = from;
    this.heldBy = heldBy;
  }
}

export const SetNominationsResult = resultUnion(
  'SetNominationsResult',
  'Kết quả chọn hoặc bỏ các ô.',
  NominationGridType,
  [WrongSubjectError, CellRefusedError],
);

export const SetNominationSummaryResult = resultUnion(
  'SetNominationSummaryResult',
  'Kết quả ghi tóm tắt thành tích.',
  NominationType,
  [StaleRecordError, InputProblemsError, InvalidTransitionError],
);

export const AnswerJudgementResult = resultUnion(
  'AnswerJudgementResult',
  'Kết quả trả lời nhận xét.',
  NominationGridType,
  [InputProblemsError],
);

export const SubmitNominationsResult = resultUnion(
  'SubmitNominationsResult',
  'Kết quả gửi danh sách.',
  NominationGridType,
  [
    StaleRecordError,
    NotEligibleError,
    NothingToSubmitError,
    PeerReviewMissingError,
    PapersMissingError,
    QuotaFullError,
  ],
);

export const NominationActResult = resultUnion(
  'NominationActResult',
  'Kết quả một việc trên đề nghị.',
  NominationType,
  [StaleRecordError, InputProblemsError, InvalidTransitionError],
);

export const CheckNominationAgainResult = resultUnion(
  'CheckNominationAgainResult',
  'Kết quả thẩm định lại một đề nghị.',
  NominationType,
  [StaleRecordError, InputProblemsError, InvalidTransitionError, QuotaFullError],
);
