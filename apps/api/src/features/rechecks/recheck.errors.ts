import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../../platform/user-error.ts';
import { StoppedLineType } from './recheck.type.ts';

@ObjectType('RecheckStoppedError', {
  implements: UserError,
  description: 'Kiểm tra lại thấy có đề nghị không còn đạt; trả lại, hoặc có quyết định cho vượt rồi làm tiếp.',
})
export class RecheckStoppedError extends UserError {
  override readonly code: string = 'RECHECK_STOPPED';

  @Field(() => [StoppedLineType])
  readonly stopped: readonly StoppedLineType[];

  constructor(stopped: readonly StoppedLineType[]) {
    super();
    this.stopped = stopped;
  }
}

@ObjectType('NotStoppedError', {
  implements: UserError,
  description: 'Lần kiểm tra lại không có điều kiện nào không đạt: không có gì để cho vượt.',
})
export class NotStoppedError extends UserError {
  override readonly code: string = 'NOT_STOPPED';
}

@ObjectType('NewerRecheckError', {
  implements: UserError,
  description: 'Đã có lần kiểm tra lại mới hơn; đọc kết quả mới rồi quyết định.',
})
export class NewerRecheckError extends UserError {
  override readonly code: string = 'NEWER_RECHECK';
}

@ObjectType('AlreadyOverriddenError', {
  implements: UserError,
  description: 'Đề nghị này đã có quyết định cho vượt còn hiệu lực.',
})
export class AlreadyOverriddenError extends UserError {
  override readonly code: string = 'ALREADY_OVERRIDDEN';

  @Field(() => String, { description: 'Người đã quyết định.' })
  readonly madeBy: string;

  constructor(madeBy: string) {
    super();
    this.madeBy = madeBy;
  }
}
