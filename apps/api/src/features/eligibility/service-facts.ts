import { dayText, type PersonFacts } from '@thidua/domain/eligibility';
import { plainDate, plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { monthsInOldUnit, nearestOn, onDay, unbrokenSince } from '@thidua/domain/organisation';
import type { StaffClass } from '@thidua/domain/vocabulary';
import type { PersonRecord } from './person-record.queries.ts';
import { recordSource, textOfDay } from './sources.ts';

interface Period {
  readonly validFrom: Date;
  readonly validTo: Date | null;
}

function dated<T extends Period>({ validFrom, validTo, ...row }: T) {
  return { ...row, validFrom: plainDateOf(validFrom), validTo: validTo === null ? undefined : plainDateOf(validTo) };
}

/** The person's class on the day; before the first period, the newest. */
export function staffClassOn(
  { classPeriods, staffClass }: Pick<PersonRecord, 'classPeriods' | 'staffClass'>,
  day: PlainDate,
): StaffClass {
  return onDay(classPeriods.map(dated), day)?.staffClass ?? staffClass;
}

/**
 * Since when the person serves, at the end of the year. A contract that led into the civil service without a break is told apart
 * from the recruitment: the law of the year says whether it adds up.
 */
export function serviceFactsOf(
  record: PersonRecord,
  year: number,
): Pick<PersonFacts, 'recruitedOn' | 'returnedOn' | 'isContractStaff' | 'unbrokenContractFrom'> {
  const returnedOn = record.departures
    .flatMap(({ returnedOn: day }) => (day === null ? [] : [plainDateOf(day)]))
    .toSorted()
    .at(-1);
  return { ...recruitmentOf(record, year), ...(returnedOn === undefined ? {} : { returnedOn }) };
}

function recruitmentOf(record: PersonRecord, year: number) {
  const lastDay = plainDate(`${year}-12-31`);
  const periods = record.classPeriods.map(dated);
  const now = onDay(periods, lastDay);
  const isContractStaff = staffClassOn(record, lastDay) === 'WORKER';
  const since = unbrokenSince(periods, lastDay);
  const recruitedOn = plainDateOf(record.recruitedOn);
  if (now === undefined || isContractStaff || since === undefined) return { recruitedOn, isContractStaff };
  const run = periods.filter(({ validFrom }) => validFrom >= since && validFrom <= now.validFrom);
  const [first] = run;
  const established = run.find(({ staffClass }) => staffClass !== 'WORKER');
  if (first?.staffClass !== 'WORKER' || established === undefined) return { recruitedOn, isContractStaff };
  return { recruitedOn: established.validFrom, isContractStaff, unbrokenContractFrom: first.validFrom };
}

type Move = PersonRecord['transfers'][number];

/** The last transfer and the last secondment of the year (Nghị định 91/2017/NĐ-CP Điều 10 khoản 5). */
export function moveFactsOf({ transfers }: PersonRecord): Pick<PersonFacts, 'transfer' | 'secondment'> {
  const transfer = transfers.find(({ kind }) => kind === 'TRANSFER');
  const secondment = transfers.find(({ kind }) => kind === 'SECONDMENT');
  return {
    ...(transfer?.effectiveOn == null ? {} : { transfer: transferFactOf(transfer, plainDateOf(transfer.effectiveOn)) }),
    ...(secondment?.effectiveOn == null
      ? {}
      : {
          secondment: {
            host: nameOn(secondment.toDepartment, plainDateOf(secondment.effectiveOn)),
            // The host accepted, or asked itself: nothing is recorded before both sides agree.
            hostConfirmed: true,
            source: recordSource('SECONDMENT', secondment.id, `Biệt phái từ ngày ${textOfDay(secondment.effectiveOn)}`),
          },
        }),
  };
}

function transferFactOf({ id, fromDepartmentId, fromDepartment, opinion, staff }: Move, on: PlainDate) {
  const stays = staff.memberships
    .map(dated)
    .filter(({ departmentId, validFrom }) => departmentId === fromDepartmentId && validFrom < on)
    .toSorted((left, right) => (left.validFrom < right.validFrom ? 1 : -1));
  const [last] = stays;
  const since = last === undefined ? on : (unbrokenSince(stays, last.validFrom) ?? on);
  return {
    on,
    oldUnit: nameOn(fromDepartment, on),
    monthsInOldUnit: monthsInOldUnit(since, on),
    oldUnitOpinion: opinion ?? undefined,
    source: recordSource('TRANSFER', id, `Điều động từ ngày ${dayText(on)}`),
  };
}

function nameOn({ currentName, names }: Move['toDepartment'], day: PlainDate): string {
  return nearestOn(names.map(dated), day)?.name ?? currentName;
}
