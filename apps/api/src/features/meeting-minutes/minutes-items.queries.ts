import type { Tx } from '@thidua/db';
import type { MinutesItem, MinutesNamed, MinutesResult } from '@thidua/domain/meeting-minutes';
import { plainDateOf } from '@thidua/domain/kernel';
import { AWARDS } from '@thidua/domain/vocabulary';
import { resultShown, type Room, type RoomItem } from '../council/index.ts';
import { heardInPostings } from '../postings/index.ts';
import { namedChoiceOf } from '../secret-ballot/index.ts';
import { SETTLED_ROUNDS } from './minutes-rounds.queries.ts';

const BALLOT_ROW = {
  agendaItemId: true,
  issuedCount: true,
  returnedCount: true,
  validCount: true,
  invalidCount: true,
  namedCount: true,
  seats: {
    where: { named: { isNot: null } },
    select: { memberId: true, named: { select: { choice: true } } },
    orderBy: { memberId: 'asc' },
  },
  round: { select: { namedLetters: { select: { memberId: true, documentNumber: true, documentDate: true } } } },
} as const;

interface NomineeWords {
  readonly subjectName: string;
  readonly subjectPost: string;
}

/** How minutes name people on the day of the meeting. */
export interface MinutesNames {
  readonly ofNominee: (item: RoomItem) => NomineeWords;
  readonly ofMember: (memberId: string) => string;
}

/** The items of the agenda with what was voted on each. Three statements, however long the agenda. */
export async function itemsTold(tx: Tx, room: Room, names: MinutesNames): Promise<readonly MinutesItem[]> {
  const ballots = await ballotRows(tx, room.id);
  const ofState = room.items.filter(isOfState).map(({ nominationId }) => nominationId);
  const postings = await heardInPostings(tx, ofState, room.closedAt);
  return room.items.map((item): MinutesItem => {
    const { subjectName, subjectPost } = names.ofNominee(item);
    const ballot = ballots.find(({ agendaItemId }) => agendaItemId === item.id);
    return {
      ordinal: item.ordinal,
      attempt: item.attempt,
      subjectName,
      subjectPost,
      award: item.nomination.awardCode,
      form: item.rule.form,
      aside: item.conflicts.map(({ memberId, kind }) => ({ name: names.ofMember(memberId), kind })),
      postings: isOfState(item) ? (postings.get(item.nominationId) ?? []) : null,
      loweredFrom: room.items.find(({ id }) => id === item.loweredFromId)?.ordinal ?? null,
      loweredTo: room.items.find(({ loweredFromId }) => loweredFromId === item.id)?.ordinal ?? null,
      rule: {
        numerator: item.rule.shareNumerator,
        denominator: item.rule.shareDenominator,
        isStrict: item.rule.isStrict,
        base: item.rule.base,
        ground: item.rule.legalGround,
      },
      result: resultOf(item, ballot, names),
    };
  });
}

function isOfState({ nomination }: RoomItem): boolean {
  return AWARDS[nomination.awardCode].level === 'STATE';
}

function ballotRows(tx: Tx, meetingId: string) {
  return tx.ballotItem.findMany({
    where: { agendaItem: { meetingId }, round: { status: { in: [...SETTLED_ROUNDS] } } },
    select: BALLOT_ROW,
  });
}

type BallotRow = Awaited<ReturnType<typeof ballotRows>>[number];

function resultOf(item: RoomItem, ballots: BallotRow | undefined, names: MinutesNames): MinutesResult | null {
  const shown = resultShown(item);
  if (shown === null) return null;
  const { agree, disagree, abstain, base, needed, isPassed } = shown;
  return {
    electors: { members: shown.memberCount, present: shown.presentCount, excluded: shown.excludedCount },
    named: ballots === undefined ? [] : namedOf(ballots, names),
    ballots:
      ballots === undefined
        ? null
        : {
            issued: ballots.issuedCount ?? 0,
            returned: ballots.returnedCount ?? 0,
            valid: ballots.validCount ?? 0,
            invalid: ballots.invalidCount ?? 0,
            named: ballots.namedCount ?? 0,
          },
    agree,
    disagree,
    blank: abstain,
    base,
    needed,
    isPassed,
  };
}

function namedOf({ seats, round }: BallotRow, names: MinutesNames): readonly MinutesNamed[] {
  return seats.flatMap(({ memberId, named }) => {
    const letter = round.namedLetters.find((each) => each.memberId === memberId);
    if (named === null || letter === undefined) return [];
    return [
      {
        name: names.ofMember(memberId),
        documentNumber: letter.documentNumber,
        documentDate: plainDateOf(letter.documentDate),
        choice: namedChoiceOf(named.choice),
      },
    ];
  });
}
