import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.ts';
import { organisationLoader } from './account.loaders.ts';
import { yearsOf } from './account.queries.ts';
import { OrganisationType, ViewerType } from './account.type.ts';

@Resolver(() => ViewerType)
export class ViewerFields {
  @FieldResolver(() => OrganisationType)
  organisation(@Root() viewer: ViewerType, @Ctx() context: RequestContext): Promise<OrganisationType> {
    return organisationLoader(context).load(viewer.organisationId);
  }

  @FieldResolver(() => [Int], { description: 'Các năm có phong trào, và năm nay; mới trước.' })
  years(@Root() viewer: ViewerType, @Ctx() context: RequestContext): Promise<readonly number[]> {
    return yearsOf(context, viewer.organisationId);
  }
}
