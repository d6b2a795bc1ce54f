import { chooseRegime, type LocalSetting, type LocalSettings } from '../eligibility/index.ts';
import { floorShare, type PlainDate } from '../kernel/index.ts';
import { excellentCollectiveQuota, grassrootsFighterQuota } from './quota.ts';

/** The rules that limit how many people or collectives are proposed, by the award and the scope they count over. */
export const QUOTA_RULES = [
  'BODY_FIGHTERS',
  'DIVISION_FIGHTERS',
  'BODY_COMMENDATIONS',
  'PROVINCIAL_FIGHTERS',
  'PROVINCIAL_MERITS',
  'EXCELLENT_COLLECTIVES',
] as const;
export type QuotaRule = (typeof QUOTA_RULES)[number];

export const QUOTA_RULE_NAMES = {
  BODY_FIGHTERS: 'Chiến sĩ thi đua cơ sở, toàn cơ quan',
  DIVISION_FIGHTERS: 'Chiến sĩ thi đua cơ sở, một phòng',
  BODY_COMMENDATIONS: 'Giấy khen theo công trạng cho cá nhân, toàn cơ quan',
  PROVINCIAL_FIGHTERS: 'Chiến sĩ thi đua cấp tỉnh, số tỉnh giao cho cơ quan',
  PROVINCIAL_MERITS: 'Bằng khen cấp tỉnh theo công trạng cho cá nhân, số tỉnh giao cho cơ quan',
  EXCELLENT_COLLECTIVES: 'Tập thể lao động xuất sắc, toàn cơ quan',
} as const satisfies Record<QuotaRule, string>;

/** The award whose lines take places under each rule. */
export const AWARD_OF_QUOTA = {
  BODY_FIGHTERS: 'GRASSROOTS_EMULATION_FIGHTER',
  DIVISION_FIGHTERS: 'GRASSROOTS_EMULATION_FIGHTER',
  BODY_COMMENDATIONS: 'DIRECTOR_COMMENDATION',
  PROVINCIAL_FIGHTERS: 'PROVINCIAL_EMULATION_FIGHTER',
  PROVINCIAL_MERITS: 'PROVINCIAL_MERIT',
  EXCELLENT_COLLECTIVES: 'EXCELLENT_COLLECTIVE',
} as const satisfies Record<QuotaRule, string>;

export interface QuotaTerms {
  readonly regimeDate: PlainDate;
  readonly year: number;
  readonly settings: LocalSettings;
}

/** Under this rule collectives take places; under every other one people do. */
export const COLLECTIVE_QUOTA = 'EXCELLENT_COLLECTIVES' satisfies QuotaRule;

/** What the shares are counted on: people proposed for LĐTT, of the body and of one division; collectives proposed for TTLĐTT. */
export interface QuotaBases {
  readonly bodyWorkers: number;
  readonly divisionWorkers: number;
  readonly advancedCollectives: number;
}

export interface QuotaLimit {
  readonly rule: QuotaRule;
  /** Undefined: nobody has set a limit. */
  readonly allowed: number | undefined;
  /** What a share was counted on; undefined for a plain number. */
  readonly base: number | undefined;
  readonly ground: string | undefined;
  /** True: a list that goes past it is not sent. False: the limit holds for the decision. */
  readonly holdsAtSending: boolean;
}

/** What each rule allows in a year: shares are cut, never rounded up. */
export function quotaLimits({ regimeDate, year, settings }: QuotaTerms, bases: QuotaBases): readonly QuotaLimit[] {
  const cap = grassrootsFighterQuota({
    regime: chooseRegime({ regimeDate, year, settings }).regime,
    advancedWorkers: bases.bodyWorkers,
    nominated: 0,
    cap: settings.grassrootsFighterCap,
  });
  const { divisionFighterShare: share, fighterCapAtSending, excellentCollectiveCap } = settings;
  const { advancedCollectives } = bases;
  const collectives = excellentCollectiveQuota({ advancedCollectives, nominated: 0, cap: excellentCollectiveCap });
  return [
    {
      rule: 'BODY_FIGHTERS',
      allowed: cap.allowed,
      base: bases.bodyWorkers,
      ground: cap.allowed === undefined ? undefined : (cap.ground ?? cap.citation.text),
      holdsAtSending: cap.allowed !== undefined && fighterCapAtSending?.value === true,
    },
    {
      rule: 'DIVISION_FIGHTERS',
      allowed: share && floorShare(share.value, bases.divisionWorkers),
      base: bases.divisionWorkers,
      ground: share?.ground,
      holdsAtSending: share !== undefined,
    },
    plainNumber('BODY_COMMENDATIONS', settings.commendationPlaces),
    plainNumber('PROVINCIAL_FIGHTERS', settings.provincialFighterPlaces),
    plainNumber('PROVINCIAL_MERITS', settings.provincialMeritPlaces),
    {
      rule: COLLECTIVE_QUOTA,
      allowed: collectives.allowed,
      base: advancedCollectives,
      ground: excellentCollectiveCap?.ground,
      holdsAtSending: excellentCollectiveCap !== undefined,
    },
  ];
}

/** So many people, whatever else is proposed; what comes after the last place is not sent. */
function plainNumber(rule: QuotaRule, places: LocalSetting<number> | undefined): QuotaLimit {
  return {
    rule,
    allowed: places?.value,
    base: undefined,
    ground: places?.ground,
    holdsAtSending: places !== undefined,
  };
}

export interface FullQuota extends QuotaLimit {
  readonly allowed: number;
  /** Places that lists sent earlier hold. */
  readonly taken: number;
  /** Places that this list asks for. */
  readonly asked: number;
}

/** The limits that a list would go past. A list that asks for nothing under a rule is never stopped by it. */
export function fullQuotas(
  limits: readonly QuotaLimit[],
  taken: Readonly<Record<QuotaRule, number>>,
  asked: Readonly<Record<QuotaRule, number>>,
): readonly FullQuota[] {
  return limits.flatMap((limit) => {
    const { rule, allowed, holdsAtSending } = limit;
    if (allowed === undefined || !holdsAtSending || asked[rule] === 0) return [];
    const isFull = taken[rule] + asked[rule] > allowed;
    return isFull ? [{ ...limit, allowed, taken: taken[rule], asked: asked[rule] }] : [];
  });
}
