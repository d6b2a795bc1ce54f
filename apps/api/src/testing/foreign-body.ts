import type { Database } from '@thidua/db';
import {
  buildAccount,
  buildAgendaItem,
  buildBlock,
  buildBlockSheet,
  buildCouncil,
  buildCouncilChange,
  buildDecision,
  buildDepartment,
  buildDifficulty,
  buildGathering,
  buildInitiative,
  buildMeeting,
  buildMovement,
  buildNomination,
  buildOrganisation,
  buildPact,
  buildProgramme,
  buildProgrammeItem,
  buildReportRequest,
  buildReview,
  buildSpreading,
  buildBenefit,
  buildReuse,
  buildRoleModel,
  buildConsultation,
  buildOpinion,
  buildPosting,
  buildSubmission,
  buildResearchTopic,
  buildStaff,
  buildTarget,
  buildInitiativeCouncil,
  buildScoringGrid,
  buildTrainingCourse,
  buildUnitCheck,
  buildUnitReport,
} from '@thidua/testing';

/** Stands in every text of the other body: where it is read, a wall is open. */
export const FOREIGN_MARK = 'Ngoạibang';

/** One record of each kind that a call can name, in a body that nobody of ours belongs to. */
export type ForeignIds = Readonly<
  Record<
    | 'organisation'
    | 'department'
    | 'staff'
    | 'account'
    | 'initiative'
    | 'nomination'
    | 'meeting'
    | 'item'
    | 'member'
    | 'decision'
    | 'target'
    | 'request'
    | 'report'
    | 'movement'
    | 'document'
    | 'thematicMovement'
    | 'difficulty'
    | 'gathering'
    | 'unitCheck'
    | 'libraryEntry'
    | 'reuse'
    | 'spreading'
    | 'benefit'
    | 'roleModel'
    | 'researchTopic'
    | 'opinion'
    | 'posting'
    | 'submission'
    | 'consultation'
    | 'checkFinding'
    | 'programme'
    | 'programmeItem'
    | 'council'
    | 'councilChange'
    | 'initiativeCouncil'
    | 'scoreSheet'
    | 'scoringGrid'
    | 'trainingCourse'
    | 'trainingRecord'
    | 'review'
    | 'block'
    | 'pact'
    | 'blockSheet'
    | 'blockEntry',
    string
  >
>;

