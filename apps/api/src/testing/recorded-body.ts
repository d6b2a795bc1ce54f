import type { Database } from '@thidua/db';
import { buildOrganisation, day } from '@thidua/testing';

/** A body whose people have records of several years. */
export interface RecordedBody {
  readonly organisationId: string;
  readonly departmentIds: readonly string[];
  readonly staffIds: readonly string[];
}

const YEARS = [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021] as const;
const THIS_YEAR = 2021;
const GIVEN_NAMES = ['An', 'Ánh', 'Bình', 'Dũng', 'Đào', 'Hà', 'Nga', 'Oanh', 'Ổn', 'Ước'] as const;
const RATINGS = ['EXCELLENT', 'GOOD', 'GOOD', 'GOOD', 'COMPLETED', 'NOT_COMPLETED'] as const;
const LEAVES = ['MATERNITY', 'SICK', 'STUDY'] as const;
const PEOPLE_IN_DEPARTMENT = 20;

/**
 * A body of people who do not exist: ratings, titles, commendations, registrations, leaves, open cases and recognised
 * initiatives of eight years, drawn with one seed, the same on every machine. A dozen statements, however many people.
 */
export async function recordedBody(db: Database['client'], size: number, seed: number): Promise<RecordedBody> {
  const random = randomFrom(seed);
  const isOnce = (share: number): boolean => random() < share;
  const { id: organisationId } = await buildOrganisation(db);
  const departmentIds = Array.from({ length: Math.ceil(size / PEOPLE_IN_DEPARTMENT) }, () => crypto.randomUUID());
  await db.department.createMany({
    data: departmentIds.map((id, at) => ({
      id,
      organisationId,
      code: `P${String(at + 1)}`,
      kind: 'DIVISION' as const,
      currentName: `Phòng số ${String(at + 1)}`,
      sortOrder: at + 1,
      openedOn: day('2010-01-01'),
    })),
  });
  await db.departmentName.createMany({
    data: departmentIds.map((departmentId, at) => ({
      departmentId,
      name: `Phòng số ${String(at + 1)}`,
      shortName: `P${String(at + 1)}`,
      validFrom: day('2010-01-01'),
    })),
  });
  const people = Array.from({ length: size }, (_, at) => ({
    id: crypto.randomUUID(),
    departmentId: departmentIds[Math.floor(at / PEOPLE_IN_DEPARTMENT)] ?? '',
    from: isOnce(0.1) ? day('2021-04-01') : day('2012-01-01'),
    isLeader: at % PEOPLE_IN_DEPARTMENT === 0,
  }));
  await db.staff.createMany({
    data: people.map(({ id, from }, at) => ({
      id,
      organisationId,
      code: `NV-${String(at + 1).padStart(4, '0')}`,
      fullName: `Nguyễn Thị ${pick(GIVEN_NAMES, random)}`,
      staffClass: 'CIVIL_SERVANT' as const,
      gender: isOnce(0.5) ? ('FEMALE' as const) : ('MALE' as const),
      recruitedOn: from,
    })),
  });
  await db.membership.createMany({
    data: people.map(({ id, departmentId, from }) => ({ staffId: id, departmentId, validFrom: from })),
  });
  await db.post.createMany({
    data: people.map(({ id, departmentId, from, isLeader }) => ({
      staffId: id,
      departmentId,
      title: isLeader ? 'Trưởng phòng' : 'Chuyên viên',
      isLeader,
      isHead: isLeader,
      validFrom: from,
    })),
  });
  const decided = (year: number) => ({
    year,
    decisionNumber: `${String(year - 2000)}/QĐ-SNgV`,
    decidedOn: day(`${String(year)}-12-20`),
    decidedBy: 'Giám đốc Sở',
  });
  await db.annualRating.createMany({
    data: people.flatMap(({ id: staffId }) =>
      YEARS.filter(() => isOnce(0.95)).map((year) => ({
        organisationId,
        staffId,
        level: pick(RATINGS, random),
        ...decided(year),
      })),
    ),
  });
  await db.awardRecord.createMany({
    data: people.flatMap(({ id: staffId }) =>
      YEARS.filter((year) => year < THIS_YEAR).flatMap((year) =>
        [
          ...(isOnce(0.8) ? (['ADVANCED_WORKER'] as const) : []),
          ...(isOnce(0.25) ? (['GRASSROOTS_EMULATION_FIGHTER'] as const) : []),
          ...(isOnce(0.05) ? (['PROVINCIAL_MERIT'] as const) : []),
        ].map((awardCode) => ({ organisationId, staffId, awardCode, ...decided(year) })),
      ),
    ),
  });
  await db.emulationRegistration.createMany({
    data: people.flatMap(({ id: staffId }) =>
      (['ADVANCED_WORKER', 'GRASSROOTS_EMULATION_FIGHTER'] as const)
        .filter(() => isOnce(0.8))
        .map((awardCode) => ({ staffId, year: THIS_YEAR, awardCode, registeredOn: day('2021-02-26') })),
    ),
  });
  await db.leave.createMany({
    data: people
      .filter(() => isOnce(0.08))
      .map(({ id: staffId }) => ({
        staffId,
        kind: pick(LEAVES, random),
        fromDay: day('2021-03-01'),
        toDay: isOnce(0.5) ? day('2021-08-31') : day('2021-03-20'),
      })),
  });
  await db.pendingCase.createMany({
    data: people
      .filter(() => isOnce(0.02))
      .map(({ id: staffId }) => ({ staffId, kind: 'COMPLAINT' as const, openedOn: day('2021-11-15') })),
  });
  const authors = people.flatMap((person) => YEARS.filter(() => isOnce(0.06)).map((year) => ({ ...person, year })));
  const initiatives = authors.map(({ id: ownerId, departmentId, year }, at) => ({
    id: crypto.randomUUID(),
    organisationId,
    ownerId,
    departmentId,
    year,
    code: `SK-${String(year)}-${String(at + 1).padStart(5, '0')}`,
    title: `Sáng kiến ${String(at + 1)}`,
    status: 'RECOGNISED' as const,
    createdAt: day(`${String(year)}-03-01`),
    updatedAt: day(`${String(year)}-12-01`),
    submittedAt: day(`${String(year)}-09-01`),
  }));
  const shares = initiatives.map(({ id, ownerId }) => ({
    initiativeId: id,
    staffId: ownerId,
    ordinal: 1,
    shareBasisPoints: 10_000,
  }));
  // An initiative has its whole shares when it is committed.
  await db.$transaction([
    db.initiative.createMany({ data: initiatives }),
    db.initiativeAuthor.createMany({ data: shares }),
  ]);
  await db.initiativeRecognition.createMany({
    data: initiatives.map(({ id, ownerId, year }) => ({
      initiativeId: id,
      scope: isOnce(0.2) ? ('PROVINCE' as const) : ('GRASSROOTS' as const),
      decisionNumber: `SK${String(year)}/QĐ`,
      decidedOn: day(`${String(year)}-11-30`),
      decidedBy: 'Giám đốc Sở',
      recordedById: ownerId,
      recordedAt: day(`${String(year)}-12-01`),
    })),
  });
  return { organisationId, departmentIds, staffIds: people.map(({ id }) => id) };
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}

/** The same numbers from the same seed everywhere (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
