import { MeetingMinutesFields, MeetingWithMinutesFields } from './minutes.fields.ts';
import { MinutesWordingFields } from './minutes-wording.fields.ts';
import { MeetingMinutesResolver } from './minutes.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const meetingMinutesResolvers = [
  MeetingMinutesResolver,
  MeetingMinutesFields,
  MinutesWordingFields,
  MeetingWithMinutesFields,
] as const;

export { visibleMinutes } from './minutes.row.ts';
export { minutesPapers } from './minutes.paper.ts';
