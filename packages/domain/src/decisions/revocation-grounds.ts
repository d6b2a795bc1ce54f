import { cite, provision, regimeInForce, rulesUnder, type Citation, type RuleRegime } from '../eligibility/index.ts';
import type { PlainDate } from '../kernel/index.ts';

/** Why an award is taken back (law.md d.3). */
export const REVOCATION_GROUNDS = [
  'FALSE_DECLARATION',
  'FORGED_PAPERS',
  'UNLAWFUL_PROCEDURE',
  'FAULT_IN_PERIOD',
] as const;
export type RevocationGround = (typeof REVOCATION_GROUNDS)[number];

export const REVOCATION_GROUND_NAMES = {
  FALSE_DECLARATION: 'Gian dối trong kê khai thành tích',
  FORGED_PAPERS: 'Thông tin sai sự thật hoặc giấy tờ giả mạo trong hồ sơ',
  UNLAWFUL_PROCEDURE: 'Thẩm định, xét hoặc đề nghị khen thưởng trái quy định',
  FAULT_IN_PERIOD: 'Có kết luận về sai phạm trong thời gian tính thành tích, không còn đủ tiêu chuẩn',
} as const satisfies Record<RevocationGround, string>;

type GroundsInLaw = Partial<Readonly<Record<RevocationGround, Citation>>>;

const GROUNDS_OF_2022: GroundsInLaw = {
  FALSE_DECLARATION: provision('LAW_2022', 93, 2, 'a'),
  FORGED_PAPERS: provision('LAW_2022', 93, 2, 'b'),
  UNLAWFUL_PROCEDURE: provision('LAW_2022', 93, 2, 'c'),
  FAULT_IN_PERIOD: provision('LAW_2022', 93, 2, 'd'),
};

const GROUNDS_UNDER = {
  A: { FALSE_DECLARATION: provision('DECREE_91', 78, 1), FAULT_IN_PERIOD: provision('DECREE_91', 78, 4) },
  B1: GROUNDS_OF_2022,
  B2: GROUNDS_OF_2022,
} as const satisfies Record<RuleRegime, GroundsInLaw>;

export interface GroundInLaw {
  readonly ground: RevocationGround;
  /** “điểm a khoản 2 Điều 93 …”. */
  readonly basis: string;
}

/** The grounds that the law knows on the day of the decision that takes an award back, in the order of the law. */
export function revocationGroundsOn(day: PlainDate): readonly GroundInLaw[] {
  const known: GroundsInLaw = GROUNDS_UNDER[rulesUnder(regimeInForce(day))];
  return REVOCATION_GROUNDS.flatMap((ground) => {
    const citation = known[ground];
    return citation === undefined ? [] : [{ ground, basis: cite(citation) }];
  });
}

export interface MoneyReturn {
  /** From the day on which the decision was received; undefined where the law names none. */
  readonly workingDays: number | undefined;
  readonly basis: string;
}

/**
 * How object and money go back under a decision of the day: since NĐ 152/2025 within 15 working days after it was received, to the
 * body that decided; before, by way of the body that had proposed (law.md d.3).
 */
export function moneyReturnOn(day: PlainDate): MoneyReturn {
  return rulesUnder(regimeInForce(day)) === 'B2'
    ? { workingDays: 15, basis: cite(provision('DECREE_152', 58, 2, 'a')) }
    : { workingDays: undefined, basis: cite(revocationLawOn(day)) };
}

function revocationLawOn(day: PlainDate): Citation {
  return rulesUnder(regimeInForce(day)) === 'A' ? provision('DECREE_91', 78) : provision('LAW_2022', 93);
}
