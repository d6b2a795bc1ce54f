import { randomUUID } from 'node:crypto';
import type { Database, Prisma } from '@thidua/db';
import type { Role } from '@thidua/domain/accounts';
import { OWN_LEVEL_AWARDS, type AwardCode } from '@thidua/domain/vocabulary';
import {
  buildAccount,
  buildCouncil,
  buildDepartment,
  buildNomination,
  buildOrganisation,
  buildStaff,
  buildVoteRule,
  hanoi,
  type BuiltCouncil,
} from '@thidua/testing';
import type { ActingContext } from '../platform/request-context.ts';
import type { Mailer } from '../platform/ports/mailer.ts';
import { testApi, type Caller, type TestApi } from './test-api.ts';

/** The afternoon of the meeting. */
export const MEETING_TIME = hanoi('2021-12-10 14:30');

interface Person {
  readonly accountId: string;
  readonly staffId: string;
  readonly departmentId: string;
}

/** A body with a council of seven, its secretary, its director in the chair, and rules for the awards of its own level. */
export interface CouncilWorld {
  readonly api: TestApi;
  readonly db: Database['client'];
  readonly organisationId: string;
  readonly council: BuiltCouncil;
  readonly voters: readonly Person[];
  readonly secretary: Person;
  /** A director who is not on the council. */
  readonly deputy: Person;
  actAs(person: Person): Promise<ActingContext>;
  callAs(person: Person): Promise<Caller>;
  /** A nomination as the secretariat received it: of a new person, or of the subject given. */
  received(overrides?: Subject): Promise<Prisma.NominationModel>;
  /** The id of a voter's seat. */
  seatOf(person: Person): string;
}

interface Subject {
  readonly awardCode?: AwardCode;
  readonly staffId?: string;
  readonly collectiveId?: string;
  readonly isLeader?: boolean;
  readonly name?: string;
}

/** One hundredth of the world is enough for a test; the clock stands at the afternoon of the meeting. */
export async function councilWorld(
  database: Database,
  now = () => MEETING_TIME,
  viceChairs = 0,
  mailer?: Mailer,
): Promise<CouncilWorld> {
  const api = await testApi(database, { now, ...(mailer && { mailer }) });
  const db = database.client;
  const { id: organisationId } = await buildOrganisation(db);

  async function person(...roles: Exclude<Role, 'ADMIN' | 'AUDITOR'>[]): Promise<Person> {
    const { id: departmentId } = await buildDepartment(db, { organisationId });
    const { id: staffId } = await buildStaff(db, { organisationId, departmentId });
    const { id: accountId } = await buildAccount(db, { organisationId, staffId, roles: ['STAFF', ...roles] });
    return { accountId, staffId, departmentId };
  }

  const voters = [await person('COUNCIL', 'CHAIR', 'DIRECTOR')];
  while (voters.length < 7) voters.push(await person('COUNCIL'));
  const secretary = await person('SECRETARY');
  const deputy = await person('DIRECTOR');
  const voterIds = voters.map(({ staffId }) => staffId);
  const council = await buildCouncil(db, { organisationId, voterIds, viceChairs });
  for (const awardCode of OWN_LEVEL_AWARDS) await buildVoteRule(db, { organisationId, awardCode });

  return {
    api,
    db,
    organisationId,
    council,
    voters,
    secretary,
    deputy,
    actAs: ({ accountId }) => api.contextOf(accountId),
    callAs: ({ accountId }) => api.as(accountId),
    received: async ({ name, ...subject } = {}) => {
      const isCollective = subject.collectiveId !== undefined;
      const staffId = isCollective
        ? undefined
        : (subject.staffId ?? (await buildStaff(db, { organisationId, ...(name ? { fullName: name } : {}) })).id);
      return buildNomination(db, {
        status: 'ELIGIBLE',
        receivedAt: hanoi('2021-12-06 09:00'),
        ...subject,
        ...(staffId === undefined ? {} : { staffId }),
      });
    },
    seatOf: ({ staffId }) => {
      const seat = council.members.find((member) => member.staffId === staffId);
      if (seat === undefined) throw new Error('no seat');
      return seat.id;
    },
  };
}

/** A voter by place at the table; the chair is the first. */
export function voter(world: CouncilWorld, place: number): Person {
  const found = world.voters[place];
  if (found === undefined) throw new Error(`no voter ${place}`);
  return found;
}

/** A new id, as a client makes one. */
export const newId = randomUUID;
