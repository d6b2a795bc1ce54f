import { hasRole, type Actor } from '../accounts/index.ts';
import { WHOLE_IN_BASIS_POINTS, type InputProblem, type PlainDate } from '../kernel/index.ts';
import { neededProblems } from '../works/index.ts';

/**
 * By what the authors of a recognised initiative are paid (Nghị định 13/2012/NĐ-CP Điều 10): as agreed, a share of the benefit, or so many wages where the benefit cannot be reckoned.
 */
export const PAY_BASES = ['AGREED', 'SHARE', 'WAGES'] as const;
export type PayBasis = (typeof PAY_BASES)[number];

export const PAY_BASIS_NAMES = {
  AGREED: 'Theo thỏa thuận',
  SHARE: 'Theo phần lợi ích năm đầu',
  WAGES: 'Không tính được lợi ích: theo số tháng lương',
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
/** How many wages at least, where the benefit cannot be reckoned. */
export const PAY_WAGES_SETTING = 'initiativePayWages';
export const HELPER_SHARE_SETTING = 'initiativeHelperShare';
/** As the decree is read, while the body has set nothing, in basis points. */
export const USUAL_PAY_SHARE = 700;
export const USUAL_HELPER_SHARE = 2_000;
export const USUAL_PAY_WAGES = 5;

/** Amounts are whole đồng. Longest texts in characters; the CHECKs of the table repeat them. */
export const PAY_LIMITS = { amount: 1_000_000_000_000, ground: 250, paperNumber: 100, wages: 1_000 } as const;

export interface PayInput {
  readonly basis: PayBasis;
  /** AGREED: what the authors get together, in đồng. */
  readonly agreed: number | undefined;
  /** SHARE: the benefit of the first year in đồng, and the share of it in basis points. */
  readonly benefit: number | undefined;
  readonly shareBasisPoints: number | undefined;
  /** WAGES: the wage of a month in đồng that the law counts by on the day, and how many of them. */
  readonly wage: number | undefined;
  readonly wages: number | undefined;
  /** What those who helped apply it first get together; 0 for nobody. */
  readonly helpers: number;
  /** The agreement, or how the benefit was reckoned. */
  readonly ground: string;
}

export interface PayMinima {
  readonly share: number;
  readonly wages: number;
  readonly helperShare: number;
  /** Somebody helped apply it first. */
  readonly hasHelpers: boolean;
}

/** What the authors get together: half a đồng and more counts as one. Presumes that nothing is wrong with the input. */
export function payOf(input: PayInput): number {
  const { basis, agreed = 0, benefit = 0, shareBasisPoints = 0, wage = 0, wages = 0 } = input;
  switch (basis) {
    case 'AGREED':
      return agreed;
    case 'SHARE':
      return partOf(benefit, shareBasisPoints);
    case 'WAGES':
      return wage * wages;
  }
}

/** What keeps a pay from being recorded: no whole amounts, a share below what the body holds for the least, helpers short of theirs. */
export function payProblems(input: PayInput, minima: PayMinima): readonly InputProblem[] {
  const { helpers, ground } = input;
  const wrong = [
    ...basisProblems(input, minima),
    ...amountProblems('helpers', helpers, 0),
    ...neededProblems('ground', ground, PAY_LIMITS.ground),
  ];
  if (wrong.length > 0) return wrong;
  const limit = minima.hasHelpers ? partOf(payOf(input), minima.helperShare) : 0;
  return helpers < limit ? [{ field: 'helpers', code: 'BELOW_LEAST_HELPERS', limit, actual: helpers }] : [];
}

function basisProblems(input: PayInput, minima: PayMinima): readonly InputProblem[] {
  const { basis, agreed, benefit, shareBasisPoints, wage, wages } = input;
  switch (basis) {
    case 'AGREED':
      return amountProblems('agreed', agreed, 1);
    case 'SHARE':
      return [...amountProblems('benefit', benefit, 1), ...shareProblemsOf(shareBasisPoints, minima.share)];
    case 'WAGES': {
      const wrong = [...amountProblems('wage', wage, 1), ...wagesProblems(wages, minima.wages)];
      return wrong.length > 0 ? wrong : amountProblems('wage', payOf(input), 1);
    }
  }
}

function wagesProblems(wages: number | undefined, least: number): readonly InputProblem[] {
  if (wages === undefined || !Number.isInteger(wages) || wages < 1 || wages > PAY_LIMITS.wages) {
    return [{ field: 'wages', code: 'NOT_A_COUNT', limit: PAY_LIMITS.wages }];
  }
  return wages < least ? [{ field: 'wages', code: 'BELOW_LEAST_WAGES', limit: least, actual: wages }] : [];
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
