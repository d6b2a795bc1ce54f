import type { Tx } from '@thidua/db';
import { addDays, midnightUtcOf, plainDate } from '@thidua/domain/kernel';
import { day } from '../day.ts';
import { DEPARTMENTS, departmentId, ORGANISATION_ID, type DepartmentKey } from './organisation.ts';
import { PERSON_KEYS, personOf, type PersonKey } from './people.ts';
import { sampleId } from './sample-id.ts';

export function staffId(key: PersonKey): string {
  return sampleId(`staff ${key}`);
}

/** Where somebody worked before the place of today. */
const FORMER_PLACES: Partial<Record<PersonKey, { readonly department: DepartmentKey; readonly movedOn: string }>> = {
  dung90: { department: 'HTQT', movedOn: '2018-04-01' },
  dat: { department: 'VPTTR', movedOn: '2011-03-01' },
};

/** What somebody was before the post of today. */
const FORMER_POSTS: Partial<Record<PersonKey, { readonly post: string; readonly promotedOn: string }>> = {
  ngocAn: { post: 'Chuyên viên', promotedOn: '2020-03-01' },
  y: { post: 'Trưởng phòng', promotedOn: '2016-08-01' },
  nhi: { post: 'Chuyên viên', promotedOn: '2019-06-01' },
};

/** Bùi Thị Quỳnh has been called Bùi Như Quỳnh since 2018. */
const FORMER_NAMES: Partial<Record<PersonKey, { readonly name: string; readonly renamedOn: string }>> = {
  quynh: { name: 'Bùi Thị Quỳnh', renamedOn: '2018-01-01' },
};

/** Chapter 2: who works here, in which division and post, since when. */
export async function tellOfTheStaff(db: Tx): Promise<void> {
  await db.staff.createMany({ data: PERSON_KEYS.map(staffRow) });
  await db.staffName.createMany({ data: PERSON_KEYS.flatMap(nameRows) });
  await db.staffClassPeriod.createMany({ data: PERSON_KEYS.map(classRow) });
  await db.membership.createMany({ data: PERSON_KEYS.flatMap(membershipRows) });
  await db.post.createMany({ data: PERSON_KEYS.flatMap(postRows) });
}

function staffRow(key: PersonKey, index: number) {
  const { name, gender, born, recruited, staffClass = 'CIVIL_SERVANT' } = personOf(key);
  const dates = { birthDate: day(born), recruitedOn: day(recruited) };
  const code = `NV-${String(index + 1).padStart(3, '0')}`;
  return { id: staffId(key), organisationId: ORGANISATION_ID, code, fullName: name, gender, staffClass, ...dates };
}

function nameRows(key: PersonKey) {
  const { name, recruited } = personOf(key);
  const former = FORMER_NAMES[key];
  if (former === undefined) return [{ staffId: staffId(key), fullName: name, validFrom: day(recruited) }];
  return [
    { staffId: staffId(key), fullName: former.name, validFrom: day(recruited), validTo: dayBefore(former.renamedOn) },
    { staffId: staffId(key), fullName: name, validFrom: day(former.renamedOn) },
  ];
}

function classRow(key: PersonKey) {
  const { staffClass = 'CIVIL_SERVANT', recruited } = personOf(key);
  return { staffId: staffId(key), staffClass, validFrom: day(recruited) };
}

function membershipRows(key: PersonKey) {
  const { department } = personOf(key);
  const former = FORMER_PLACES[key];
  if (former === undefined)
    return [{ staffId: staffId(key), departmentId: departmentId(department), validFrom: joined(key, department) }];
  return [
    {
      staffId: staffId(key),
      departmentId: departmentId(former.department),
      validFrom: joined(key, former.department),
      validTo: dayBefore(former.movedOn),
    },
    { staffId: staffId(key), departmentId: departmentId(department), validFrom: day(former.movedOn) },
  ];
}

function postRows(key: PersonKey) {
  const { department, post, isLeader = false, isHead = false } = personOf(key);
  const base = { staffId: staffId(key), departmentId: departmentId(department) };
  const former = FORMER_POSTS[key];
  if (former === undefined) return [{ ...base, title: post, isLeader, isHead, validFrom: joined(key, department) }];
  return [
    {
      ...base,
      title: former.post,
      isLeader: former.post !== 'Chuyên viên',
      validFrom: joined(key, department),
      validTo: dayBefore(former.promotedOn),
    },
    { ...base, title: post, isLeader, isHead, validFrom: day(former.promotedOn) },
  ];
}

/** The first day in a division: nobody joins before it was opened. */
function joined(key: PersonKey, department: DepartmentKey): Date {
  const moved = FORMER_PLACES[key];
  if (moved !== undefined && moved.department !== department) return day(moved.movedOn);
  const { recruited } = personOf(key);
  return day(recruited > DEPARTMENTS[department].opened ? recruited : DEPARTMENTS[department].opened);
}

function dayBefore(text: string): Date {
  return midnightUtcOf(addDays(plainDate(text), -1));
}
