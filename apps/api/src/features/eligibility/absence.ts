import { dayText } from '@thidua/domain/eligibility';
import { isWithin, plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { LEAVE_NAMES } from '@thidua/domain/vocabulary';
import type { PersonRecord } from './person-record.queries.ts';

/** Why a person is away on the day of the list: “Nghỉ thai sản từ 01/10/2021 đến 31/03/2022”; undefined for one who is there. */
export function absenceOn(day: PlainDate, { leaves }: Pick<PersonRecord, 'leaves'>): string | undefined {
  const leave = leaves.find(({ fromDay, toDay }) =>
    isWithin(day, plainDateOf(fromDay), toDay === null ? undefined : plainDateOf(toDay)),
  );
  if (leave === undefined) return undefined;
  const start = `${LEAVE_NAMES[leave.kind]} từ ${dayText(plainDateOf(leave.fromDay))}`;
  return leave.toDay === null ? start : `${start} đến ${dayText(plainDateOf(leave.toDay))}`;
}
