import type { Database } from '@thidua/db';
import { DELEGATION_STATUSES, ROLES } from '@thidua/domain/accounts';
import type { Role } from '@thidua/domain/accounts';
import { DECISION_STATUSES } from '@thidua/domain/decisions';
import { addDays, midnightUtcOf, plainDate } from '@thidua/domain/kernel';
import { MEETING_STATUSES } from '@thidua/domain/council';
import { INITIATIVE_STATUSES, WITHDRAWAL_RULES } from '@thidua/domain/initiatives';
import { MOVEMENT_STATUSES } from '@thidua/domain/movements';
import { NOMINATION_STATUSES, NOMINATION_WITHDRAWAL_RULES } from '@thidua/domain/nominations';
import { REVIEW_STATUSES } from '@thidua/domain/reviews';
import { REGISTRATION_STATUSES } from '@thidua/domain/registrations';
import {
  buildAccount,
  buildCouncil,
  buildDecision,
  buildDelegation,
  buildDepartment,
  buildInitiative,
  buildMeeting,
  buildMovement,
  buildNomination,
  buildOrganisation,
  buildRegistrationSheet,
  buildReview,
  buildStaff,
  hanoi,
  type BuiltCouncil,
} from '@thidua/testing';
import { NO_ID } from './calls/call.ts';
import { agendaItemLife, itemSeatLife } from './agenda-item-life.ts';
import { attachmentLife } from './attachment-life.ts';
import { driveLife, gatheringLife } from './gathering-life.ts';
import { programmeItemLife } from './programme-life.ts';
import { pactLife } from './block-lives.ts';
import { blockEntryLife, blockSheetLife } from './block-sheet-lives.ts';
import { importLife } from './import-life.ts';
import { planProposalLife } from './plan-proposal-life.ts';
import type { Relation } from './policy-files.ts';
import { life } from './policy-life.ts';
import { sealConfidence } from './seal-confidence.ts';
import { paperTemplateLife, roleProposalLife, settingProposalLife } from './proposal-lives.ts';
import { benefitLife } from './benefit-life.ts';
import { reuseLife, spreadingLife } from './reuse-life.ts';
import { roleModelLife } from './role-model-life.ts';
import { dossierLives } from './dossier-lives.ts';
import { achievementReportLife } from './achievement-report-life.ts';
import { researchTopicLife } from './research-topic-life.ts';
import { checkFindingLife, unitCheckLife, writtenFindingLife } from './unit-check-lives.ts';
import { scoreSheetLife } from './score-sheet-life.ts';
import { councilChangeLife, councilLife } from './council-composition-life.ts';
import { initiativeCouncilLife } from './initiative-council-life.ts';
import { scoringGridLife } from './scoring-grid-life.ts';
import { initiativeSittingLife } from './initiative-sitting-life.ts';
import { scoringSessionLife } from './scoring-session-life.ts';
import { trainingCourseLife } from './training-life.ts';
import { difficultyLife, reportRequestLife, unitReportLife } from './works-lives.ts';
import { testApi, type TestApi } from './test-api.ts';
import { recognitionRevocationLife } from './recognition-revocation-life.ts';
import { revocationLife } from './revocation-life.ts';
import { transferLife } from './transfer-life.ts';

export interface Actor {
  readonly accountId: string;
  /** Undefined for the auditor and the administrator, who stand outside. */
  readonly staffId: string | undefined;
}

/** A body in which each role is one person of one division, with nothing but that role. */
export interface PolicyWorld {
  readonly api: TestApi;
  readonly db: Database['client'];
  readonly organisationId: string;
  readonly divisionId: string;
  /** A division with a head of its own, of whom none of the actors is. */
  readonly elsewhereId: string;
  readonly actors: Readonly<Record<Role, Actor>>;
  readonly colleagueId: string;
  readonly strangerId: string;
  readonly council: BuiltCouncil;
}

/** Monday 6 December 2021, ten in the morning. */
const POLICY_TIME = hanoi('2021-12-06 10:00');
const OUTSIDE: readonly Role[] = ['ADMIN', 'AUDITOR'];

export async function policyWorld(database: Database): Promise<PolicyWorld> {
  const db = database.client;
  const api = await testApi(database, { now: () => POLICY_TIME });
  const { id: organisationId } = await buildOrganisation(db);
  const { id: divisionId } = await buildDepartment(db, { organisationId });
  const { id: elsewhereId } = await buildDepartment(db, { organisationId });
  const otherHead = await buildStaff(db, { organisationId, departmentId: elsewhereId, isHead: true, isLeader: true });
  await buildAccount(db, { organisationId, staffId: otherHead.id, roles: ['HEAD'] });

  const made: Partial<Record<Role, Actor>> = {};
  for (const role of ROLES) {
    const isHead = role === 'HEAD';
    const staffId = OUTSIDE.includes(role)
      ? undefined
      : (await buildStaff(db, { organisationId, departmentId: divisionId, isHead, isLeader: isHead })).id;
    const place = staffId === undefined ? {} : { staffId };
    const { id } = await buildAccount(db, { organisationId, roles: [role], ...place });
    made[role] = { accountId: id, staffId };
  }
  // The loop above went over every role.
  const actors = made as Record<Role, Actor>;
  const { id: colleagueId } = await buildStaff(db, { organisationId, departmentId: divisionId });
  const { id: strangerId } = await buildStaff(db, { organisationId, departmentId: elsewhereId });
  const seats = [actors.CHAIR.staffId, actors.COUNCIL.staffId, colleagueId].filter((each) => each !== undefined);
  const council = await buildCouncil(db, { organisationId, voterIds: seats });
  return { api, db, organisationId, divisionId, elsewhereId, actors, colleagueId, strangerId, council };
}

