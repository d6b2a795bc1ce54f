import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { paperSignature, type PaperSignature } from '@thidua/domain/decisions';
import { nfc, plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { businessToday } from '../../platform/business-clock.ts';
import { loader } from '../../platform/loader.ts';
import { PaperSignatureType } from '../../platform/paper-signature.type.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { readDeputising, type Deputising } from '../../platform/session/stand-ins.ts';
import { MovementType } from '../movements/index.ts';

@Resolver(() => MovementType)
export class PlanSignatureFields {
  @FieldResolver(() => PaperSignatureType, {
    description: 'Kế hoạch được ký thế nào vào ngày của nó: KT., TUQ. khi ký thay, theo ủy quyền của ngày đó.',
  })
  async signature(@Root() plan: MovementType, @Ctx() context: ActingContext): Promise<PaperSignature> {
    const { signerName, signerPost, planDate, launchedOn } = plan;
    const day = planDate ?? launchedOn;
    const standing = await standingIn(context).load(
      day === null ? businessToday(context, context.actor) : plainDateOf(day),
    );
    const name = signerName ?? '';
    const lent = standing.find(
      ({ duty, delegate }) => duty === 'SIGN_DECISIONS' && nfc(delegate.displayName) === nfc(name).trim(),
    );
    return paperSignature({ name, post: signerPost ?? '', lent: lent?.capacity });
  }
}

/** Who stands in for whom in the actor's body, by day: a screen shows one plan, so there is one day. */
const standingIn = loader<PlainDate, readonly Deputising[]>((context, days) => {
  const { db, actor } = context;
  if (actor === undefined) throw new Error('Signatures are read for a signed-in actor');
  return Promise.all(days.map((day) => readDeputising(db, actor.organisationId, day)));
});
