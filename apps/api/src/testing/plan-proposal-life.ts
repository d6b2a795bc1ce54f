import { PROPOSAL_STATUSES } from '@thidua/domain/plan-proposal';
import { buildMovement } from '@thidua/testing';
import { life } from './policy-life.ts';

/** Of the plan that an applied proposal became; no other life has one of this year. */
const APPLIED_YEAR = 2015;

/** A proposal of one line; it is of the secretariat, not of a person. */
export const planProposalLife = life(PROPOSAL_STATUSES, ['none'], async (world, _actor, _relation, status) => {
  const { api, db, organisationId, actors } = world;
  const at = api.platform.now();
  const applied = status === 'APPLIED' ? { movementId: await appliedPlan() } : {};
  const { id } = await db.planProposal.create({
    data: {
      organisationId,
      status,
      sourceText: 'KẾ HOẠCH',
      warnings: [],
      unread: [],
      createdById: actors.SECRETARY.accountId,
      createdAt: at,
      updatedAt: at,
      ...applied,
      items: {
        create: {
          ordinal: 1,
          key: 'purpose-1',
          kind: 'PURPOSE',
          fromLine: 1,
          toLine: 1,
          startAt: 0,
          endAt: 8,
          values: { text: 'KẾ HOẠCH' },
          confidence: 'HIGH',
          warnings: [],
        },
      },
    },
    select: { id: true },
  });
  return { '*': id, id, proposalId: id };

  async function appliedPlan(): Promise<string> {
    const where = { organisationId, kind: 'YEARLY' as const, year: APPLIED_YEAR };
    const known = await db.movement.findFirst({ where, select: { id: true } });
    return known?.id ?? (await buildMovement(db, { organisationId, year: APPLIED_YEAR })).id;
  }
});
