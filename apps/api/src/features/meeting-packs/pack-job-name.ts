/** Name of the work in the queue. */
export const MEETING_PACK_JOB = 'MEETING_PACK';
