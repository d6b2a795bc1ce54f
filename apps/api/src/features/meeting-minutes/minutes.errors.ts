import { Field, ObjectType } from 'type-graphql';
import type { MinutesHindrance, MinutesPart } from '@thidua/domain/meeting-minutes';
import { UserError } from '../../platform/user-error.ts';
import { MinutesHindranceEnum, MinutesPartEnum } from './minutes.type.ts';

@ObjectType('MinutesHinderedError', { implements: UserError, description: 'Chưa ký được biên bản.' })
export class MinutesHinderedError extends UserError {
  override readonly code: string = 'MINUTES_HINDERED';

  @Field(() => [MinutesHindranceEnum])
  readonly hindrances: readonly MinutesHindrance[];

  constructor(hindrances: readonly MinutesHindrance[]) {
    super();
    this.hindrances = hindrances;
  }
}

@ObjectType('MinutesDifferError', {
  implements: UserError,
  description: 'Số liệu đã khác so với khi Thư ký ký; Thư ký mở lại và ký lại.',
})
export class MinutesDifferError extends UserError {
  override readonly code: string = 'MINUTES_DIFFER';

  @Field(() => [MinutesPartEnum])
  readonly parts: readonly MinutesPart[];

  constructor(parts: readonly MinutesPart[]) {
    super();
    this.parts = parts;
  }
}

@ObjectType('OwnMinutesError', {
  implements: UserError,
  description: 'Người đã ký với tư cách Thư ký không ký với tư cách Chủ tịch.',
})
export class OwnMinutesError extends UserError {
  override readonly code: string = 'OWN_MINUTES';
}

@ObjectType('MinutesOpenError', { implements: UserError, description: 'Phiên họp đang có biên bản chưa ký xong.' })
export class MinutesOpenError extends UserError {
  override readonly code: string = 'MINUTES_OPEN';
}
