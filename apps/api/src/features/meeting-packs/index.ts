import { MeetingPackFields } from './pack.fields.ts';
import { MeetingPackResolver } from './pack.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const meetingPackResolvers = [MeetingPackResolver, MeetingPackFields] as const;

export { meetingPackFileRoutes } from './pack-files.ts';
export { MEETING_PACK_JOB } from './pack-job-name.ts';
export { meetingPackJob } from './pack.job.ts';
