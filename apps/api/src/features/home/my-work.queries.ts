import { isPermitted } from '@thidua/domain/accounts';
import { dayIn, type PlainDate } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../platform/business-clock.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { readOffices } from './offices.queries.ts';
import type { MyWorkType } from './work.type.ts';
import { blockWork } from './work/block-work.ts';
import { councilWork } from './work/council-work.ts';
import { decisionWork } from './work/decision-work.ts';
import { importWork } from './work/import-work.ts';
import { initiativeWork } from './work/initiative-work.ts';
import { movementWork } from './work/movement-work.ts';
import { planWork } from './work/plan-work.ts';
import { quietWork } from './work/quiet-work.ts';
import { nominationWork } from './work/nomination-work.ts';
import { ownNews } from './work/own-news.ts';
import { registrationWork } from './work/registration-work.ts';
import { rightsWork } from './work/rights-work.ts';
import { gatheringWork } from './work/gathering-work.ts';
import { difficultyWork } from './work/difficulty-work.ts';
import { revocationWork } from './work/revocation-work.ts';
import { reportWork } from './work/report-work.ts';
import { standInWork } from './work/stand-in-work.ts';
import { taskWork } from './work/task-work.ts';
import { unitCheckWork } from './work/unit-check-work.ts';
import { scoringWork } from './work/scoring-work.ts';
import { libraryWork } from './work/library-work.ts';
import { recognitionWork } from './work/recognition-work.ts';
import { recognitionRevocationWork } from './work/recognition-revocation-work.ts';
import { opinionWork } from './work/opinion-work.ts';
import { submissionWork } from './work/submission-work.ts';
import { compositionWork } from './work/composition-work.ts';
import { ballotWork } from './work/ballot-work.ts';
import { postingWork } from './work/posting-work.ts';
import { consultationWork } from './work/consultation-work.ts';
import { achievementWork } from './work/achievement-work.ts';
import { researchWork } from './work/research-work.ts';
import { roleModelWork } from './work/role-model-work.ts';
import { transferWork } from './work/transfer-work.ts';
import { mergedWork, type WorkScope } from './work/work.ts';

/** What the actor has to do now, in a fixed number of statements however much there is to do. */
export async function myWork(context: ActingContext, year: number): Promise<MyWorkType> {
  const today = businessToday(context, context.actor);
  // The technical administrator has no part in the work of the body but to apply the rights that others approved.
  if (!isPermitted(context.actor, 'movement:read')) {
    return { ...(await rightsWork({ context })), today };
  }
  const scope = await workScope(context, year);
  const parts = await Promise.all(
    [
      initiativeWork,
      nominationWork,
      councilWork,
      ballotWork,
      compositionWork,
      decisionWork,
      revocationWork,
      movementWork,
      planWork,
      taskWork,
      quietWork,
      registrationWork,
      reportWork,
      difficultyWork,
      gatheringWork,
      unitCheckWork,
      blockWork,
      scoringWork,
      libraryWork,
      roleModelWork,
      researchWork,
      opinionWork,
      submissionWork,
      postingWork,
      consultationWork,
      achievementWork,
      recognitionWork,
      recognitionRevocationWork,
      transferWork,
      rightsWork,
      importWork,
      standInWork,
      ownNews,
    ].map((part) => part(scope)),
  );
  return { ...mergedWork(parts), today };
}

/** Two statements. */
export async function workScope(context: ActingContext, year: number): Promise<WorkScope> {
  const today = businessToday(context, context.actor);
  const [offices, nextMeetingOn] = await Promise.all([readOffices(context, today), nextMeetingDay(context, year)]);
  return { context, year, now: businessNow(context, context.actor), today, offices, nextMeetingOn };
}

async function nextMeetingDay({ db, actor }: ActingContext, year: number): Promise<PlainDate | undefined> {
  const next = await db.meeting.findFirst({
    where: { organisationId: actor.organisationId, year, status: 'PLANNED' },
    select: { startsAt: true },
    orderBy: { startsAt: 'asc' },
  });
  return next === null ? undefined : dayIn(actor.timeZone, next.startsAt);
}
