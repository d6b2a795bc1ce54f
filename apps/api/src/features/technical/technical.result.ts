import { Field, ObjectType } from 'type-graphql';
import { resultUnion } from '../../platform/result-union.ts';
import { UserError } from '../../platform/user-error.ts';
import { NoEmailError, NoMailServerError, TooManyAttemptsError } from '../accounts/index.ts';
import type { TestMailRefusal } from './use-cases/send-test-mail.ts';

@ObjectType('TestMailSent', { description: 'Máy chủ thư đã nhận thư thử.' })
export class TestMailSent {
  @Field(() => String, { description: 'Địa chỉ đã gửi đến, đã che bớt.' })
  readonly sentTo: string;

  constructor(sentTo: string) {
    this.sentTo = sentTo;
  }
}

@ObjectType('MailNotTakenError', { implements: UserError, description: 'Máy chủ thư không nhận thư.' })
export class MailNotTakenError extends UserError {
  override readonly code: string = 'MAIL_NOT_TAKEN';

  @Field(() => String, { description: 'Máy chủ thư, hoặc đường tới máy chủ, trả lời gì.' })
  readonly answer: string;

  constructor(answer: string) {
    super();
    this.answer = answer;
  }
}

export const TestMailResult = resultUnion('TestMailResult', 'Kết quả gửi thư thử.', TestMailSent, [
  NoMailServerError,
  NoEmailError,
  TooManyAttemptsError,
  MailNotTakenError,
]);

export function testMailError(refusal: TestMailRefusal) {
  switch (refusal.code) {
    case 'NO_MAIL_SERVER':
      return new NoMailServerError();
    case 'NO_EMAIL':
      return new NoEmailError();
    case 'TOO_MANY_ATTEMPTS':
      return new TooManyAttemptsError(refusal.retryAfterSeconds);
    case 'MAIL_NOT_TAKEN':
      return new MailNotTakenError(refusal.answer);
  }
}
