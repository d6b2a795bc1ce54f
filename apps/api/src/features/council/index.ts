import type { AnyExportList } from '../../platform/export/export-list.ts';
import { meetingMembersExport } from './meeting-members.export.ts';
import { meetingExport, meetingResultExport } from './meeting.export.ts';
import { AgendaItemFields } from './agenda-item.fields.ts';
import { NominationAgendaFields, NotReadyForAgendaFields } from './agenda.fields.ts';
import { ChairFields } from './chair.fields.ts';
import { ConflictMatrixFields } from './conflicts.fields.ts';
import { meetingPapers } from './meeting.papers.ts';
import { CouncilMemberFields, MeetingFields, MeetingMemberFields } from './meeting.fields.ts';
import { MeetingResolver } from './meeting.resolver.ts';
import { PresenceFields } from './presence.fields.ts';
import { VoteResolver } from './vote.resolver.ts';

/** The doors of this feature, one class per `*.resolver.ts` and `*.fields.ts`; `schema.ts` takes them as they are. */
export const councilResolvers = [
  MeetingResolver,
  VoteResolver,
  MeetingFields,
  MeetingMemberFields,
  ConflictMatrixFields,
  PresenceFields,
  ChairFields,
  CouncilMemberFields,
  AgendaItemFields,
  NominationAgendaFields,
  NotReadyForAgendaFields,
] as const;

export { AttendanceStatusEnum, ConflictKindEnum, VoteBaseEnum, VoteChoiceEnum } from './council.enums.ts';
export { CouncilStatusEnum } from './council.enums.ts';
export { councilOn, inForceBetween } from './council-of-day.ts';
export { meetingProblems } from './meeting-problems.ts';
export { rulesOfDay } from './rules-of-day.ts';
export { CouncilMemberType, CouncilType } from './council.type.ts';
export { COUNCIL_ROW, loadRooms, type RoomReader } from './room.queries.ts';
export { resettleRooms } from './use-cases/resettle-rooms.ts';
export { AgendaItemType } from './agenda-item.type.ts';
export { forgetRoom, itemOf, meetingSeen, roomOf } from './council.loaders.ts';
export { MeetingMemberType, MeetingType } from './meeting.type.ts';
export { conflictsNow, recordConflicts } from './conflicts.queries.ts';
export { memberById, resultShown } from './room.shown.ts';
export { meetingAfter } from './meeting.resolver.ts';
export { presentCountAt } from './presence.queries.ts';
export { placesOf } from './council-places.ts';
export { findMeeting } from './meeting.queries.ts';
export { visibleMeetings } from './meeting.visibility.ts';
export { NoVoteRuleError, QuorumNotReachedError } from './council.errors.ts';
export {
  isLastAttempt,
  presidingByRightOf,
  quorumOf,
  shareRuleOf,
  undecidedItems,
  type Room,
  type RoomItem,
} from './room.ts';
export { bringRoomTo } from './bring-room-to.ts';
export { enterRoom, enterRoomOfItem, requireRight } from './use-cases/enter-room.ts';

/** What the features about a meeting's course build on. */
export { councilActor, seatOf } from './room.ts';

/** The lists of this feature as files. */
export const meetingExports: readonly AnyExportList[] = [meetingExport, meetingResultExport, meetingMembersExport];

/** The official papers of this feature. */
export { meetingPapers as councilPapers };
