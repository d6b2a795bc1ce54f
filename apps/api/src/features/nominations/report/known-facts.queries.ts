import type { Prisma, Tx } from '@thidua/db';
import type { KnownAward, KnownFacts } from '@thidua/domain/achievement-reports';
import { plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { heldOn } from '../../../platform/dated.ts';
import { departmentNameOn, NAMED_DEPARTMENT, NAMED_STAFF, staffNameOn } from '../../organisation/index.ts';

/** Who the facts are about. */
export interface KnownSubject {
  readonly staffId: string | null;
  readonly collectiveId: string | null;
  readonly otherSubjectId: string | null;
}

/** Under which id the facts of a subject are found. */
export function subjectIdOf({ staffId, collectiveId, otherSubjectId }: KnownSubject): string {
  return staffId ?? collectiveId ?? otherSubjectId ?? '';
}

const DECIDED = { decisionNumber: true, decidedOn: true } as const;
const RATINGS = { select: { year: true, level: true, ...DECIDED }, orderBy: { year: 'asc' } } as const;
const AWARDS_KEPT = {
  where: { revokedOn: null },
  select: { awardCode: true, year: true, decidedBy: true, ...DECIDED },
  orderBy: [{ year: 'asc' }, { decidedOn: 'asc' }],
} as const satisfies Prisma.Staff$awardRecordsArgs;

function personSelect(day: PlainDate) {
  return {
    id: true,
    ...NAMED_STAFF,
    gender: true,
    birthDate: true,
    posts: { where: heldOn(day), select: { title: true }, orderBy: { validFrom: 'desc' }, take: 1 },
    memberships: {
      where: { kind: 'MAIN', ...heldOn(day) },
      select: { department: { select: NAMED_DEPARTMENT } },
      take: 1,
    },
    ratings: RATINGS,
    awardRecords: AWARDS_KEPT,
    initiativeShares: {
      where: { initiative: { status: 'RECOGNISED' } },
      select: {
        initiative: {
          select: {
            code: true,
            title: true,
            year: true,
            recognitions: { where: { revokedOn: null }, select: { scope: true, ...DECIDED } },
          },
        },
      },
    },
    researchShares: {
      where: { role: { not: 'OTHER' }, topic: { status: 'CONFIRMED', result: { not: 'FAILED' } } },
      select: { topic: { select: { title: true, year: true, paperNumber: true, paperOn: true } } },
    },
  } as const satisfies Prisma.StaffSelect;
}

const COLLECTIVE = {
  id: true,
  ...NAMED_DEPARTMENT,
  ratings: RATINGS,
  awardRecords: AWARDS_KEPT,
} as const satisfies Prisma.DepartmentSelect;

const OTHER = {
  id: true,
  name: true,
  place: true,
  occupation: true,
  awardRecords: AWARDS_KEPT,
} as const satisfies Prisma.OtherSubjectSelect;

/**
 * What the records hold of subjects, by `subjectIdOf`, under the names and in the posts of `day`. Two statements, a third where
 * somebody from outside or the body itself is among them, however many subjects.
 */
export async function knownFactsOf(
  db: Tx,
  subjects: readonly KnownSubject[],
  day: PlainDate,
): Promise<ReadonlyMap<string, KnownFacts>> {
  const staffIds = subjects.flatMap(({ staffId }) => staffId ?? []);
  const collectiveIds = subjects.flatMap(({ collectiveId }) => collectiveId ?? []);
  const people =
    staffIds.length === 0
      ? []
      : await db.staff.findMany({
          where: { id: { in: staffIds } },
          select: personSelect(day),
          relationLoadStrategy: 'join',
        });
  const collectives =
    collectiveIds.length === 0
      ? []
      : await db.department.findMany({
          where: { id: { in: collectiveIds } },
          select: COLLECTIVE,
          relationLoadStrategy: 'join',
        });
  const otherIds = subjects.flatMap(({ otherSubjectId }) => otherSubjectId ?? []);
  const others =
    otherIds.length === 0
      ? []
      : await db.otherSubject.findMany({
          where: { id: { in: otherIds } },
          select: OTHER,
          relationLoadStrategy: 'join',
        });
  return new Map([
    ...others.map((other): [string, KnownFacts] => [other.id, factsOfOther(other)]),
    ...people.map((person): [string, KnownFacts] => [person.id, factsOfPerson(person, day)]),
    ...collectives.map((collective): [string, KnownFacts] => [collective.id, factsOfCollective(collective, day)]),
  ]);
}

type PersonRow = Prisma.StaffGetPayload<{ select: ReturnType<typeof personSelect> }>;

function factsOfPerson(person: PersonRow, day: PlainDate): KnownFacts {
  const department = person.memberships[0]?.department;
  return {
    name: staffNameOn(person, day),
    birthDate: dayOf(person.birthDate),
    gender: person.gender,
    post: person.posts[0]?.title ?? '',
    workplace: department === undefined ? '' : departmentNameOn(department, day),
    ratings: person.ratings.map(decided),
    initiatives: person.initiativeShares.flatMap(({ initiative: { recognitions, ...initiative } }) =>
      recognitions.map((recognition) => ({ ...initiative, ...decided(recognition) })),
    ),
    topics: person.researchShares.map(({ topic: { title, year, paperNumber, paperOn } }) => ({
      title,
      year,
      decisionNumber: paperNumber === '' ? null : paperNumber,
      decidedOn: dayOf(paperOn),
    })),
    awards: person.awardRecords.map(awardOf),
  };
}

function factsOfCollective(
  row: Prisma.DepartmentGetPayload<{ select: typeof COLLECTIVE }>,
  day: PlainDate,
): KnownFacts {
  return {
    name: departmentNameOn(row, day),
    birthDate: null,
    gender: null,
    post: '',
    workplace: '',
    ratings: row.ratings.map(decided),
    initiatives: [],
    topics: [],
    awards: row.awardRecords.map(awardOf),
  };
}

/** Of those from outside only what was written down with the proposal, and what they were given here. */
function factsOfOther(row: Prisma.OtherSubjectGetPayload<{ select: typeof OTHER }>): KnownFacts {
  return {
    name: row.name,
    birthDate: null,
    gender: null,
    post: row.occupation,
    workplace: row.place,
    ratings: [],
    initiatives: [],
    topics: [],
    awards: row.awardRecords.map(awardOf),
  };
}

function dayOf(date: Date | null): PlainDate | null {
  return date === null ? null : plainDateOf(date);
}

function decided<Row extends { readonly decidedOn: Date | null; readonly decisionNumber: string | null }>(row: Row) {
  return {
    ...row,
    decisionNumber: row.decisionNumber === '' ? null : row.decisionNumber,
    decidedOn: dayOf(row.decidedOn),
  };
}

function awardOf({ awardCode, ...row }: PersonRow['awardRecords'][number]): KnownAward {
  return { ...decided(row), award: awardCode };
}
