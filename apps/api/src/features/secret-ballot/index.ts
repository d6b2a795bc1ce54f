import { BallotRoundFields, MeetingBallotFields } from './ballot-round.fields.ts';
import { BallotRoundResolver } from './ballot-round.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const secretBallotResolvers = [BallotRoundResolver, BallotRoundFields, MeetingBallotFields] as const;

export { bundleBytes } from './ballot-round.queries.ts';
export { ROUND_ROW } from './ballot-round.row.ts';
