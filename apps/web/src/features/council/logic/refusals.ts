import { MEETING_LIMITS } from '@thidua/domain/council';
import { AWARDS } from '@thidua/domain/vocabulary';

import type { AwardCode } from '../../../gql/schema-types.ts';
import { stoppedWords } from '../../../lib/outcome/stopped-words.ts';
import type { Words } from '../../../lib/text/define-text.ts';
import type { AddToAgendaMutation } from '../actions/add-to-agenda.gql.ts';
import type { CloseItemMutation } from '../actions/close-item.gql.ts';
import type { DeclareConflictMutation } from '../actions/declare-conflict.gql.ts';
import type { OpenItemsMutation } from '../actions/open-items.gql.ts';
import type { RecordAttendanceMutation } from '../actions/record-attendance.gql.ts';
import type { PutToSecondVoteMutation } from '../actions/second-vote.gql.ts';
import type { StartMeetingMutation } from '../actions/start-meeting.gql.ts';
import type { CastVoteMutation } from '../booth/cast-vote.gql.ts';
import type { vi } from '../text.vi.ts';
import { placesSentence } from './places-sentence.ts';

type CouncilWords = Words<typeof vi>;

/** Each function gives the sentence of a refusal, or nothing when the act was done. */
export function agendaRefusal(t: CouncilWords, outcome: AddToAgendaMutation['addToAgenda']): string | undefined {
  switch (outcome.__typename) {
    case 'Meeting':
      return undefined;
    case 'NotReadyForAgendaError':
      return t.problems.hindered[outcome.hindrance](
        outcome.nominations.map(({ code, subjectName }) => `${code} (${subjectName})`).join(', '),
      );
    case 'NoVoteRuleError':
      return t.problems.noRule(awardNames(outcome.awards));
    case 'RecheckStoppedError':
      return t.problems.stopped(stoppedWords(outcome.stopped));
    case 'InvalidTransitionError':
      return t.problems.agendaFixed;
  }
}

export function meetingActRefusal(t: CouncilWords, outcome: StartMeetingMutation['startMeeting']): string | undefined {
  switch (outcome.__typename) {
    case 'Meeting':
      return undefined;
    case 'StaleRecordError':
      return t.problems.staleMeeting;
    case 'InvalidTransitionError':
      return t.problems.alreadyStarted;
    case 'QuorumNotReachedError':
      return t.problems.quorum(outcome.present, outcome.total, outcome.needed);
    case 'ItemsStillOpenError':
      return t.problems.stillOpen(outcome.ordinals.join(', '));
    case 'ResultsUnsignedError':
      return t.problems.unsigned(outcome.ordinals.join(', '));
  }
}

export function attendanceRefusal(
  t: CouncilWords,
  outcome: RecordAttendanceMutation['recordAttendance'],
): string | undefined {
  switch (outcome.__typename) {
    case 'Meeting':
      return undefined;
    case 'InvalidTransitionError':
      return t.problems.attendanceClosed;
    case 'InputProblemsError':
      return t.problems.reasonLong(outcome.problems[0]?.limit ?? MEETING_LIMITS.attendanceReason);
  }
}

export function conflictRefusal(
  t: CouncilWords,
  outcome: DeclareConflictMutation['declareConflict'],
): string | undefined {
  switch (outcome.__typename) {
    case 'Meeting':
      return undefined;
    case 'InvalidTransitionError':
      return t.problems.conflictLate;
    case 'ConflictAfterSealingError':
      return t.problems.conflictSealed(outcome.roundTitle);
  }
}

export function openRefusal(t: CouncilWords, outcome: OpenItemsMutation['openItems']): string | undefined {
  switch (outcome.__typename) {
    case 'Meeting':
      return undefined;
    case 'QuorumNotReachedError':
      return t.problems.quorum(outcome.present, outcome.total, outcome.needed);
    case 'SecretBallotRequiredError':
      return t.problems.anotherForm(awardNames(outcome.awards));
    case 'PlacesTakenError':
      return outcome.places.map((places) => placesSentence(t, places)).join(' ');
    case 'InvalidTransitionError':
      return t.problems.openLate;
  }
}

export function closeRefusal(t: CouncilWords, outcome: CloseItemMutation['closeItem']): string | undefined {
  switch (outcome.__typename) {
    case 'Meeting':
      return undefined;
    case 'SecretBallotRequiredError':
      return t.problems.anotherForm(awardNames(outcome.awards));
    case 'ItemNotOpenError':
      return t.problems.closeLate;
  }
}

export function secondVoteRefusal(
  t: CouncilWords,
  outcome: PutToSecondVoteMutation['putToSecondVote'],
): string | undefined {
  return outcome.__typename === 'Meeting' ? undefined : t.problems.secondVote[outcome.hindrance];
}

export interface VoteRefusal {
  readonly sentence: string;
  /** True where the choice may still count later, so that it stays on this machine. */
  readonly isKept: boolean;
}

export function voteRefusal(t: CouncilWords, outcome: CastVoteMutation['castVote']): VoteRefusal | undefined {
  switch (outcome.__typename) {
    case 'AgendaItem':
      return undefined;
    case 'AlreadyVotedError':
      return { sentence: t.problems.voteTwice(t.choice[outcome.choice]), isKept: false };
    case 'ItemNotOpenError':
      return outcome.status === 'CLOSED'
        ? { sentence: t.problems.voteLate, isKept: false }
        : { sentence: t.problems.voteNotYet, isKept: true };
    case 'NotEntitledError':
      return outcome.entitlement === 'NOT_PRESENT'
        ? { sentence: t.entitlement.notPresent, isKept: true }
        : {
            sentence:
              outcome.entitlement === 'EXCLUDED'
                ? t.entitlement.excluded(t.conflictOfMine.DECLARED)
                : t.entitlement.noVote,
            isKept: false,
          };
  }
}

function awardNames(awards: readonly AwardCode[]): string {
  return awards.map((award) => AWARDS[award].name).join(', ');
}
