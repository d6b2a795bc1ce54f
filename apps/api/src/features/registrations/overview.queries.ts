import { isPermitted } from '@thidua/domain/accounts';
import { chooseRegime } from '@thidua/domain/eligibility';
import { wantedOf } from '@thidua/domain/movements';
import { grassrootsFighterQuota } from '@thidua/domain/nominations';
import {
  countRegistrations,
  countTitles,
  type CountedRegistration,
  type RegistrationCounts,
  type TitleCounts,
} from '@thidua/domain/registrations';
import { businessToday } from '../../platform/business-clock.ts';
import { checkedYear } from '../../platform/checked-year.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { localSettingsOn } from '../eligibility/index.ts';
import { measureOf, movementOfYear, targetsOf } from '../movements/index.ts';
import { yearShown } from '../organisation/index.ts';
import { participationOf } from '../participation/index.ts';
import type { RegistrationCountsType, RegistrationOverviewType, RegistrationTitleTotalType } from './overview.type.ts';
import { pledgeMovements } from './pledge-movements.queries.ts';
import { storedRows, type StoredRow } from './rows.queries.ts';
import { readYearTerms } from './terms.queries.ts';

/** The registrations of the whole body in numbers. A fixed number of statements. */
export async function registrationOverview(
  context: ActingContext,
  givenYear: number,
): Promise<RegistrationOverviewType> {
  const { actor, db } = context;
  const year = checkedYear(givenYear);
  const { organisationId } = actor;
  const [stored, terms, movements, ceiling] = await Promise.all([
    storedRows(db, context, { year }),
    readYearTerms(db, organisationId, year),
    pledgeMovements(db, organisationId, year),
    ceilingOf(context, year),
  ]);
  const rows = stored.map(counted);
  const titles = countTitles(rows);
  const [targets, participations] = await Promise.all([
    targetsByTitle(context, year, rows),
    participationOf(
      db,
      { organisationId, year, day: yearShown(context, year) },
      movements.map(({ id }) => id),
    ),
  ]);
  const divisions = [...Map.groupBy(stored, ({ departmentId }) => departmentId)];
  return {
    year,
    round: terms.round,
    counts: countsType(countRegistrations(rows)),
    divisions: divisions.map(([departmentId, ofDivision]) => ({
      departmentId,
      departmentName: ofDivision[0]?.departmentName ?? '',
      counts: countsType(countRegistrations(ofDivision.map(counted))),
      window: terms.windows.get(departmentId) ?? null,
    })),
    titles: titles.map((each) => titleTotal(each, targets.get(keyOf(each)), ceiling(titles))),
    participations: participations.map((each, index) => ({ ...each, name: movements[index]?.name ?? '' })),
    canManage: isPermitted(actor, 'registration:manage'),
  };
}

function counted(row: StoredRow): CountedRegistration {
  const { departmentId, kind, status, isLate, titles, registered, achieved } = row;
  return {
    departmentId,
    subjectKind: kind,
    status,
    isLate: isLate ?? false,
    titles: titles ?? [],
    registered,
    achieved,
  };
}

function countsType({ byStatus, ...counts }: RegistrationCounts): RegistrationCountsType {
  const { DRAFT, SUBMITTED, RETURNED, APPROVED } = byStatus;
  return { ...counts, notSent: DRAFT, waiting: SUBMITTED, returned: RETURNED, approved: APPROVED };
}

function titleTotal(
  { title, ...counts }: TitleCounts,
  target: number | undefined,
  ceiling: number | undefined,
): RegistrationTitleTotalType {
  const isCapped = title === 'GRASSROOTS_EMULATION_FIGHTER';
  return { ...counts, award: title, target: target ?? null, ceiling: isCapped ? (ceiling ?? null) : null };
}

function keyOf({ title, subjectKind }: Pick<TitleCounts, 'title' | 'subjectKind'>): string {
  return `${subjectKind} ${title}`;
}

/** What the plan asks for, by subject and title; the highest where it asks twice. */
async function targetsByTitle(
  context: ActingContext,
  year: number,
  rows: readonly CountedRegistration[],
): Promise<ReadonlyMap<string, number>> {
  const movement = await movementOfYear(context, year);
  const targets = movement === null ? [] : await targetsOf(context).load(movement.id);
  const people = rows.filter(({ subjectKind }) => subjectKind === 'PERSON').length;
  const bases: Readonly<Partial<Record<string, number>>> = { STAFF: people, DEPARTMENTS: rows.length - people };
  const wanted = new Map<string, number>();
  for (const target of targets) {
    const { awardCode, subjectKind, base } = target;
    const minimum = awardCode === null ? undefined : wantedOf(measureOf(target), bases[base ?? '']).minimum;
    if (awardCode === null || minimum === undefined) continue;
    const key = `${subjectKind ?? 'PERSON'} ${awardCode}`;
    wanted.set(key, Math.max(minimum, wanted.get(key) ?? 0));
  }
  return wanted;
}

/** The quota of CSTĐCS as it would be if everybody who registered for LĐTT reached it. */
async function ceilingOf(context: ActingContext, year: number) {
  const { actor, db, platform } = context;
  const today = businessToday(platform, actor);
  const settings = await localSettingsOn(db, actor.organisationId, today);
  const { regime } = chooseRegime({ regimeDate: today, year, settings });
  const of = (titles: readonly TitleCounts[], wanted: string) => {
    const counts = titles.find(({ title }) => title === wanted);
    return (counts?.registered ?? 0) + (counts?.waiting ?? 0);
  };
  return (titles: readonly TitleCounts[]): number | undefined =>
    grassrootsFighterQuota({
      regime,
      advancedWorkers: of(titles, 'ADVANCED_WORKER'),
      nominated: of(titles, 'GRASSROOTS_EMULATION_FIGHTER'),
      cap: settings.grassrootsFighterCap,
    }).allowed;
}
