import { ScoringSessionFields } from './scoring-session.fields.ts';
import { ScoringSessionResolver } from './scoring-session.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const scoringSessionResolvers = [ScoringSessionResolver, ScoringSessionFields] as const;

export { scoringSessionExports } from './scoring-session.export.ts';
export { runningSessions } from './running-sessions.ts';
export { scoringReminderJob } from './scoring-reminders.ts';
