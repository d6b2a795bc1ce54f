import type { Prisma } from '@thidua/db';
import { hasRole, headedDepartments, type Actor } from '@thidua/domain/accounts';
import { BALLOT_SCAN_KINDS, isForCountersOnly } from '@thidua/domain/secret-ballot';
import { anyOf } from '../../platform/any-of.ts';
import { visibleEntries } from '../block-sheets/index.ts';
import { gatheringsWithOpenFiles, visibleGatherings } from '../gatherings/index.ts';
import { initiativesWithKnownFiles, initiativesWithOpenFiles } from '../initiatives/index.ts';
import { visibleMovements } from '../movements/index.ts';
import { papersWithKnownFiles, papersWithOpenFiles } from '../nominations/index.ts';
import { visibleOpinions } from '../opinions/index.ts';
import { researchTopicsWithOpenFiles, visibleResearchTopics } from '../research-topics/index.ts';
import { roleModelsWithOpenFiles, visibleRoleModels } from '../role-models/index.ts';
import { visibleRounds } from '../secret-ballot/index.ts';

type Reader = Actor;

const TAKEN = { completedAt: { not: null }, removedAt: null } as const satisfies Prisma.AttachmentWhereInput;

/** Everybody of the body reads an issued decision, and so its copy with signature and seal. */
const ISSUED_DECISION = { decision: { status: 'ISSUED' } } as const satisfies Prisma.AttachmentWhereInput;

/**
 * The files an actor may open. Evidence: whoever brought it or is in charge, and those who confirm it. Files of an initiative: its
 * authors and the desks that work with it. Nobody else, and no reviewer: names and contents tell who the author is. Photographs and
 * papers of a gathering: the invited too.
 */
export function openAttachments(actor: Reader): Prisma.AttachmentWhereInput {
  const branches: Prisma.AttachmentWhereInput[] = [
    ...evidence(actor, hasRole(actor, 'SECRETARY', 'DIRECTOR')),
    { initiative: initiativesWithOpenFiles(actor) },
    ...(hasRole(actor, 'SECRETARY', 'DIRECTOR', 'HEAD') ? [{ blockScore: { entry: visibleEntries(actor) } }] : []),
    { gathering: gatheringsWithOpenFiles(actor) },
    { roleModel: roleModelsWithOpenFiles(actor) },
    { researchTopic: researchTopicsWithOpenFiles(actor) },
    ...(hasRole(actor, 'SECRETARY', 'DIRECTOR') ? [{ opinionRequest: visibleOpinions(actor) }] : []),
    { dossierPaper: papersWithOpenFiles(actor) },
    ISSUED_DECISION,
    ...openScans(actor),
  ];
  return { organisationId: actor.organisationId, ...TAKEN, ...anyOf(branches) };
}

/** The files an actor may know of: those, and for the inspector that they are there. */
export function knownAttachments(actor: Reader): Prisma.AttachmentWhereInput {
  const inspects = hasRole(actor, 'AUDITOR');
  const branches: Prisma.AttachmentWhereInput[] = [
    ...evidence(actor, hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR')),
    { initiative: initiativesWithKnownFiles(actor) },
    { blockScore: { entry: visibleEntries(actor) } },
    { gathering: inspects ? visibleGatherings(actor) : gatheringsWithOpenFiles(actor) },
    { roleModel: inspects ? visibleRoleModels(actor) : roleModelsWithOpenFiles(actor) },
    { researchTopic: inspects ? visibleResearchTopics(actor) : researchTopicsWithOpenFiles(actor) },
    { opinionRequest: visibleOpinions(actor) },
    { dossierPaper: papersWithKnownFiles(actor) },
    ISSUED_DECISION,
    { ballotRound: visibleRounds(actor) },
  ];
  return { organisationId: actor.organisationId, ...TAKEN, ...anyOf(branches) };
}

/**
 * Whoever sees a round opens the scans of its papers, but a bundle of papers, which shows handwriting: that one its counting team and those
 * who answer for the file.
 */
function openScans(actor: Reader): Prisma.AttachmentWhereInput[] {
  const ofRound = visibleRounds(actor);
  if (hasRole(actor, 'SECRETARY', 'AUDITOR')) return [{ ballotRound: ofRound }];
  const shown = BALLOT_SCAN_KINDS.filter((kind) => !isForCountersOnly(kind));
  const counted: Prisma.BallotRoundWhereInput = {
    AND: [ofRound, { tellers: { some: { member: { staffId: actor.staffId ?? '' } } } }],
  };
  return [
    { scanKind: { in: shown }, ballotRound: ofRound },
    ...(actor.staffId === undefined ? [] : [{ ballotRound: counted }]),
  ];
}

/** Evidence that was not reported yet is only its sender's. */
function evidence(actor: Reader, ofAll: boolean): Prisma.AttachmentWhereInput[] {
  const { accountId: uploadedById, staffId } = actor;
  const headed = headedDepartments(actor);
  const owned = { ownerDepartmentId: { in: [...headed] } };
  const task = { movement: visibleMovements(actor) };
  const programme = { organisationId: actor.organisationId };
  const reported = { checkInId: { not: null } } as const satisfies Prisma.AttachmentWhereInput;
  const done = { taskEntryId: { not: null } } as const satisfies Prisma.AttachmentWhereInput;
  const stepped = { programmeStepId: { not: null } } as const satisfies Prisma.AttachmentWhereInput;
  return [
    { uploadedById, target: task },
    { uploadedById, taskItem: { task } },
    { uploadedById, programmeItem: { programme } },
    ...(ofAll
      ? [
          { ...reported, target: task },
          { ...done, taskItem: { task } },
          { ...stepped, programmeItem: { programme } },
        ]
      : []),
    ...(headed.length > 0
      ? [
          { ...reported, target: { ...task, ...owned } },
          { ...done, taskItem: { task, ...owned } },
          { ...stepped, programmeItem: { programme, ...owned } },
        ]
      : []),
    ...(staffId === undefined ? [] : [{ ...done, taskItem: { task, ownerStaffId: staffId } }]),
  ];
}
