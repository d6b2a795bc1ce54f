import type { Prisma, Tx } from '@thidua/db';
import type { Role } from '@thidua/domain/accounts';
import {
  buildAccount,
  buildDepartment,
  buildDepartmentRating,
  buildInitiative,
  buildOrganisation,
  buildRating,
  buildRecognition,
  buildRegistration,
  buildStaff,
} from '@thidua/testing';
import type { TestDatabase } from '@thidua/testing/test-database';
import type { ActingContext } from '../platform/request-context.ts';
import { testApi, type Caller, type TestApi } from './test-api.ts';

export interface Desk {
  readonly accountId: string;
  readonly staffId: string;
}

/** A body in December 2021: one division with its head and good people, an office, a directorate. */
export interface DivisionWorld {
  readonly api: TestApi;
  readonly db: TestDatabase['client'];
  readonly organisationId: string;
  readonly divisionId: string;
  readonly officeId: string;
  readonly directorateId: string;
  readonly head: Desk;
  readonly otherHead: Desk;
  readonly secretary: Desk;
  readonly director: Desk;
  readonly councillor: Desk;
  readonly auditorId: string;
  /** The people of the division without its head, all rated good and registered. */
  readonly people: readonly Prisma.StaffModel[];
  actAs(desk: { readonly accountId: string }): Promise<ActingContext>;
  callAs(desk: { readonly accountId: string }): Promise<Caller>;
  /** One more of the division, with nothing on record but what is given. */
  join(overrides?: Parameters<typeof buildStaff>[1]): Promise<Prisma.StaffModel>;
  /** Rated good and registered: what nearly everyone is. */
  makeGood(staffId: string): Promise<void>;
  /** A recognised initiative of the person in 2021. */
  recognise(staffId: string): Promise<void>;
}

/** Monday 6 December 2021, ten in the morning. */
export const LIST_TIME = new Date('2021-12-06T03:00:00Z');

export async function divisionWorld(database: TestDatabase, size = 3): Promise<DivisionWorld> {
  const db = database.client;
  const api = await testApi(database, { now: () => LIST_TIME });
  const { id: organisationId } = await buildOrganisation(db);
  const divisionId = await department(db, organisationId, 'Phòng Hợp tác quốc tế', 'DIVISION');
  const officeId = await department(db, organisationId, 'Văn phòng - Thanh tra', 'DIVISION');
  const directorateId = await department(db, organisationId, 'Ban Giám đốc', 'DIRECTORATE');

  async function makeGood(staffId: string): Promise<void> {
    await buildRating(db, { staffId });
    await buildRegistration(db, { staffId });
  }

  async function desk(
    fullName: string,
    departmentId: string,
    ...roles: Exclude<Role, 'ADMIN' | 'AUDITOR'>[]
  ): Promise<Desk> {
    const isHead = roles.includes('HEAD');
    const staff = await buildStaff(db, {
      organisationId,
      departmentId,
      fullName,
      isHead,
      isLeader: isHead,
      gender: 'MALE',
    });
    await makeGood(staff.id);
    const account = await buildAccount(db, {
      organisationId,
      staffId: staff.id,
      displayName: fullName,
      roles: ['STAFF', ...roles],
    });
    return { accountId: account.id, staffId: staff.id };
  }

  async function join(overrides: Parameters<typeof buildStaff>[1] = {}): Promise<Prisma.StaffModel> {
    return buildStaff(db, { organisationId, departmentId: divisionId, ...overrides });
  }

  const people: Prisma.StaffModel[] = [];
  for (let count = 0; count < size; count += 1) {
    const person = await join({ fullName: `Nguyễn Thị ${['Ân', 'Bình', 'Đào', 'Hà', 'Ỷ'][count % 5] ?? ''}` });
    await makeGood(person.id);
    people.push(person);
  }

  return {
    api,
    db,
    organisationId,
    divisionId,
    officeId,
    directorateId,
    head: await desk('Lê Quang Hưng', divisionId, 'HEAD'),
    otherHead: await desk('Đỗ Thị Lan', officeId, 'HEAD'),
    secretary: await desk('Trần Thu Thủy', officeId, 'SECRETARY'),
    director: await desk('Phạm Ngọc Sơn', directorateId, 'DIRECTOR'),
    councillor: await desk('Ưng Văn Kỳ', officeId, 'COUNCIL'),
    auditorId: (await buildAccount(db, { organisationId, roles: ['AUDITOR'] })).id,
    people,
    actAs: ({ accountId }) => api.contextOf(accountId),
    callAs: ({ accountId }) => api.as(accountId),
    join,
    makeGood,
    recognise: async (staffId) => {
      const initiative = await buildInitiative(db, { ownerId: staffId });
      await buildRecognition(db, { initiativeId: initiative.id });
    },
  };
}

async function department(
  db: Tx,
  organisationId: string,
  name: string,
  kind: 'DIVISION' | 'DIRECTORATE',
): Promise<string> {
  const { id } = await buildDepartment(db, { organisationId, name, kind });
  await buildDepartmentRating(db, { departmentId: id });
  await db.emulationRegistration.create({
    data: { departmentId: id, year: 2021, awardCode: 'ADVANCED_COLLECTIVE', registeredOn: new Date('2021-02-26') },
  });
  return id;
}
