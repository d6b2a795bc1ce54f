import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { difficultyEventsFor, type DifficultyEvent } from '@thidua/domain/works';
import { accountNameOf } from '../../platform/account-name.ts';
import { found } from '../../platform/fault.ts';
import { groupedBy, loader } from '../../platform/loader.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { departmentOn, DepartmentType, desksOf, yearShown } from '../organisation/index.ts';
import { DifficultyEventEnum, DifficultyTurnType, DifficultyType } from './difficulty.type.ts';

const turnsOf = loader(async ({ db }, ids: readonly string[]) => {
  const rows = await db.difficultyTurn.findMany({
    where: { difficultyId: { in: [...ids] } },
    select: { id: true, difficultyId: true, event: true, text: true, at: true, byId: true },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  return groupedBy(ids, rows, ({ difficultyId }) => difficultyId);
});

@Resolver(() => DifficultyType)
export class DifficultyFields {
  @FieldResolver(() => DepartmentType, { description: 'Phòng, đơn vị nêu.' })
  async department(
    @Root() { departmentId, year }: DifficultyType,
    @Ctx() context: ActingContext,
  ): Promise<DepartmentType> {
    return found(await departmentOn(context, departmentId, yearShown(context, year)));
  }

  @FieldResolver(() => String, { description: 'Người nêu.' })
  raisedBy(@Root() { raisedById }: DifficultyType, @Ctx() context: ActingContext): Promise<string> {
    return accountNameOf(context).load(raisedById);
  }

  @FieldResolver(() => [DifficultyTurnType], { description: 'Các lượt xử lý, cũ trước.' })
  async turns(@Root() { id }: DifficultyType, @Ctx() context: ActingContext): Promise<DifficultyTurnType[]> {
    const turns = await turnsOf(context).load(id);
    return Promise.all(
      turns.map(async ({ byId, ...turn }) => ({ ...turn, by: await accountNameOf(context).load(byId) })),
    );
  }

  @FieldResolver(() => [DifficultyEventEnum], { description: 'Việc người xem làm được bây giờ.' })
  async viewerCan(
    @Root() { status, departmentId }: DifficultyType,
    @Ctx() context: ActingContext,
  ): Promise<readonly DifficultyEvent[]> {
    const { headIds } = await desksOf(context);
    return difficultyEventsFor(context.actor, { status, departmentId, headIds: headIds.get(departmentId) ?? [] });
  }
}
