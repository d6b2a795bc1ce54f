import { ceilShare, floorShare } from '@thidua/domain/kernel';

import { formatBasisPoints } from '../../lib/format/index.ts';
import type { NominationWords } from './text.ts';

export interface Figures {
  readonly staffCount: number;
  readonly advancedWorkers: number;
  readonly fighters: number;
  readonly fighterCap: number | null;
  readonly fighterFloor: number | null;
  readonly commendations: number;
  readonly nomineeCount: number;
  readonly nonLeaderNominees: number;
  readonly womenNominees: number;
}

export interface Board {
  readonly organisation: Figures;
  readonly department: Figures | null;
  readonly capBasisPoints: number | null;
  readonly capGround: string | null;
  readonly planFloorBasisPoints: number | null;
}

/** The totals of a list in words. Floor and ceiling belong to the whole body: no division is blamed for what all make. */
export interface QuotaLine {
  readonly department: string;
  readonly organisation: string;
  readonly isOver: boolean;
  /** What the plan asks for; undefined where it asks for nothing. */
  readonly plan: string | undefined;
  /** Said only where no list at all could satisfy both the plan and the ceiling. */
  readonly contradiction: string | undefined;
}

export function quotaLine({ quota: t }: NominationWords, board: Board): QuotaLine {
  const { organisation, department } = board;
  return {
    department: department === null ? '' : `${t.department}: ${countsOf(t, department).join(' · ')}`,
    organisation: `${t.organisation}: ${[fightersOf(t, organisation), ...capOf(t, organisation)].join(', ')}`,
    isOver: overOf(organisation) > 0,
    plan: planOf(t, board),
    contradiction: contradictionOf(t, board),
  };
}

type QuotaWords = NominationWords['quota'];

function countsOf(t: QuotaWords, figures: Figures): readonly string[] {
  const { advancedWorkers, staffCount, commendations, nonLeaderNominees, nomineeCount, womenNominees } = figures;
  return [
    t.workers(advancedWorkers, staffCount),
    fightersOf(t, figures),
    t.commendations(commendations),
    t.nonLeaders(nonLeaderNominees, nomineeCount),
    t.women(womenNominees, nomineeCount),
  ];
}

/** The ceiling counts on the people proposed for LĐTT; so does the share, lest the two be read against each other. */
function fightersOf(t: QuotaWords, { fighters, advancedWorkers }: Figures): string {
  if (advancedWorkers === 0) return t.fighters(fighters, advancedWorkers);
  const share = formatBasisPoints((fighters * 10_000) / advancedWorkers);
  return t.fightersWith(fighters, advancedWorkers, share);
}

function overOf({ fighters, fighterCap }: Figures): number {
  return fighterCap === null ? 0 : Math.max(0, fighters - fighterCap);
}

function capOf(t: QuotaWords, figures: Figures): readonly string[] {
  const { fighters, fighterCap } = figures;
  if (fighterCap === null) return [t.noCap];
  const over = overOf(figures);
  return [t.cap(fighterCap), over > 0 ? t.over(over) : t.left(fighterCap - fighters)];
}

function planOf(t: QuotaWords, { organisation, planFloorBasisPoints }: Board): string | undefined {
  const { fighterFloor, fighters, staffCount } = organisation;
  if (fighterFloor === null || planFloorBasisPoints === null) return undefined;
  const plan = t.floor(fighterFloor, formatBasisPoints(planFloorBasisPoints), staffCount);
  return fighters < fighterFloor ? `${plan}, ${t.belowFloor(fighterFloor - fighters)}` : plan;
}

/** With 24 people a floor of 15 % asks for 4 (rounded up), a ceiling of 15 % allows 3 (rounded down), even if all have LĐTT. */
function contradictionOf(
  t: QuotaWords,
  { organisation, capBasisPoints, planFloorBasisPoints }: Board,
): string | undefined {
  if (capBasisPoints === null || planFloorBasisPoints === null) return undefined;
  const { staffCount } = organisation;
  const floor = ceilShare(planFloorBasisPoints, staffCount);
  const most = floorShare(capBasisPoints, staffCount);
  return floor > most ? t.contradiction(floor, most, staffCount) : undefined;
}
