import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Result } from '@thidua/domain/kernel';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { resultUnion } from '../../platform/result-union.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { InputProblemsError, sharedError, StaleRecordError } from '../../platform/user-error.ts';
import { PayAuthorsInput, RecordAuthorPayInput } from './pay.input.ts';
import { payDesk, payOfInitiative } from './pay.queries.ts';
import { AuthorPayDeskType, AuthorPayType } from './pay.type.ts';
import { payAuthors } from './use-cases/pay-authors.ts';
import { recordAuthorPay, type PayRefusal } from './use-cases/record-author-pay.ts';

const AuthorPayResult = resultUnion('AuthorPayResult', 'Kết quả một việc với thù lao.', AuthorPayType, [
  StaleRecordError,
  InputProblemsError,
]);
type Answer = Promise<typeof AuthorPayResult>;

async function answer(
  context: ActingContext,
  done: Promise<Result<{ readonly initiativeId: string }, PayRefusal>>,
): Answer {
  const outcome = await done;
  return outcome.ok ? payOfInitiative(context, outcome.value.initiativeId) : sharedError(outcome.error);
}

/** What the authors of a recognised initiative are paid (Nghị định 13/2012/NĐ-CP Điều 10). */
@Resolver()
export class AuthorPayResolver {
  @Query(() => AuthorPayDeskType, { description: 'Thù lao của một sáng kiến, và việc ghi thù lao.' })
  @Allow('author-pay:read')
  authorPayDesk(
    @Ctx() context: ActingContext,
    @Arg('initiativeId', () => UuidScalar) initiativeId: string,
  ): Promise<AuthorPayDeskType> {
    return payDesk(context, initiativeId);
  }

  @Mutation(() => AuthorPayResult, { description: 'Ghi hoặc sửa thù lao chưa chi trả.' })
  @Allow('author-pay:keep')
  recordAuthorPay(
    @Ctx() context: ActingContext,
    @Arg('input', () => RecordAuthorPayInput) input: RecordAuthorPayInput,
  ): Answer {
    return answer(context, recordAuthorPay(context, input));
  }

  @Mutation(() => AuthorPayResult, { description: 'Ghi đã chi trả thù lao.' })
  @Allow('author-pay:keep')
  payAuthors(@Ctx() context: ActingContext, @Arg('input', () => PayAuthorsInput) input: PayAuthorsInput): Answer {
    return answer(context, payAuthors(context, input));
  }
}
