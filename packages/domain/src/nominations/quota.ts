import { ceilShare, floorShare } from '../kernel/index.ts';
import {
  cite,
  provision,
  shareText,
  type Citation,
  type CitedProvision,
  type LocalSetting,
  rulesUnder,
  type Regime,
  type RuleRegime,
} from '../eligibility/index.ts';

/** Regime A: at most 15 % of the people who have LĐTT (khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP). */
export const LEGAL_CAP_BASIS_POINTS = 1_500;

const CAP_LAW = {
  A: provision('DECREE_91', 9, 3),
  // The law of 2022 names no share; the province may set one.
  B1: provision('LAW_2022', 23),
  B2: provision('LAW_2022', 23),
} as const satisfies Record<RuleRegime, Citation>;

export interface QuotaInput {
  readonly regime: Regime;
  /** People of the whole body who have LĐTT of the year, or are proposed for it: the base is never all staff. */
  readonly advancedWorkers: number;
  readonly nominated: number;
  readonly cap?: LocalSetting<number> | undefined;
}

export interface Quota {
  readonly base: number;
  /** Undefined: no cap holds. */
  readonly capBasisPoints: number | undefined;
  readonly allowed: number | undefined;
  readonly nominated: number;
  /** How many may still be proposed; undefined without a cap. */
  readonly left: number | undefined;
  /** How many are too many; 0 within the cap. */
  readonly over: number;
  readonly citation: CitedProvision;
  /** The paper that sets the cap; undefined where the law's own cap holds or none does. */
  readonly ground: string | undefined;
  readonly sentence: string;
  readonly note: string | undefined;
}

/** The quota of Chiến sĩ thi đua cơ sở: floor(cap × holders of LĐTT), in whole numbers. */
export function grassrootsFighterQuota({ regime, advancedWorkers, nominated, cap }: QuotaInput): Quota {
  const { basisPoints, ground, note } = capInForce(regime, cap);
  const law = CAP_LAW[rulesUnder(regime)];
  const citation = { ...law, text: cite(law) };
  const counts = { base: advancedWorkers, nominated, citation, ground, note };
  if (basisPoints === undefined) {
    const sentence = `Đã đề nghị ${nominated} người; không có hạn mức.`;
    return { ...counts, capBasisPoints: undefined, allowed: undefined, left: undefined, over: 0, sentence };
  }
  const allowed = floorShare(basisPoints, advancedWorkers);
  const over = Math.max(0, nominated - allowed);
  const left = Math.max(0, allowed - nominated);
  const rest = over > 0 ? `đang vượt ${over}` : `còn ${left}`;
  const sentence = `Đã đề nghị ${nominated} người, tối đa ${allowed} (${shareText(basisPoints)} của ${advancedWorkers} người đạt Lao động tiên tiến), ${rest}.`;
  return { ...counts, capBasisPoints: basisPoints, allowed, left, over, sentence };
}

export interface CollectiveQuotaInput {
  /** Collectives that have TTLĐTT of the year, or are proposed for it. */
  readonly advancedCollectives: number;
  readonly nominated: number;
  readonly cap: LocalSetting<number> | undefined;
}

/** How many Tập thể lao động xuất sắc the province lets a body propose; no national text sets a number (Luật 2022 Điều 27(3)). */
export function excellentCollectiveQuota({ advancedCollectives, nominated, cap }: CollectiveQuotaInput): {
  readonly allowed: number | undefined;
  readonly over: number;
  readonly sentence: string;
} {
  if (cap === undefined) {
    return { allowed: undefined, over: 0, sentence: `Đã đề nghị ${nominated} tập thể; không có hạn mức.` };
  }
  const allowed = floorShare(cap.value, advancedCollectives);
  const over = Math.max(0, nominated - allowed);
  const rest = over > 0 ? `đang vượt ${over}` : `còn ${allowed - nominated}`;
  const sentence = `Đã đề nghị ${nominated} tập thể, tối đa ${allowed} (${shareText(cap.value)} của ${advancedCollectives} tập thể đạt Tập thể lao động tiên tiến, ${cap.ground}), ${rest}.`;
  return { allowed, over, sentence };
}

