import { hasRole, type Actor } from '../accounts/index.ts';
import { WHOLE_IN_BASIS_POINTS, type InputProblem, type PlainDate } from '../kernel/index.ts';
import { neededProblems } from '../works/index.ts';

/** By what the authors of a recognised initiative are paid (Nghị định 13/2012/NĐ-CP Điều 10): as agreed, or a share of the benefit. */
export const PAY_BASES = ['AGREED', 'SHARE'] as const;
export type PayBasis = (typeof PAY_BASES)[number];

export const PAY_BASIS_NAMES = {
  AGREED: 'Theo thỏa thuận',
  SHARE: 'Theo phần lợi ích năm đầu',
} as const satisfies Record<PayBasis, string>;

/** What is recorded, and what was paid. */
export const PAY_STATUSES = ['RECORDED', 'PAID'] as const;
export type PayStatus = (typeof PAY_STATUSES)[number];

export const PAY_STATUS_NAMES = {
  RECORDED: 'Chưa chi trả',
  PAID: 'Đã chi trả',
} as const satisfies Record<PayStatus, string>;

/** Settings of the body: the least share of the benefit, and what the helpers get at least of the authors' pay. */
export const PAY_SHARE_SETTING = 'initiativePayShare';
export const HELPER_SHARE_SETTING = 'initiativeHelperShare';
/** As the decree is read, while the body has set nothing, in basis points. */
export const USUAL_PAY_SHARE = 700;
export const USUAL_HELPER_SHARE = 2_000;

/** Amounts are whole đồng. Longest texts in characters; the CHECKs of the table repeat them. */
export const PAY_LIMITS = { amount: 1_000_000_000_000, ground: 250, paperNumber: 100 } as const;

export interface PayInput {
  readonly basis: PayBasis;
  /** AGREED: what the authors get together, in đồng. */
  readonly agreed: number | undefined;
  /** SHARE: the benefit of the first year in đồng, and the share of it in basis points. */
  readonly benefit: number | undefined;
  readonly shareBasisPoints: number | undefined;
  /** What those who helped apply it first get together; 0 for nobody. */
  readonly helpers: number;
  /** The agreement, or how the benefit was reckoned. */
  readonly ground: string;
}

export interface PayMinima {
  readonly share: number;
  readonly helperShare: number;
  /** Somebody helped apply it first. */
  readonly hasHelpers: boolean;
}

/** What the authors get together: half a đồng and more counts as one. Presumes that nothing is wrong with the input. */
export function payOf({ basis, agreed = 0, benefit = 0, shareBasisPoints = 0 }: PayInput): number {
  return basis === 'AGREED' ? agreed : partOf(benefit, shareBasisPoints);
}

/** What keeps a pay from being recorded: no whole amounts, a share below what the body holds for the least, helpers short of theirs. */
export function payProblems(input: PayInput, minima: PayMinima): readonly InputProblem[] {
  const { basis, agreed, benefit, shareBasisPoints, helpers, ground } = input;
  const wrong = [
    ...(basis === 'AGREED' ? amountProblems('agreed', agreed, 1) : amountProblems('benefit', benefit, 1)),
    ...(basis === 'SHARE' ? shareProblemsOf(shareBasisPoints, minima.share) : []),
    ...amountProblems('helpers', helpers, 0),
    ...neededProblems('ground', ground, PAY_LIMITS.ground),
  ];
  if (wrong.length > 0) return wrong;
  const limit = minima.hasHelpers ? partOf(payOf(input), minima.helperShare) : 0;
  return helpers < limit ? [{ field: 'helpers', code: 'BELOW_LEAST_HELPERS', limit, actual: helpers }] : [];
}

function amountProblems(field: string, amount: number | undefined, least: number): readonly InputProblem[] {
  const isAmount = amount !== undefined && Number.isInteger(amount) && amount >= least && amount <= PAY_LIMITS.amount;
  return isAmount ? [] : [{ field, code: 'NOT_AN_AMOUNT', limit: PAY_LIMITS.amount }];
}

function shareProblemsOf(share: number | undefined, least: number): readonly InputProblem[] {
  if (share === undefined || !Number.isInteger(share) || share < 1 || share > WHOLE_IN_BASIS_POINTS) {
    return [{ field: 'shareBasisPoints', code: 'NOT_A_SHARE' }];
  }
  return share < least ? [{ field: 'shareBasisPoints', code: 'BELOW_LEAST_SHARE', limit: least, actual: share }] : [];
}

/** So many basis points of an amount of đồng, rounded half up; exact, as products go beyond what a double holds. */
function partOf(amount: number, basisPoints: number): number {
  const whole = BigInt(WHOLE_IN_BASIS_POINTS);
  return Number((BigInt(amount) * BigInt(basisPoints) * 2n + whole) / (whole * 2n));
}

/**
 * An amount split over authors by their shares, to the đồng: each the whole part, and what is left đồng by đồng to the largest
 * remainders, the first author first where they are equal. The parts make the amount.
 */
export function splitPay(amount: number, shares: readonly number[]): readonly number[] {
  const whole = shares.reduce((sum, share) => sum + BigInt(share), 0n);
  if (whole === 0n) return shares.map(() => 0);
  const parts = shares.map((share, at) => {
    const product = BigInt(amount) * BigInt(share);
    return { at, floor: product / whole, rest: product % whole };
  });
  const left = Number(BigInt(amount) - parts.reduce((sum, { floor }) => sum + floor, 0n));
  const lucky = new Set(
    parts
      .toSorted((one, other) => (one.rest === other.rest ? one.at - other.at : one.rest > other.rest ? -1 : 1))
      .slice(0, left)
      .map(({ at }) => at),
  );
  return parts.map(({ at, floor }) => Number(floor) + (lucky.has(at) ? 1 : 0));
}

/** What keeps a payment from being recorded: no paper, or a day before the recognition or to come. */
export function paymentProblems(
  { paidOn, paperNumber }: { readonly paidOn: PlainDate; readonly paperNumber: string },
  { decidedOn, today }: { readonly decidedOn: PlainDate; readonly today: PlainDate },
): readonly InputProblem[] {
  return [
    ...(paidOn > today ? [{ field: 'paidOn', code: 'IN_FUTURE' }] : []),
    ...(paidOn < decidedOn ? [{ field: 'paidOn', code: 'BEFORE_DECISION' }] : []),
    ...neededProblems('paperNumber', paperNumber, PAY_LIMITS.paperNumber),
  ];
}

export interface PayFacts {
  readonly authorIds: readonly string[];
  /** Staff who hold the secretariat today. */
  readonly secretaryIds: readonly string[];
}

/** The secretariat keeps it, the director where every secretary is an author; nobody their own. */
export function mayKeepPay(
  { roles, staffId }: Pick<Actor, 'roles' | 'staffId'>,
  { authorIds, secretaryIds }: PayFacts,
): boolean {
  if (staffId !== undefined && authorIds.includes(staffId)) return false;
  return (
    hasRole({ roles }, 'SECRETARY') ||
    (hasRole({ roles }, 'DIRECTOR') && secretaryIds.every((id) => authorIds.includes(id)))
  );
}
