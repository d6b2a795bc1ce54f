import type { Tx } from '@thidua/db';
import { documentNumber } from '@thidua/domain/decisions';
import { day, hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { meetingId } from './meetings.ts';
import { NOMINATIONS } from './nomination-list.ts';
import { nominationId } from './nominations.ts';
import { DEPARTMENTS, departmentId, ORGANISATION_ID } from './organisation.ts';
import { personOf } from './people.ts';
import { sampleId } from './sample-id.ts';
import { staffId } from './staff.ts';

const SIGN = 'QĐ-SNgV';
const JULY = {
  id: sampleId('decision july'),
  number: 78,
  issuedOn: '2021-07-20',
  lines: ['gk-lsvk', 'gk-dung85', 'gk-on', 'gk-tam'],
} as const;
/** The draft that waits for the director. */
export const DRAFT_DECISION_ID = sampleId('decision november');
const NOVEMBER = { id: DRAFT_DECISION_ID, lines: ['gk-lyan', 'gk-oanh'] } as const;

/** Chapter 11: the decision of July is issued and stands in the award history; the one of November waits for the director. */
export async function tellOfTheDecisions(db: Tx): Promise<void> {
  const drafted = { organisationId: ORGANISATION_ID, year: 2021, sign: SIGN, draftedById: accountId('chanhvanphong') };
  await db.decision.createMany({
    data: [
      {
        ...drafted,
        id: JULY.id,
        meetingId: meetingId('july'),
        title: 'Quyết định về việc tặng Giấy khen sơ kết phong trào thi đua đợt 1 năm 2021',
        periodFrom: day('2021-01-01'),
        periodTo: day('2021-06-30'),
        createdAt: hanoi('2021-07-16 09:00'),
      },
      {
        ...drafted,
        id: NOVEMBER.id,
        meetingId: meetingId('november'),
        title: 'Quyết định về việc tặng Giấy khen trong công tác phòng, chống dịch COVID-19',
        periodFrom: day('2021-01-01'),
        periodTo: day('2021-10-31'),
        createdAt: hanoi('2021-12-02 15:00'),
      },
    ],
  });
  await db.decisionLine.createMany({
    data: [...JULY.lines.map(lineRow(JULY.id)), ...NOVEMBER.lines.map(lineRow(NOVEMBER.id))],
  });
  await db.awardRecord.createMany({ data: JULY.lines.map(awardRow) });
  await db.decision.update({
    where: { id: JULY.id },
    data: {
      status: 'ISSUED',
      version: 2,
      number: JULY.number,
      numberYear: 2021,
      issuedOn: day(JULY.issuedOn),
      issuedAt: hanoi(`${JULY.issuedOn} 10:00`),
      signerId: staffId('tri'),
    },
  });
  await db.counter.create({ data: { organisationId: ORGANISATION_ID, year: 2021, kind: 'DECISION', last: 139 } });
  await printCertificate(db);
}

/** One certificate of July was printed, on white paper, to see whether the printer keeps the margins; the others wait. */
async function printCertificate(db: Tx): Promise<void> {
  await db.awardCertificatePrint.create({
    data: {
      id: sampleId('certificate print july'),
      organisationId: ORGANISATION_ID,
      decisionId: JULY.id,
      printedById: accountId('chanhvanphong'),
      printedAt: hanoi('2021-07-21 09:30'),
      lines: { create: [{ decisionLineId: sampleId('line gk-tam') }] },
    },
  });
}

function lineRow(decisionId: string) {
  return (key: string, index: number) => ({
    id: sampleId(`line ${key}`),
    decisionId,
    nominationId: nominationId(key),
    ordinal: index + 1,
    awardCode: 'DIRECTOR_COMMENDATION' as const,
    ...printedSubject(key),
  });
}

function printedSubject(key: string): { subjectName: string; subjectPost: string } {
  const { person, department } = nominationOf(key);
  const unit = DEPARTMENTS[department].name;
  if (person === undefined) return { subjectName: unit, subjectPost: '' };
  return { subjectName: personOf(person).name, subjectPost: `${personOf(person).post}, ${unit}` };
}

function awardRow(key: string) {
  const { person, department } = nominationOf(key);
  return {
    id: sampleId(`award ${key}`),
    organisationId: ORGANISATION_ID,
    ...(person === undefined ? { departmentId: departmentId(department) } : { staffId: staffId(person) }),
    awardCode: 'DIRECTOR_COMMENDATION' as const,
    year: 2021,
    periodFrom: day('2021-01-01'),
    periodTo: day('2021-06-30'),
    decisionNumber: documentNumber(JULY.number, SIGN),
    decidedOn: day(JULY.issuedOn),
    decidedBy: 'Giám đốc Sở Ngoại vụ Hà Tĩnh',
    decisionLineId: sampleId(`line ${key}`),
  };
}

function nominationOf(key: string) {
  const found = NOMINATIONS.find((nomination) => nomination.key === key);
  if (found === undefined) throw new Error(`The sample has no nomination ${key}`);
  return found;
}
