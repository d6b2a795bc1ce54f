import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { resultUnion } from '../../platform/result-union.ts';
import { DateTimeScalar } from '../../platform/scalars/index.ts';
import { InputProblemsError } from '../../platform/user-error.ts';
import { NewBodyInput } from './own-body.input.ts';
import { startOwnBody } from './use-cases/start-own-body.ts';

@ObjectType('OwnBodyStarted', { description: 'Cơ quan đã lập; mật khẩu dùng một lần chỉ hiện ở đây.' })
export class OwnBodyStarted {
  @Field(() => String)
  readonly username!: string;

  @Field(() => String)
  readonly password!: string;

  @Field(() => DateTimeScalar, { description: 'Mật khẩu dùng được đến lúc này.' })
  readonly until!: Date;

  constructor(made: { readonly username: string; readonly password: string; readonly until: Date }) {
    Object.assign(this, made);
  }
}

export const StartOwnBodyResult = resultUnion(
  'StartOwnBodyResult',
  'Kết quả lập cơ quan thay cho cơ quan mẫu.',
  OwnBodyStarted,
  [InputProblemsError],
);

@Resolver()
export class OwnBodyResolver {
  @Mutation(() => StartOwnBodyResult, {
    description: 'Lập cơ quan của mình thay cho cơ quan mẫu; cơ quan mẫu đóng lại.',
  })
  @Allow('organisation:start')
  async startOwnBody(
    @Ctx() context: ActingContext,
    @Arg('input', () => NewBodyInput) { adminUsername, adminName, ...body }: NewBodyInput,
  ): Promise<typeof StartOwnBodyResult> {
    const administrator = { username: adminUsername, displayName: adminName };
    const made = await startOwnBody(context, { ...body, administrator });
    if (made.ok) return new OwnBodyStarted(made.value);
    switch (made.error.code) {
      case 'INPUT_PROBLEMS':
        return new InputProblemsError(made.error.problems);
      case 'ORGANISATION_EXISTS':
        return new InputProblemsError([{ field: 'code', code: 'TAKEN' }]);
      case 'USERNAME_TAKEN':
        return new InputProblemsError([{ field: 'admin', code: 'TAKEN' }]);
    }
  }
}
