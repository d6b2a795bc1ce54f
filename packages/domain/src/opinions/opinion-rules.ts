import { cite, provision, regimeInForce, rulesUnder, type Citation, type RuleRegime } from '../eligibility/index.ts';
import type { PlainDate } from '../kernel/index.ts';
import type { AwardCode } from '../vocabulary/index.ts';
import type { OpinionBody } from './opinion-life.ts';

/** Whom a line is for, as far as the rules on opinions ask. */
export interface OpinionSubject {
  readonly award: AwardCode;
  /** The head of the body, whom the provincial Party committee manages. */
  readonly isHeadOfBody: boolean;
  /** The body itself, not a division of it. */
  readonly isWholeBody: boolean;
}

/** Who writes the letter: the body itself, or the level that submits to the State. */
export const OPINION_ASKERS = ['PROVINCE', 'CENTRE'] as const;
export type OpinionAsker = (typeof OPINION_ASKERS)[number];

export const OPINION_ASKER_NAMES = {
  PROVINCE: 'Ủy ban nhân dân tỉnh lấy ý kiến trước khi trình',
  CENTRE: 'Ban Thi đua - Khen thưởng Trung ương lấy ý kiến',
} as const satisfies Record<OpinionAsker, string>;

/** An opinion that the law wants in the dossier (law.md b.4, b.10, b.11). */
export interface RequiredOpinion {
  readonly body: OpinionBody;
  readonly asker: OpinionAsker;
  readonly ground: string;
}

const ORDERS: readonly AwardCode[] = ['LABOUR_ORDER_FIRST', 'LABOUR_ORDER_SECOND', 'LABOUR_ORDER_THIRD'];

/** Decree 98/2023 was not read article by article: its regime names the decree as a whole. */
const PARTY_ON_FIGHTER = {
  A: provision('DECREE_91', 45, 4, 'b'),
  B1: provision('DECREE_98'),
  B2: provision('DECREE_152', 33, 2, 'b'),
} as const satisfies Record<RuleRegime, Citation>;

const PARTY_ON_LEADER = {
  A: provision('DECREE_91', 45, 4, 'a'),
  B1: provision('DECREE_98'),
  B2: provision('DECREE_152', 33, 2, 'a'),
} as const satisfies Record<RuleRegime, Citation>;

const MINISTRY = {
  A: provision('DECREE_91', 47, 3),
  B1: provision('DECREE_98'),
  B2: provision('DECREE_152', 34, 3),
} as const satisfies Record<RuleRegime, Citation>;

/** The opinions that the law wants for a line judged on `day`. Awards below the State ask for none: the province may. */
export function requiredOpinions(subject: OpinionSubject, day: PlainDate): readonly RequiredOpinion[] {
  const regime = rulesUnder(regimeInForce(day));
  const { award, isHeadOfBody, isWholeBody } = subject;
  const isOrder = ORDERS.includes(award);
  const isFighter = award === 'NATIONAL_EMULATION_FIGHTER';
  const ofParty = isFighter ? PARTY_ON_FIGHTER[regime] : isOrder && isHeadOfBody ? PARTY_ON_LEADER[regime] : undefined;
  // Under Decree 152 the fighter of the State is not in the list of awards on which the ministry is heard.
  const isHeard = isOrder || award === 'PRIME_MINISTER_MERIT' || (isFighter && regime === 'A');
  const ofMinistry = isHeard && (isHeadOfBody || isWholeBody) ? MINISTRY[regime] : undefined;
  return [
    ...(ofParty === undefined
      ? []
      : [{ body: 'PARTY_COMMITTEE', asker: 'PROVINCE', ground: cite(ofParty) } satisfies RequiredOpinion]),
    ...(ofMinistry === undefined
      ? []
      : [
          {
            body: 'LINE_MINISTRY',
            asker: regime === 'A' ? 'CENTRE' : 'PROVINCE',
            ground: cite(ofMinistry),
          } satisfies RequiredOpinion,
        ]),
  ];
}

/** Working days within which a body answers while nobody has set anything: decree 91 article 47(5), decree 152 article 34(6). */
export function usualReplyDays(letterOn: PlainDate): number {
  return rulesUnder(regimeInForce(letterOn)) === 'A' ? 20 : 10;
}

/** The setting that puts the province's or the body's own number of working days in place of the decree's. */
export const OPINION_DAYS_SETTING = 'opinionReplyDays';

/** What no answer within the time means. */
export const OPINION_SILENCES = ['GOES_ON', 'SECRETARIAT_DECIDES', 'WRITING_NEEDED'] as const;
export type OpinionSilence = (typeof OPINION_SILENCES)[number];

export const OPINION_SILENCE_NAMES = {
  GOES_ON: 'Quá hạn không trả lời thì hồ sơ được đi tiếp (khoản 5 Điều 47 Nghị định 91/2017/NĐ-CP)',
  SECRETARIAT_DECIDES: 'Quá hạn không trả lời thì Thường trực quyết định đi tiếp, ghi lý do',
  WRITING_NEEDED: 'Phải có ý kiến bằng văn bản, quá hạn vẫn chờ',
} as const satisfies Record<OpinionSilence, string>;

/** Only for the ministry under decree 91 does the law say that silence lets the line go on; the Party's opinion is wanted in writing. */
export function silenceOf(body: OpinionBody, letterOn: PlainDate): OpinionSilence {
  if (body === 'PARTY_COMMITTEE') return 'WRITING_NEEDED';
  const isOfDecree91 = rulesUnder(regimeInForce(letterOn)) === 'A';
  return body === 'LINE_MINISTRY' && isOfDecree91 ? 'GOES_ON' : 'SECRETARIAT_DECIDES';
}
