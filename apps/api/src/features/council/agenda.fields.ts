import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ActingContext } from '../../platform/request-context.ts';
import { nominationOf, NominationType } from '../nominations/index.ts';
import { AgendaItemType } from './agenda-item.type.ts';
import { NotReadyForAgendaError } from './council.errors.ts';
import { itemOf, lastItemOfNomination } from './council.loaders.ts';
import { agendaItemShown } from './room.shown.ts';

/** What a nomination shows of the council: asked here, so that nominations need not know meetings. */
@Resolver(() => NominationType)
export class NominationAgendaFields {
  @FieldResolver(() => AgendaItemType, {
    nullable: true,
    description: 'Mục biểu quyết gần nhất mà người xem được thấy.',
  })
  async agendaItem(@Root() nomination: NominationType, @Ctx() context: ActingContext): Promise<AgendaItemType | null> {
    const place = await lastItemOfNomination(context).load(nomination.id);
    return place === undefined ? null : agendaItemShown(await itemOf(context, place));
  }
}

@Resolver(() => NotReadyForAgendaError)
export class NotReadyForAgendaFields {
  @FieldResolver(() => [NominationType])
  nominations(@Root() error: NotReadyForAgendaError, @Ctx() context: ActingContext): Promise<NominationType[]> {
    return Promise.all(error.nominationIds.map((id) => nominationOf(context, id)));
  }
}
