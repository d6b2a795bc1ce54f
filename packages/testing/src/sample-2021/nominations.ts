import type { Prisma, Tx } from '@thidua/db';
import { questionsFor } from '@thidua/domain/eligibility';
import { nominationCode } from '@thidua/domain/nominations';
import { hanoi } from '../day.ts';
import { LISTS, NOMINATIONS, type SampleNomination } from './nomination-list.ts';
import { departmentId, ORGANISATION_ID, type DepartmentKey } from './organisation.ts';
import { personOf } from './people.ts';
import { sampleId } from './sample-id.ts';
import { staffId } from './staff.ts';

/** Three working days after the lists were sent on a Friday, five after one line came back on a Wednesday. */
export const DESK_DUE = new Date('2021-12-08');

export function nominationId(key: string): string {
  return sampleId(`nomination ${key}`);
}

/** Chapter 8: whom the divisions propose. The lists of December carry the heads' answers to what no record can tell. */
export async function tellOfTheNominations(db: Tx): Promise<void> {
  await db.nominationList.createMany({ data: LISTS.map(listRow) });
  await db.nomination.createMany({ data: NOMINATIONS.map(nominationRow) });
  const counter = { organisationId: ORGANISATION_ID, year: 2021, kind: 'NOMINATION' as const };
  await db.counter.create({ data: { ...counter, last: NOMINATIONS.length } });
}

function listRow({ department, sent }: (typeof LISTS)[number]): Prisma.NominationListCreateManyInput {
  const base = {
    id: sampleId(`list ${department}`),
    organisationId: ORGANISATION_ID,
    departmentId: departmentId(department),
  };
  const answers = { year: 2021, judgements: answersOf(department) };
  return sent === undefined ? { ...base, ...answers } : { ...base, ...answers, submittedAt: hanoi(sent), version: 2 };
}

/** Every question that the lines already sent raise, answered yes; drafts wait for their head. */
function answersOf(department: DepartmentKey): Record<string, boolean> {
  const lines = NOMINATIONS.filter((line) => line.department === department && line.status !== 'DRAFT');
  const questions = lines.flatMap(({ award, person }) =>
    questionsFor(award, person === undefined ? 'COLLECTIVE' : 'PERSON', 'A'),
  );
  return Object.fromEntries(questions.map(({ id }) => [id, true]));
}

function nominationRow(nomination: SampleNomination, index: number): Prisma.NominationCreateManyInput {
  const { key, award, person, department, status, written, summary = '', reason } = nomination;
  const isSent = status !== 'DRAFT' && status !== 'WITHDRAWN';
  const isReceived = isSent && status !== 'SUBMITTED';
  const isChecked = isReceived && status !== 'RETURNED' && status !== 'RECEIVED';
  return {
    id: nominationId(key),
    organisationId: ORGANISATION_ID,
    year: 2021,
    code: nominationCode(2021, index + 1),
    status,
    version: isSent ? 2 : 1,
    awardCode: award,
    ...(person === undefined ? { collectiveId: departmentId(department) } : { staffId: staffId(person) }),
    departmentId: departmentId(department),
    summary,
    isLeader: person !== undefined && personOf(person).isLeader === true,
    createdAt: hanoi(`${written} 08:30`),
    updatedAt: hanoi(`${written} 17:10`),
    ...(isSent ? { submittedAt: hanoi(`${written} 11:20`) } : {}),
    ...(isReceived ? { receivedAt: hanoi(`${written} 16:30`) } : {}),
    ...(status === 'SUBMITTED' ? { dueOn: DESK_DUE } : {}),
    ...(status === 'RETURNED' ? { dueOn: DESK_DUE, checkerId: staffId('an') } : {}),
    ...(status === 'RECEIVED' ? { checkerId: staffId('an'), checkDueOn: new Date('2021-12-08') } : {}),
    ...(isChecked ? { checkedAt: hanoi(`${written} 17:00`) } : {}),
    ...(reason === undefined ? {} : reasonOf(status, reason)),
  };
}

function reasonOf(status: SampleNomination['status'], reason: string) {
  if (status === 'INELIGIBLE') return { ineligibleReason: reason };
  return status === 'WITHDRAWN' ? { withdrawnReason: reason } : { returnedReason: reason };
}
