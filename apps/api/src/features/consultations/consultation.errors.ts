import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../../platform/user-error.ts';
import { ConsultationType } from './consultation.type.ts';

@ObjectType('ConsultationsOpenError', {
  implements: UserError,
  description: 'Còn phòng, người được hỏi chưa cho ý kiến: chờ, nhắc hoặc thôi hỏi rồi mới kết luận.',
})
export class ConsultationsOpenError extends UserError {
  override readonly code: string = 'CONSULTATIONS_OPEN';

  @Field(() => [ConsultationType])
  readonly consultations: readonly ConsultationType[];

  constructor(consultations: readonly ConsultationType[]) {
    super();
    this.consultations = consultations;
  }
}

@ObjectType('ObjectionsStandError', {
  implements: UserError,
  description: 'Có ý kiến không nhất trí: vẫn kết luận đủ điều kiện thì ghi lý do.',
})
export class ObjectionsStandError extends UserError {
  override readonly code: string = 'OBJECTIONS_STAND';

  @Field(() => [ConsultationType])
  readonly objections: readonly ConsultationType[];

  constructor(objections: readonly ConsultationType[]) {
    super();
    this.objections = objections;
  }
}
