import type { MinutesContent } from '@thidua/domain/meeting-minutes';
import type { VoteFormula } from '@thidua/domain/council';
import type { MinutesOfPaper } from './meeting-minutes-paper.ts';
import {
  SAMPLE_CHAIR,
  SAMPLE_DAY,
  SAMPLE_PEOPLE,
  SAMPLE_POST,
  SAMPLE_TEXT,
  SAMPLE_UNIT,
  SAMPLE_YEAR,
} from './sample-values.ts';
import type { TallyOfPaper } from './tally-sheet-paper.ts';
import type { Wording } from './worded-blocks.ts';

/** The clock by which the hours of the samples are read. */
export const SAMPLE_ZONE = 'Asia/Ho_Chi_Minh';
const OPENED_AT = `${SAMPLE_DAY}T01:35:00.000Z`;
const CLOSED_AT = `${SAMPLE_DAY}T03:30:00.000Z`;
const TITLE = `Phiên họp xét khen thưởng năm ${String(SAMPLE_YEAR)}`;
const PLACE = 'Phòng họp tầng 2';
const GROUND = 'Quy chế Hội đồng';
const SEATS = 7;
const NEEDED = 5;
const RULE = { numerator: 2, denominator: 3, isStrict: false, base: 'ALL_MEMBERS', ground: GROUND } as const;
const COUNTS = { agree: 5, disagree: 1, blank: 0, base: SEATS, needed: NEEDED, isPassed: true };
const ELECTORS = { members: SEATS, present: 6, excluded: 0 };
const BALLOTS = { issued: 6, returned: 6, valid: 6, invalid: 0, named: 0 };

const CONTENT: MinutesContent = {
  meeting: {
    title: TITLE,
    place: PLACE,
    startsAt: OPENED_AT,
    openedAt: OPENED_AT,
    closedAt: CLOSED_AT,
    councilName: 'Hội đồng Thi đua - Khen thưởng',
    decisionNumber: '25/QĐ-…',
    decidedOn: `${String(SAMPLE_YEAR)}-01-15`,
  },
  seats: [
    {
      memberId: 'a',
      name: SAMPLE_CHAIR,
      post: 'Giám đốc',
      role: 'CHAIR',
      hasVote: true,
      attendance: 'PRESENT',
      reason: '',
    },
    {
      memberId: 'b',
      name: SAMPLE_PEOPLE[0],
      post: 'Chánh Văn phòng',
      role: 'SECRETARY',
      hasVote: true,
      attendance: 'PRESENT',
      reason: '',
    },
    {
      memberId: 'c',
      name: SAMPLE_PEOPLE[1],
      post: 'Trưởng phòng',
      role: 'MEMBER',
      hasVote: true,
      attendance: 'ABSENT',
      reason: 'đi công tác',
    },
  ],
  presence: [],
  handovers: [],
  quorum: { present: 6, total: SEATS, needed: NEEDED, ground: GROUND, isAtOpening: true },
  items: [
    {
      ordinal: 1,
      attempt: 1,
      subjectName: SAMPLE_PEOPLE[2],
      subjectPost: `${SAMPLE_POST}, ${SAMPLE_UNIT}`,
      award: 'GRASSROOTS_EMULATION_FIGHTER',
      form: 'OPEN',
      aside: [],
      postings: null,
      loweredFrom: null,
      loweredTo: null,
      rule: RULE,
      result: { electors: ELECTORS, named: [], ballots: null, ...COUNTS },
    },
  ],
  rounds: [],
};

/** The minutes of a meeting that was never held. */
export function sampleMinutes(wording: Wording): MinutesOfPaper {
  return {
    status: 'DRAFT',
    ordinal: 1,
    reason: '',
    note: SAMPLE_TEXT,
    conclusion: '',
    contentHash: null,
    signedBy: null,
    countersignedBy: null,
    content: CONTENT,
    wording,
  };
}

const FORMULA: VoteFormula = {
  ballots: BALLOTS,
  agree: COUNTS.agree,
  disagree: COUNTS.disagree,
  blank: COUNTS.blank,
  rule: {
    share: { numerator: RULE.numerator, denominator: RULE.denominator },
    isStrict: RULE.isStrict,
    base: RULE.base,
  },
  base: COUNTS.base,
  needed: COUNTS.needed,
  isPassed: COUNTS.isPassed,
  legalGround: GROUND,
};

/** The tally sheet of a ballot that was never held. */
export function sampleTally(wording: Wording): TallyOfPaper {
  return {
    title: 'Bỏ phiếu kín xét tặng danh hiệu thi đua',
    year: SAMPLE_YEAR,
    meetingTitle: TITLE,
    place: PLACE,
    status: 'PUBLISHED',
    isRehearsal: false,
    councilSize: SEATS,
    manifestCode: null,
    resultsRoot: null,
    openedAt: OPENED_AT,
    closedAt: CLOSED_AT,
    publishedAt: CLOSED_AT,
    chairName: SAMPLE_CHAIR,
    scans: [],
    tellers: [{ name: SAMPLE_PEOPLE[0], isLead: true, hasSigned: false }],
    items: [{ ordinal: 1, title: SAMPLE_PEOPLE[2], aside: [], named: [], formula: FORMULA }],
    wording,
  };
}
