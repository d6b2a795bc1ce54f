import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { confidenceAccess, sealedConfidencePlace } from '@thidua/domain/initiatives';
import { accountNameOf } from '../../platform/account-name.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { desksOf, StaffMemberType, staffMemberOn, yearShown } from '../organisation/index.ts';
import { confidenceLooksOf, confidenceOf } from './confidence.loaders.ts';
import { ConfidentialLookType, ConfidentialPartType } from './confidence.type.ts';
import { factsOf } from './initiative-facts.ts';
import { authorsOf } from './initiative.loaders.ts';
import { InitiativeType } from './initiative.type.ts';

@Resolver(() => InitiativeType)
export class ConfidenceOfInitiativeFields {
  @FieldResolver(() => ConfidentialPartType, {
    nullable: true,
    description: 'Phần bảo mật; trống khi không có, và như không có với người không được xem.',
  })
  async confidentialPart(
    @Root() initiative: InitiativeType,
    @Ctx() context: ActingContext,
  ): Promise<ConfidentialPartType | null> {
    const [authors, desks, stored] = await Promise.all([
      authorsOf(context).load(initiative.id),
      desksOf(context),
      confidenceOf(context).load(initiative.id),
    ]);
    if (stored === undefined) return null;
    const { version, content } = stored;
    const confidantIds = stored.confidants.map(({ staffId }) => staffId);
    const access = confidenceAccess(context.actor, factsOf(desks, initiative, authors), confidantIds);
    if (access === undefined || (access === 'OPEN' && content === null)) return null;
    return {
      version,
      text: access === 'PLAIN' ? opened(context, initiative.id, content) : null,
      access,
      confidantIds,
      initiative,
    };
  }
}

function opened({ platform }: ActingContext, id: string, content: Uint8Array | null): string {
  return content === null ? '' : platform.fieldCipher.open(sealedConfidencePlace(id), content);
}

@Resolver(() => ConfidentialPartType)
export class ConfidentialPartFields {
  @FieldResolver(() => [StaffMemberType], {
    nullable: true,
    description: 'Người được các tác giả chọn cho đọc; chỉ các tác giả thấy.',
  })
  async confidants(
    @Root() { access, confidantIds, initiative }: ConfidentialPartType,
    @Ctx() context: ActingContext,
  ): Promise<readonly StaffMemberType[] | null> {
    if (access !== 'PLAIN') return null;
    const day = yearShown(context, initiative.year);
    const staff = await Promise.all(confidantIds.map((staffId) => staffMemberOn(context, staffId, day)));
    return staff.filter((member) => member !== undefined);
  }

  @FieldResolver(() => [ConfidentialLookType], {
    nullable: true,
    description: 'Ai đã mở xem, mới trước; chỉ các tác giả thấy.',
  })
  async looks(
    @Root() { access, initiative }: ConfidentialPartType,
    @Ctx() context: ActingContext,
  ): Promise<readonly ConfidentialLookType[] | null> {
    if (access !== 'PLAIN') return null;
    // The trail keeps the real clock; people read the clock of their body.
    const shift = context.actor.clockOffsetSeconds * 1000;
    const looks = await confidenceLooksOf(context).load(initiative.id);
    return Promise.all(
      looks.map(async ({ at, actorId }) => ({
        at: new Date(at.valueOf() + shift),
        by: actorId === null ? '' : await accountNameOf(context).load(actorId),
      })),
    );
  }
}
