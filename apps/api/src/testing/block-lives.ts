import { PACT_STATUSES } from '@thidua/domain/blocks';
import { buildBlock, buildPact } from '@thidua/testing';
import { life } from './policy-life.ts';

/** Pacts, each of a block of its own. */
export const pactLife = life(PACT_STATUSES, ['none'], async ({ db, organisationId }, _actor, _relation, status) => {
  const { id: blockId } = await buildBlock(db, { organisationId });
  const { id: memberId } = await db.blockMember.findFirstOrThrow({ where: { blockId }, select: { id: true } });
  const { id } = await buildPact(db, { blockId, status });
  return { '*': id, id, memberIds: memberId };
});
