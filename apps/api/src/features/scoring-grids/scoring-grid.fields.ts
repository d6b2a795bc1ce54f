import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { gridTotal, scoringGridEventsFor, type ScoringGridEvent } from '@thidua/domain/initiative-scoring';
import { accountNameOf } from '../../platform/account-name.ts';
import { businessToday } from '../../platform/business-clock.ts';
import { loader } from '../../platform/loader.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { scoringGridOn } from './scoring-grid.queries.ts';
import { ScoringGridEventEnum, ScoringGridType } from './scoring-grid.type.ts';

/** Whether a grid is the one of today; asked once for a whole list. */
const isInForceOf = loader<string, boolean>(async ({ db, actor, ...clock }, ids) => {
  if (actor === undefined) return ids.map(() => false);
  const inForce = await scoringGridOn(db, actor.organisationId, businessToday(clock, actor));
  return ids.map((id) => id === inForce);
});

@Resolver(() => ScoringGridType)
export class ScoringGridFields {
  @FieldResolver(() => Int, { description: 'Tổng điểm tối đa.' })
  total(@Root() { criteria }: ScoringGridType): number {
    return gridTotal(criteria);
  }

  @FieldResolver(() => Boolean, { description: 'Sáng kiến giao chấm hôm nay theo thang điểm này.' })
  isInForce(@Root() { id }: ScoringGridType, @Ctx() context: ActingContext): Promise<boolean> {
    return isInForceOf(context).load(id);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Người ghi bản này; rỗng (null) với thang điểm mẫu.' })
  async preparedBy(@Root() { preparedById }: ScoringGridType, @Ctx() context: ActingContext): Promise<string | null> {
    return preparedById === null ? null : accountNameOf(context).load(preparedById);
  }

  @FieldResolver(() => [ScoringGridEventEnum], { description: 'Việc người xem làm được bây giờ.' })
  viewerCan(@Root() grid: ScoringGridType, @Ctx() { actor }: ActingContext): readonly ScoringGridEvent[] {
    return scoringGridEventsFor(actor, grid);
  }
}
