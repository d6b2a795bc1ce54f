import { ROLE_PROPOSAL_STATUSES } from '@thidua/domain/accounts';
import { midnightUtcOf, plainDate } from '@thidua/domain/kernel';
import { builtInTexts, TEMPLATE_STATUSES } from '@thidua/domain/paper-templates';
import { SETTING_PROPOSAL_STATUSES } from '@thidua/domain/settings';
import { buildAccount } from '@thidua/testing';
import { life } from './policy-life.ts';

const DAY = midnightUtcOf(plainDate('2022-03-01'));

/** The secretary proposed a role: for a new account each time, or for the director, who cannot approve that one. */
export const roleProposalLife = life(
  ROLE_PROPOSAL_STATUSES,
  ['own', 'other'],
  async (world, actor, relation, status) => {
    const { api, db, organisationId, actors } = world;
    if (relation === 'own' && actor !== actors.DIRECTOR) return undefined;
    const at = api.platform.now();
    const subject = relation === 'own' ? actor.accountId : (await buildAccount(db, { organisationId })).id;
    const { id } = await db.roleProposal.create({
      data: {
        organisationId,
        kind: 'GRANT',
        status,
        accountId: subject,
        role: 'REVIEWER',
        validFrom: DAY,
        reason: 'Theo phân công',
        proposedById: actors.SECRETARY.accountId,
        proposedAt: at,
        ...(['APPROVED', 'APPLIED', 'REFUSED'].includes(status)
          ? { decidedById: relation === 'own' ? actors.CHAIR.accountId : actors.DIRECTOR.accountId, decidedAt: at }
          : {}),
        ...(status === 'APPLIED' ? { appliedById: actors.ADMIN.accountId, appliedAt: at } : {}),
        ...(status === 'WITHDRAWN'
          ? { withdrawnById: actors.SECRETARY.accountId, withdrawnAt: at, withdrawalReason: 'Nhầm' }
          : {}),
      },
      select: { id: true },
    });
    return { '*': id, id };
  },
);

/** The secretary proposed another value of a setting. */
export const settingProposalLife = life(
  SETTING_PROPOSAL_STATUSES,
  ['none'],
  async (world, _actor, _relation, status) => {
    const { api, db, organisationId, actors } = world;
    const at = api.platform.now();
    const { id } = await db.settingProposal.create({
      data: {
        organisationId,
        status,
        key: 'newStaffMonths',
        value: 6,
        legalGround: 'Quyết định số 1/QĐ-UBND',
        validFrom: DAY,
        openDossiers: 0,
        proposedById: actors.SECRETARY.accountId,
        proposedAt: at,
        ...(status === 'APPROVED' || status === 'REFUSED'
          ? { decidedById: actors.DIRECTOR.accountId, decidedAt: at }
          : {}),
      },
      select: { id: true },
    });
    return { '*': id, id };
  },
);

/** The secretary worded the decision on awards anew; another wording of it is not open at the same time. */
export const paperTemplateLife = life(TEMPLATE_STATUSES, ['none'], async (world, _actor, _relation, status) => {
  const { api, db, organisationId, actors } = world;
  const at = api.platform.now();
  const { SECRETARY, DIRECTOR } = actors;
  const kind = 'AWARD_DECISION';
  await db.paperTemplate.deleteMany({ where: { organisationId, status: { in: ['DRAFT', 'PROPOSED'] } } });
  const number = 1 + (await db.paperTemplate.count({ where: { organisationId, status: 'APPROVED' } }));
  const { id } = await db.paperTemplate.create({
    data: {
      organisationId,
      kind,
      status,
      texts: builtInTexts(kind).map((part) => ({ ...part })),
      note: 'Theo quy chế mới',
      createdAt: at,
      savedById: SECRETARY.accountId,
      savedAt: at,
      ...(status === 'DRAFT' ? {} : { proposedById: SECRETARY.accountId, proposedAt: at }),
      ...(status === 'APPROVED' ? { number, decidedById: DIRECTOR.accountId, decidedAt: at } : {}),
    },
    select: { id: true },
  });
  return { '*': id, id, kind };
});
