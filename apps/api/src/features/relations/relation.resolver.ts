import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import { PageArgs, type Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { resultUnion } from '../../platform/result-union.ts';
import { InputProblemsError } from '../../platform/user-error.ts';
import { listRelations, relationById } from './relation.queries.ts';
import {
  DeclaredRelationConnection,
  DeclaredRelationType,
  DeclareRelationInput,
  WithdrawRelationInput,
} from './relation.type.ts';
import { declareRelation } from './use-cases/declare-relation.ts';
import { withdrawRelation } from './use-cases/withdraw-relation.ts';

const RelationActResult = resultUnion(
  'DeclaredRelationResult',
  'Kết quả một việc với lời khai có quan hệ.',
  DeclaredRelationType,
  [InputProblemsError],
);

/** The register of relations: who judges says of whom they will not (security.md 4.5, rules 2 and 4). */
@Resolver()
export class RelationResolver {
  @Query(() => DeclaredRelationConnection, { description: 'Lời khai có quan hệ: của mình; Thường trực xem tất cả.' })
  @Allow('relation:declare')
  declaredRelations(
    @Ctx() context: ActingContext,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<DeclaredRelationType>> {
    return listRelations(context, args);
  }

  @Mutation(() => RelationActResult, { description: 'Khai có quan hệ với một người của cơ quan.' })
  @Allow('relation:declare')
  async declareRelation(
    @Ctx() context: ActingContext,
    @Arg('input', () => DeclareRelationInput) input: DeclareRelationInput,
  ): Promise<typeof RelationActResult> {
    const outcome = await declareRelation(context, input);
    return outcome.ok ? relationById(context, outcome.value.id) : new InputProblemsError(outcome.error.problems);
  }

  @Mutation(() => RelationActResult, { description: 'Rút lời khai của mình.' })
  @Allow('relation:declare')
  async withdrawRelation(
    @Ctx() context: ActingContext,
    @Arg('input', () => WithdrawRelationInput) input: WithdrawRelationInput,
  ): Promise<typeof RelationActResult> {
    return relationById(context, (await withdrawRelation(context, input)).id);
  }
}
