import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ActingContext } from '../../platform/request-context.ts';
import { RegistrationRevisionType } from './registration-revision.type.ts';
import { revisionsOfSheet } from './registration.loaders.ts';
import { RegistrationSheetType } from './registration.type.ts';

/** Who reads a sheet reads what it said before it was changed. */
@Resolver(() => RegistrationSheetType)
export class RegistrationSheetFields {
  @FieldResolver(() => [RegistrationRevisionType], {
    description: 'Các bản đã duyệt trước những lần sửa, mới nhất trước.',
  })
  revisions(
    @Root() { id }: RegistrationSheetType,
    @Ctx() context: ActingContext,
  ): Promise<readonly RegistrationRevisionType[]> {
    return revisionsOfSheet(context).load(id);
  }
}
