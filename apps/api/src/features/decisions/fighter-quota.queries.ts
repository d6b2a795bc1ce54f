import type { Tx } from '@thidua/db';
import { chooseRegime } from '@thidua/domain/eligibility';
import { err, ok, type PlainDate, type Result } from '@thidua/domain/kernel';
import { grassrootsFighterQuota } from '@thidua/domain/nominations';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { localSettingsOn } from '../eligibility/index.ts';
import { QuotaExceededError } from './decision.errors.ts';

export interface AwardToPerson {
  readonly award: AwardCode;
  readonly staffId: string | null;
}

export interface QuotaQuestion {
  readonly organisationId: string;
  readonly year: number;
  /** The day of the council's meeting, by which the regime is chosen. */
  readonly regimeDate: PlainDate;
  /** What the decision at hand would award. */
  readonly lines: readonly AwardToPerson[];
  /** Whether drafts that wait for a signature count beside what is issued. */
  readonly withDrafts: boolean;
}

const COUNTED = ['ADVANCED_WORKER', 'GRASSROOTS_EMULATION_FIGHTER'] as const satisfies readonly AwardCode[];

/**
 * Refuses more Chiến sĩ thi đua cơ sở than the cap on the year's holders of Lao động tiên tiến allows (NĐ 91/2017 Điều
 * 9(3)b). Call it with the register of the year locked: two decisions must not both take the last place.
 */
export async function checkFighterQuota(tx: Tx, question: QuotaQuestion): Promise<Result<void, QuotaExceededError>> {
  const { organisationId, year, regimeDate, lines, withDrafts } = question;
  if (!lines.some(({ award }) => award === 'GRASSROOTS_EMULATION_FIGHTER')) return ok(undefined);
  const awarded = await awardedInYear(tx, organisationId, year);
  const drafted = withDrafts ? await draftedInYear(tx, organisationId, year) : [];
  const all = [...awarded, ...drafted, ...lines];

  const settings = await localSettingsOn(tx, organisationId, regimeDate);
  const { regime } = chooseRegime({ regimeDate, year, settings });
  const quota = grassrootsFighterQuota({
    regime,
    advancedWorkers: peopleWith(all, 'ADVANCED_WORKER'),
    nominated: peopleWith(all, 'GRASSROOTS_EMULATION_FIGHTER'),
    cap: settings.grassrootsFighterCap,
  });
  if (quota.allowed === undefined || quota.over === 0) return ok(undefined);
  return err(new QuotaExceededError({ allowed: quota.allowed, nominated: quota.nominated, base: quota.base }));
}

async function awardedInYear(tx: Tx, organisationId: string, year: number): Promise<readonly AwardToPerson[]> {
  const rows = await tx.awardRecord.findMany({
    where: { organisationId, year, awardCode: { in: [...COUNTED] }, revokedOn: null },
    select: { awardCode: true, staffId: true },
  });
  return rows.map(({ awardCode, staffId }) => ({ award: awardCode, staffId }));
}

async function draftedInYear(tx: Tx, organisationId: string, year: number): Promise<readonly AwardToPerson[]> {
  const rows = await tx.decisionLine.findMany({
    where: { decision: { organisationId, year, status: 'DRAFT' }, awardCode: { in: [...COUNTED] } },
    select: { awardCode: true, nomination: { select: { staffId: true } } },
  });
  return rows.map(({ awardCode, nomination }) => ({ award: awardCode, staffId: nomination.staffId }));
}

/** Persons, not lines: one who stands in two papers counts once. */
function peopleWith(awards: readonly AwardToPerson[], award: AwardCode): number {
  return new Set(awards.flatMap((line) => (line.award === award && line.staffId !== null ? [line.staffId] : []))).size;
}