export async function foreignBody(db: Database['client']): Promise<ForeignIds> {
  const { id: organisation } = await buildOrganisation(db, { name: FOREIGN_MARK });
  const { id: department } = await buildDepartment(db, { organisationId: organisation, name: FOREIGN_MARK });
  const person = { organisationId: organisation, departmentId: department, fullName: FOREIGN_MARK } as const;
  const { id: staff } = await buildStaff(db, { ...person, isHead: true, isLeader: true });
  const { id: secretary } = await buildStaff(db, person);
  const { id: account } = await buildAccount(db, {
    staffId: staff,
    roles: ['STAFF', 'HEAD'],
    displayName: FOREIGN_MARK,
  });
  await buildAccount(db, { staffId: secretary, roles: ['SECRETARY'] });
  const { id: initiative } = await buildInitiative(db, { ownerId: staff, status: 'RECOGNISED', title: FOREIGN_MARK });
  const { id: nomination } = await buildNomination(db, { staffId: staff, status: 'SUBMITTED', summary: FOREIGN_MARK });
  const council = await buildCouncil(db, { organisationId: organisation, voterIds: [staff, secretary] });
  const { id: meeting } = await buildMeeting(db, { councilId: council.id, title: FOREIGN_MARK });
  const { id: councilChange } = await buildCouncilChange(db, { councilId: council.id, decidedBy: FOREIGN_MARK });
  const { id: onAgenda } = await buildNomination(db, { staffId: secretary, status: 'ON_AGENDA' });
  const { id: item } = await buildAgendaItem(db, { meetingId: meeting, nominationId: onAgenda });
  const { id: decision } = await buildDecision(db, { organisationId: organisation, title: FOREIGN_MARK });
  const { id: movement } = await buildMovement(db, { organisationId: organisation, year: 2021, title: FOREIGN_MARK });
  const { id: target } = await buildTarget(db, { movementId: movement, title: FOREIGN_MARK });
  const { id: request } = await buildReportRequest(db, { organisationId: organisation, title: FOREIGN_MARK });
  const { id: report } = await buildUnitReport(db, {
    requestId: request,
    departmentId: department,
    status: 'SENT',
    sentAnswers: [FOREIGN_MARK],
  });
  const { id: document } = await db.higherDocument.create({
    data: { organisationId: organisation, number: FOREIGN_MARK },
    select: { id: true },
  });
  const { id: thematicMovement } = await db.thematicMovement.create({
    data: { organisationId: organisation, name: FOREIGN_MARK },
    select: { id: true },
  });
  const { id: difficulty } = await buildDifficulty(db, { departmentId: department, title: FOREIGN_MARK });
  const { id: gathering } = await buildGathering(db, {
    hostDepartmentId: department,
    title: FOREIGN_MARK,
    staffIds: [staff],
  });
  const checkFinding = crypto.randomUUID();
  const { id: unitCheck } = await buildUnitCheck(db, {
    departmentId: department,
    title: FOREIGN_MARK,
    status: 'ISSUED',
    staffIds: [staff],
    findings: [{ id: checkFinding, text: FOREIGN_MARK }],
  });
  const { id: programme } = await buildProgramme(db, { organisationId: organisation, name: FOREIGN_MARK });
  const { id: programmeItem } = await buildProgrammeItem(db, {
    organisationId: organisation,
    programmeId: programme,
    text: FOREIGN_MARK,
  });
  const { id: scoringGrid } = await buildScoringGrid(db, { organisationId: organisation, name: FOREIGN_MARK });
  const { id: scoreSheet } = await db.scoreSheet.create({
    data: {
      organisationId: organisation,
      initiativeId: initiative,
      staffId: secretary,
      gridId: scoringGrid,
      number: 1,
      remark: FOREIGN_MARK,
      assignedById: account,
      assignedAt: new Date('2021-11-01T02:00:00Z'),
    },
    select: { id: true },
  });
  const { id: initiativeCouncil } = await buildInitiativeCouncil(db, {
    organisationId: organisation,
    name: FOREIGN_MARK,
    staffIds: [staff, secretary],
  });
  const {
    id: trainingCourse,
    recordIds: [trainingRecord = ''],
  } = await buildTrainingCourse(db, { title: FOREIGN_MARK, staffIds: [staff] });
  const { id: libraryEntry } = await db.libraryEntry.create({
    data: {
      organisationId: organisation,
      year: 2021,
      title: FOREIGN_MARK,
      scope: 'PROVINCE',
      source: FOREIGN_MARK,
      content: FOREIGN_MARK,
      recordedById: account,
    },
    select: { id: true },
  });
  const { id: reuse } = await buildReuse(db, {
    entryId: libraryEntry,
    departmentId: department,
    place: FOREIGN_MARK,
    status: 'CONFIRMED',
  });
  const { id: spreading } = await buildSpreading(db, {
    entryId: libraryEntry,
    departmentId: department,
    note: FOREIGN_MARK,
  });
  const { id: benefit } = await buildBenefit(db, { ownerId: staff, title: FOREIGN_MARK, state: 'CONFIRMED' });
  const { id: roleModel } = await buildRoleModel(db, {
    departmentId: department,
    title: FOREIGN_MARK,
    status: 'PUBLISHED',
  });
  const { id: researchTopic } = await buildResearchTopic(db, {
    organisationId: organisation,
    recordedById: account,
    title: FOREIGN_MARK,
    status: 'SENT',
    people: [{ staffId: staff }],
  });
  const { id: opinion } = await buildOpinion(db, {
    organisationId: organisation,
    recordedById: account,
    bodyName: FOREIGN_MARK,
    nominationIds: [nomination],
  });
  const { id: posting } = await buildPosting(db, {
    organisationId: organisation,
    writtenById: account,
    title: FOREIGN_MARK,
    nominationIds: [nomination],
  });
  const { id: forwarded } = await buildNomination(db, {
    staffId: staff,
    status: 'PASSED',
    awardCode: 'PROVINCIAL_MERIT',
  });
  const { id: submission } = await buildSubmission(db, {
    organisationId: organisation,
    draftedById: account,
    signerId: staff,
    title: FOREIGN_MARK,
    nominationIds: [forwarded],
  });
  const { id: consultation } = await buildConsultation(db, {
    organisationId: organisation,
    nominationId: onAgenda,
    staffId: staff,
    askedById: account,
    question: FOREIGN_MARK,
    status: 'ANSWERED',
  });
  const { id: review } = await buildReview(db, { movementId: movement, title: FOREIGN_MARK, status: 'SENT' });
  const { id: block } = await buildBlock(db, { organisationId: organisation, title: FOREIGN_MARK });
  const { id: pact } = await buildPact(db, { blockId: block, text: FOREIGN_MARK, status: 'SIGNED' });
  const { id: blockSheet, entryIds } = await buildBlockSheet(db, { blockId: block, pactId: pact, status: 'SCORING' });
  const member = council.members[0]?.id ?? organisation;
  return {
    organisation,
    department,
    staff,
    account,
    initiative,
    nomination,
    meeting,
    item,
    member,
    decision,
    target,
    request,
    report,
    movement,
    document,
    thematicMovement,
    difficulty,
    gathering,
    unitCheck,
    libraryEntry,
    reuse,
    spreading,
    benefit,
    roleModel,
    researchTopic,
    opinion,
    posting,
    submission,
    consultation,
    checkFinding,
    programme,
    programmeItem,
    council: council.id,
    councilChange,
    initiativeCouncil,
    scoreSheet,
    scoringGrid,
    trainingCourse,
    trainingRecord,
    review,
    block,
    pact,
    blockSheet,
    blockEntry: entryIds[0] ?? block,
  };
}
