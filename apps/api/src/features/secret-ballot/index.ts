import { BallotRoundFields, MeetingBallotFields } from './ballot-round.fields.ts';
import { BallotItemPaperFields, BallotPaperFields } from './paper.fields.ts';
import { BallotPaperResolver } from './paper.resolver.ts';
import { BallotNamedFields, MeetingNamedFields } from './named.fields.ts';
import { TallySheetWordingFields } from './tally-sheet-wording.fields.ts';
import { BallotStandInResolver } from './stand-in.resolver.ts';
import { BallotRoundResolver } from './ballot-round.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const secretBallotResolvers = [
  BallotRoundResolver,
  BallotRoundFields,
  TallySheetWordingFields,
  BallotPaperResolver,
  BallotStandInResolver,
  BallotNamedFields,
  MeetingNamedFields,
  BallotPaperFields,
  BallotItemPaperFields,
  MeetingBallotFields,
] as const;

export { ballotRoundPapers } from './tally-sheet.paper.ts';
export { lockRoundForScan } from './use-cases/lock-round-for-scan.ts';
export { bundleBytes } from './ballot-round.queries.ts';
export { ROUND_ROW, visibleRounds } from './ballot-round.row.ts';
export { namedChoiceOf } from './ballot-round.named.ts';
export { AnnulmentReasonEnum, BallotRoundType, BallotScanKindEnum } from './ballot-round.type.ts';
export { NamedChoiceEnum } from './named.type.ts';