/** The person whose record it is. */
function ownerOf(world: PolicyWorld, actor: Actor, relation: Relation): string | undefined {
  const { actors, colleagueId, strangerId } = world;
  switch (relation) {
    case 'own':
      return actor.staffId;
    case 'coauthor':
      return actor.staffId === undefined ? undefined : colleagueId;
    case 'unit':
      return colleagueId;
    case 'other':
      return strangerId;
    case 'of-head':
      return actor === actors.HEAD ? undefined : actors.HEAD.staffId;
    case 'of-secretary':
      return actor === actors.SECRETARY ? undefined : actors.SECRETARY.staffId;
    case 'none':
      return undefined;
  }
}

const OF_PEOPLE = ['own', 'unit', 'other', 'of-head', 'of-secretary'] as const satisfies readonly Relation[];

/** Of the plan that the reviews are about; no other life has one of this year. */
const REVIEWED_YEAR = 2016;

/** The lives whose records people act upon. A new life comes here with its builder. */
export const LIVES = {
  agendaItem: agendaItemLife,
  itemSeat: itemSeatLife,
  importRun: importLife,
  gathering: gatheringLife,
  drive: driveLife,
  unitCheck: unitCheckLife,
  spreading: spreadingLife,
  benefit: benefitLife,
  reuse: reuseLife,
  roleModel: roleModelLife,
  ...dossierLives(ownerOf, OF_PEOPLE),
  researchTopic: researchTopicLife(ownerOf, OF_PEOPLE),
  achievementReport: achievementReportLife(ownerOf, OF_PEOPLE),
  revocation: revocationLife,
  recognitionRevocation: recognitionRevocationLife,
  checkFinding: checkFindingLife,
  writtenFinding: writtenFindingLife,
  programmeItem: programmeItemLife,
  trainingCourse: trainingCourseLife,
  council: councilLife,
  councilChange: councilChangeLife,
  initiativeCouncil: initiativeCouncilLife,
  scoringGrid: scoringGridLife,
  initiativeSitting: initiativeSittingLife,
  scoringSession: scoringSessionLife,
  scoreSheet: scoreSheetLife,
  transfer: transferLife(ownerOf, OF_PEOPLE),
  roleProposal: roleProposalLife,
  settingProposal: settingProposalLife,
  paperTemplate: paperTemplateLife,
  planProposal: planProposalLife,
  attachment: attachmentLife(ownerOf, OF_PEOPLE, false),
  removedAttachment: attachmentLife(ownerOf, OF_PEOPLE, true),
  initiative: life(INITIATIVE_STATUSES, [...OF_PEOPLE, 'coauthor'], async (world, actor, relation, status) => {
    const ownerId = ownerOf(world, actor, relation);
    if (ownerId === undefined) return undefined;
    // Somebody to be co-author: the actor, or at the actor's own request a person of no office.
    const coauthorId =
      relation === 'coauthor' ? actor.staffId : relation === 'own' ? ownerOf(world, actor, 'other') : undefined;
    const shares = [
      { staffId: ownerId, shareBasisPoints: coauthorId === undefined ? 10_000 : 6_000 },
      ...(coauthorId === undefined ? [] : [{ staffId: coauthorId, shareBasisPoints: 4_000 }]),
    ];
    // A request that was ever sent was sent once.
    const sent = status === 'DRAFT' ? {} : { submittedAt: hanoi('2021-11-01 09:00') };
    // Its author would rather take back what others judge.
    const asked =
      WITHDRAWAL_RULES[status] === 'WITH_CONSENT'
        ? { withdrawalAskedAt: hanoi('2021-11-20 09:00'), withdrawalAskedReason: 'Gộp vào đề tài.' }
        : {};
    const { id } = await buildInitiative(world.db, { ownerId, status, authors: shares, ...sent, ...asked });
    await sealConfidence(world.db, id, 'Cách pha mực con dấu.');
    return { '*': id, id, ...(coauthorId !== undefined && { staffId: coauthorId }) };
  }),
  nomination: life(NOMINATION_STATUSES, OF_PEOPLE, async (world, actor, relation, status) => {
    const staffId = ownerOf(world, actor, relation);
    if (staffId === undefined) return undefined;
    await world.db.nomination.deleteMany({ where: { staffId, agendaItems: { none: {} } } });
    // Its division would rather take back what others have in hand.
    const asked = ['WITH_CONSENT', 'TAKEN_OFF_FIRST'].includes(NOMINATION_WITHDRAWAL_RULES[status])
      ? { withdrawalAskedAt: hanoi('2021-12-05 09:00'), withdrawalAskedReason: 'Đề nghị hình thức khác.' }
      : {};
    const { id } = await buildNomination(world.db, { staffId, status, ...asked });
    return { '*': id, id };
  }),
  registration: life(REGISTRATION_STATUSES, OF_PEOPLE, async (world, actor, relation, status) => {
    const staffId = ownerOf(world, actor, relation);
    if (staffId === undefined) return undefined;
    await world.db.emulationRegistration.deleteMany({ where: { staffId } });
    await world.db.registrationSheet.deleteMany({ where: { staffId } });
    const { id } = await buildRegistrationSheet(world.db, { staffId, status });
    return { '*': id, id, staffId };
  }),
  decision: life(DECISION_STATUSES, ['none'], async (world, _actor, _relation, status) => {
    const issued =
      status === 'ISSUED'
        ? {
            number: await nextNumber(world),
            numberYear: 2021,
            issuedOn: new Date('2021-12-05'),
            issuedAt: hanoi('2021-12-05 15:00'),
          }
        : {};
    const signer = status === 'ISSUED' ? { signerId: world.actors.DIRECTOR.staffId ?? NO_ID } : {};
    const { id } = await buildDecision(world.db, {
      organisationId: world.organisationId,
      status,
      ...issued,
      ...signer,
    });
    return { '*': id, id };
  }),
  meeting: life(MEETING_STATUSES, ['none'], async (world, _actor, _relation, status) => {
    const { council } = world;
    const times = {
      PLANNED: {},
      OPEN: { openedAt: hanoi('2021-12-06 09:00') },
      CLOSED: { openedAt: hanoi('2021-12-06 09:00'), closedAt: hanoi('2021-12-06 09:30') },
    } as const;
    const { id } = await buildMeeting(world.db, { councilId: council.id, status, ...times[status] });
    // A seat of none of the actors: everyone may say of themselves that they are here.
    const memberId = council.members[2]?.id ?? NO_ID;
    return { '*': id, id, meetingId: id, memberId };
  }),
  reportRequest: reportRequestLife,
  movementReview: life(REVIEW_STATUSES, ['none'], async ({ db, organisationId }, _actor, _relation, status) => {
    const known = await db.movement.findFirst({
      where: { organisationId, kind: 'YEARLY', year: REVIEWED_YEAR },
      select: { id: true },
    });
    const movementId = known?.id ?? (await buildMovement(db, { organisationId, year: REVIEWED_YEAR })).id;
    const { id } = await buildReview(db, { movementId, status });
    return { '*': id, id };
  }),
  blockPact: pactLife,
  blockSheet: blockSheetLife,
  blockEntry: blockEntryLife,
  difficulty: difficultyLife,
  unitReport: unitReportLife,
  movement: life(MOVEMENT_STATUSES, ['none'], async (world, _actor, _relation, status) => {
    const days = { fromDay: new Date('2021-06-01'), toDay: new Date('2021-09-30') };
    const { id } = await buildMovement(world.db, {
      organisationId: world.organisationId,
      kind: 'THEMATIC',
      status: 'DRAFT',
      ...days,
    });
    const task = await world.db.movementTask.create({
      data: {
        movementId: id,
        number: '1',
        ordinal: 1,
        title: 'Nhiệm vụ',
        content: '',
        items: { create: { ordinal: 1, text: 'Việc', ownerDepartmentId: world.divisionId } },
      },
      select: { items: { select: { id: true } } },
    });
    // Parts are written while it is a draft: those of a closed movement cannot be.
    await world.db.movement.update({ where: { id }, data: { status } });
    return { '*': id, id, itemId: task.items[0]?.id ?? NO_ID };
  }),
  delegation: life(DELEGATION_STATUSES, ['own', 'other'], async (world, actor, relation, status) => {
    const { db, organisationId, actors, divisionId } = world;
    const principal = actor === actors.HEAD ? actors.CHAIR : actors.HEAD;
    const delegate = relation === 'own' ? actor : actors.STAFF;
    // Each has a day of its own: two of one duty are never approved for the same days.
    const onDay = midnightUtcOf(addDays(plainDate('2022-01-01'), await db.delegation.count()));
    const { id } = await buildDelegation(db, {
      organisationId,
      departmentId: divisionId,
      principalId: principal.accountId,
      delegateId: delegate.accountId,
      proposedById: actors.SECRETARY.accountId,
      status,
      validFrom: onDay,
      validTo: onDay,
      ...(status === 'ENDED' ? { endedById: actors.DIRECTOR.accountId, endedOn: onDay, endReason: 'Lý do' } : {}),
    });
    return { '*': id, id };
  }),
} as const;
export type LifeName = keyof typeof LIVES;

async function nextNumber({ db, organisationId }: PolicyWorld): Promise<number> {
  return (await db.decision.count({ where: { organisationId, status: 'ISSUED' } })) + 1;
}
