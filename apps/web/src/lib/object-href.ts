import { hrefs } from './paths.ts';

/** Pages of the kinds of objects that have one. */
const PAGE_OF: Readonly<Record<string, (id: string) => string>> = {
  Staff: hrefs.person,
  Person: hrefs.person,
  Department: hrefs.department,
  Initiative: hrefs.initiative,
  InitiativeSitting: hrefs.initiativeSitting,
  ScoringSession: hrefs.scoringSession,
  Nomination: hrefs.nomination,
  AchievementReport: hrefs.achievementReport,
  Meeting: hrefs.meeting,
  Decision: hrefs.decision,
  Submission: hrefs.submission,
  AwardRevocation: hrefs.awardRevocation,
  Target: hrefs.target,
};

/** Where the object of an entry is shown; undefined for what has no page of its own. */
export function objectHref(objectType: string, objectId: string): string | undefined {
  return PAGE_OF[objectType]?.(objectId);
}