interface CapInForce {
  readonly basisPoints: number | undefined;
  readonly ground: string | undefined;
  readonly note: string | undefined;
}

function capInForce(regime: Regime, cap: LocalSetting<number> | undefined): CapInForce {
  if (regime !== 'A') {
    const note = cap === undefined ? 'Luật năm 2022 không quy định tỷ lệ; tỉnh có thể quy định.' : undefined;
    return { basisPoints: cap?.value, ground: cap?.ground, note };
  }
  if (cap === undefined) {
    return {
      basisPoints: LEGAL_CAP_BASIS_POINTS,
      ground: undefined,
      note: 'Chưa khai báo tỷ lệ do tỉnh quy định; đang dùng mức tối đa của Nghị định 91/2017/NĐ-CP.',
    };
  }
  if (cap.value > LEGAL_CAP_BASIS_POINTS) {
    return {
      basisPoints: LEGAL_CAP_BASIS_POINTS,
      ground: cap.ground,
      note: `Tỷ lệ khai báo ${shareText(cap.value)} vượt mức tối đa ${shareText(LEGAL_CAP_BASIS_POINTS)}; đang dùng mức tối đa.`,
    };
  }
  return { basisPoints: cap.value, ground: cap.ground, note: undefined };
}

/** The least number of people that a plan's "at least x %" asks for. */
export function planFloor(shareBasisPoints: number, base: number): number {
  return ceilShare(shareBasisPoints, base);
}

export interface FloorAgainstCap {
  /** What the plan asks for, counted on all staff. */
  readonly target: number;
  /** What the cap allows, counted on the holders of LĐTT; undefined without a cap. */
  readonly allowed: number | undefined;
  readonly canBeMet: boolean;
  readonly shortBy: number;
  readonly sentence: string;
}

/** Whether a plan's floor on staff fits under the cap on holders of LĐTT; the 2021 plan's 15 % does not. */
export function floorMeetsCap(floorBasisPoints: number, staff: number, quota: Quota): FloorAgainstCap {
  const target = planFloor(floorBasisPoints, staff);
  const { allowed, capBasisPoints, base, citation } = quota;
  const plan = `Chỉ tiêu ít nhất ${shareText(floorBasisPoints)} của ${staff} người là ${target} người`;
  if (allowed === undefined || capBasisPoints === undefined) {
    return { target, allowed, canBeMet: true, shortBy: 0, sentence: `${plan}; không có hạn mức.` };
  }
  const shortBy = Math.max(0, target - allowed);
  const cap = `hạn mức ${shareText(capBasisPoints)} của ${base} người đạt Lao động tiên tiến cho phép ${allowed} người (${citation.text})`;
  const end = shortBy > 0 ? `; không thể đạt chỉ tiêu, thiếu ${shortBy}.` : '.';
  return { target, allowed, canBeMet: shortBy === 0, shortBy, sentence: `${plan}; ${cap}${end}` };
}

export interface NonLeaderShare {
  readonly total: number;
  readonly nonLeaders: number;
  /** Cut, never rounded up; undefined for an empty list. */
  readonly basisPoints: number | undefined;
}

/** How many of the proposed people hold no leading post (khoản 2 Điều 3 Nghị định 91/2017/NĐ-CP; điểm d khoản 2 Điều 5 Luật 2022). */
export function nonLeaderShare(nominees: readonly { readonly isLeader: boolean }[]): NonLeaderShare {
  const total = nominees.length;
  const nonLeaders = nominees.filter(({ isLeader }) => !isLeader).length;
  return { total, nonLeaders, basisPoints: total === 0 ? undefined : Math.floor((nonLeaders * 10_000) / total) };
}
