import type { PrismaClient, Tx } from '@thidua/db';
import type { Sealing } from '../sealing.ts';
import { tellOfTheAccounts } from './accounts.ts';
import { tellOfTheBlockSheets } from './block-sheets.ts';
import { tellOfTheBlocks } from './blocks.ts';
import { tellOfTheCertificates } from './certificates.ts';
import { tellOfTheCouncil } from './council.ts';
import { tellOfTheMinutes } from './meeting-minutes.ts';
import { tellOfTheFeedback } from './feedback-letters.ts';
import { tellOfThePeerReview } from './peer-reviews.ts';
import { tellOfTheRevocations } from './award-revocations.ts';
import { tellOfTheDecisions } from './decisions.ts';
import { tellOfTheGatherings } from './gatherings.ts';
import { tellOfThePast } from './history.ts';
import { tellOfTheBenefits } from './benefits.ts';
import { tellOfTheLibrary } from './library.ts';
import { askTheDivisions } from './consultations.ts';
import { askOtherBodies } from './opinions.ts';
import { tellOfTheSubmissions } from './submissions.ts';
import { tellOfTheTemplates } from './paper-templates.ts';
import { postTheLists } from './postings.ts';
import { tellOfTheAchievementReports } from './achievement-reports.ts';
import { tellOfTheResearch } from './research-topics.ts';
import { tellOfTheRoleModels } from './role-models.ts';
import { tellOfTheThematicAwards } from './thematic-awards.ts';
import { tellOfTheTraining } from './training.ts';
import { tellOfTheUnitChecks } from './unit-checks.ts';
import { tellOfTheDelegations } from './delegations.ts';
import { tellOfTheConfidences } from './initiative-confidences.ts';
import { tellOfTheHelpers } from './initiative-helpers.ts';
import { tellOfTheVersions } from './initiative-versions.ts';
import { tellOfTheInitiativeCouncil } from './initiative-council.ts';
import { tellOfTheInitiativeSittings } from './initiative-sittings.ts';
import { tellOfTheScores } from './initiative-scores.ts';
import { tellOfTheGrids } from './scoring-grids.ts';
import { tellOfTheScoringSession } from './scoring-sessions.ts';
import { tellOfTheInitiatives } from './initiatives.ts';
import { tellWhenFactsWereKnown } from './known-facts.ts';
import { tellOfTheRehearsal } from './ballot-rounds.ts';
import { tellOfThePlayedRehearsal } from './played-rehearsal.ts';
import { tellOfTheMeetings } from './meetings.ts';
import { tellOfTheMovement } from './movement.ts';
import { tellOfTheNominationReturns } from './nomination-returns.ts';
import { tellOfTheNominations } from './nominations.ts';
import { tellOfTheMoves } from './organisation-life.ts';
import { SAMPLE_CODE, tellOfTheOrganisation } from './organisation.ts';
import { tellOfTheRecords } from './records.ts';
import { tellOfTheRegister } from './number-register.ts';
import { tellOfTheRegistrations } from './registrations.ts';
import { tellOfTheSheets } from './registration-sheets.ts';
import { tellOfTheStaff } from './staff.ts';
import { tellOfTheWorks } from './works.ts';

/**
 * Loads Sở Ngoại vụ Hà Tĩnh with invented people, as of the morning of 6 December 2021 by its own clock. One transaction: all
 * or nothing. Answers false, and changes nothing, where the sample body is already there.
 */
export async function loadSampleBody(
  db: PrismaClient,
  { now, cipher }: { readonly now: Date; readonly cipher: Sealing },
): Promise<boolean> {
  return db.$transaction(
    async (tx) => {
      const known = await tx.organisation.findUnique({ where: { code: SAMPLE_CODE }, select: { id: true } });
      if (known !== null) return false;
      await tellTheStory(tx, now, cipher);
      return true;
    },
    { timeout: 60_000 },
  );
}

async function tellTheStory(tx: Tx, now: Date, cipher: Sealing): Promise<void> {
  await tellOfTheOrganisation(tx, now);
  await tellOfTheStaff(tx);
  await tellOfTheRecords(tx, cipher);
  await tellOfThePast(tx);
  await tellOfTheRegistrations(tx);
  await tellOfTheAccounts(tx);
  await tellOfTheMovement(tx);
  await tellOfTheSheets(tx);
  await tellOfTheInitiatives(tx);
  await tellOfTheHelpers(tx);
  await tellOfTheConfidences(tx, cipher);
  await tellOfTheCertificates(tx);
  await tellOfTheVersions(tx);
  await tellOfTheInitiativeCouncil(tx);
  await tellOfTheGrids(tx);
  await tellOfTheScores(tx);
  await tellOfTheScoringSession(tx);
  await tellOfTheNominations(tx);
  await tellOfThePeerReview(tx);
  await tellOfTheCouncil(tx);
  await tellOfTheMeetings(tx);
  await tellOfTheRehearsal(tx);
  await tellOfThePlayedRehearsal(tx);
  await tellOfTheMinutes(tx);
  await tellOfTheDecisions(tx);
  await tellOfTheRevocations(tx);
  await tellOfTheMoves(tx);
  await tellWhenFactsWereKnown(tx);
  await tellOfTheWorks(tx);
  await tellOfTheGatherings(tx);
  await tellOfTheTraining(tx);
  await tellOfTheThematicAwards(tx);
  await tellOfTheUnitChecks(tx);
  await tellOfTheRoleModels(tx);
  await tellOfTheResearch(tx);
  await askOtherBodies(tx);
  await tellOfTheSubmissions(tx);
  await postTheLists(tx);
  await askTheDivisions(tx);
  await tellOfTheLibrary(tx);
  await tellOfTheBenefits(tx);
  await tellOfTheAchievementReports(tx);
  await tellOfTheNominationReturns(tx);
  await tellOfTheDelegations(tx);
  await tellOfTheBlocks(tx);
  await tellOfTheBlockSheets(tx);
  await tellOfTheInitiativeSittings(tx);
  await tellOfTheFeedback(tx);
  await tellOfTheTemplates(tx);
  await tellOfTheRegister(tx);
}
