import type { Fraction } from '../kernel/index.ts';
import type { ShareRule } from './count-votes.ts';
import { shareBasisPoints, type BallotCounts, type VoteFormula } from './vote-formula.ts';
import type { VoteBase } from './vocabulary.ts';

/** How a result and its rule are said. One home: pages, the room's wall, papers and the recount say the same words. */
export interface FormulaWords {
  readonly base: Readonly<Record<VoteBase, string>>;
  /** “2/3”; “90%” where the rule is written in per cent. */
  readonly fraction: (fraction: Fraction) => string;
  /** “từ 2/3 số thành viên có mặt” */
  readonly rule: (rule: ShareRule) => string;
  /** “5/7 = 71,42%, cần 5 (từ 2/3 số thành viên có mặt)” */
  readonly share: (formula: ShareFacts) => string;
  /** “Phát ra 7, thu về 7, hợp lệ 6, không hợp lệ 1” */
  readonly ballots: (ballots: BallotCounts) => string;
  /** “Đồng ý 6, không đồng ý 1, không có ý kiến 0” */
  readonly counts: (formula: Pick<VoteFormula, 'agree' | 'disagree' | 'blank'>) => string;
  readonly outcome: (isPassed: boolean) => string;
  readonly ground: (ground: string) => string;
}

export type ShareFacts = Pick<VoteFormula, 'agree' | 'base' | 'needed' | 'rule'>;

const BASE_VI = {
  ALL_MEMBERS: 'tổng số thành viên',
  ALL_MEMBERS_EXCEPT_EXCLUDED: 'tổng số thành viên, không tính người có liên quan',
  PRESENT_MEMBERS: 'số thành viên có mặt',
  VALID_VOTES: 'số ý kiến đồng ý và không đồng ý',
} as const satisfies Record<VoteBase, string>;

export const FORMULA_WORDS_VI: FormulaWords = {
  base: BASE_VI,
  fraction: (share) => fraction(share, ','),
  rule: ({ share, isStrict, base }) => `${isStrict ? 'trên' : 'từ'} ${fraction(share, ',')} ${BASE_VI[base]}`,
  share: (formula) => {
    const rule = FORMULA_WORDS_VI.rule(formula.rule);
    const { agree, base, needed } = formula;
    return base === 0
      ? `Không có ý kiến nào để tính tỷ lệ, cần ${needed} (${rule})`
      : `${agree}/${base} = ${percent(agree, base, ',')}, cần ${needed} (${rule})`;
  },
  ballots: ({ issued, returned, valid, invalid, named }) => {
    const apart = named > 0 ? `, ý kiến ghi tên (không kín) ${named}` : '';
    return `Phát ra ${issued}, thu về ${returned}, hợp lệ ${valid}, không hợp lệ ${invalid}${apart}`;
  },
  counts: ({ agree, disagree, blank }) => `Đồng ý ${agree}, không đồng ý ${disagree}, không có ý kiến ${blank}`,
  outcome: (isPassed) => (isPassed ? 'Đạt' : 'Không đạt'),
  ground: (ground) => `Căn cứ: ${ground}`,
};

const BASE_EN = {
  ALL_MEMBERS: 'of all members',
  ALL_MEMBERS_EXCEPT_EXCLUDED: 'of all members without those involved',
  PRESENT_MEMBERS: 'of the members present',
  VALID_VOTES: 'of the votes for and against',
} as const satisfies Record<VoteBase, string>;

export const FORMULA_WORDS_EN: FormulaWords = {
  base: BASE_EN,
  fraction: (share) => fraction(share, '.'),
  rule: ({ share, isStrict, base }) =>
    `${isStrict ? 'more than' : 'at least'} ${fraction(share, '.')} ${BASE_EN[base]}`,
  share: (formula) => {
    const rule = FORMULA_WORDS_EN.rule(formula.rule);
    const { agree, base, needed } = formula;
    return base === 0
      ? `No vote to take a share of, ${needed} needed (${rule})`
      : `${agree}/${base} = ${percent(agree, base, '.')}, ${needed} needed (${rule})`;
  },
  ballots: ({ issued, returned, valid, invalid, named }) => {
    const apart = named > 0 ? `, opinions by name (not secret) ${named}` : '';
    return `Issued ${issued}, returned ${returned}, valid ${valid}, invalid ${invalid}${apart}`;
  },
  counts: ({ agree, disagree, blank }) => `Agree ${agree}, disagree ${disagree}, no opinion ${blank}`,
  outcome: (isPassed) => (isPassed ? 'Passed' : 'Not passed'),
  ground: (ground) => `Basis: ${ground}`,
};

/** All of a result, a sentence each, as minutes and recount have it. */
export function formulaLines(words: FormulaWords, formula: VoteFormula): readonly string[] {
  const { ballots, legalGround, isPassed } = formula;
  return [
    ...(ballots === undefined ? [] : [`${words.ballots(ballots)}.`]),
    `${words.counts(formula)}.`,
    `${words.share(formula)}: ${words.outcome(isPassed).toLowerCase()}.`,
    ...(legalGround === undefined ? [] : [`${words.ground(legalGround)}.`]),
  ];
}

function fraction({ numerator, denominator }: Fraction, mark: string): string {
  return denominator === 100 ? percent(numerator, denominator, mark) : `${numerator}/${denominator}`;
}

/** Votes for beside the number that they are a share of: `6/7 (85,71%)`; without a share of nothing. */
export function countedShare(agree: number, base: number): string {
  return base === 0 ? `${agree}/0` : `${agree}/${base} (${percent(agree, base, ',')})`;
}

/** Up to two places, cut: `90%`, `71,42%`. To show, never to decide by. */
function percent(part: number, whole: number, mark: string): string {
  const points = shareBasisPoints(part, whole) ?? 0;
  const places = String(points % 100)
    .padStart(2, '0')
    .replace(/0+$/u, '');
  return `${Math.floor(points / 100)}${places === '' ? '' : `${mark}${places}`}%`;
}
