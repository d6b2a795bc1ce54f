import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createDb, migrate } from '@thidua/db';
import { administer, startThrowawayServer, withDatabase } from '@thidua/db/server';
import { plainDate } from '@thidua/domain/kernel';
import { CLIMBED_AWARDS } from '@thidua/domain/nominations';
import { assessCase, yearCases, type YearCases } from '../features/eligibility/assess-year.ts';
import { createFieldCipher } from '../platform/secrets/field-cipher.ts';
import { recordedBody } from './recorded-body.ts';

/*
 * How long does it take to judge everybody of a large body for every award, from the database on? Started by the bench, which
 * binds this process and the PostgreSQL that it starts to one processor; prints what it measured as JSON.
 */

const PEOPLE = 2_000;
const ROUNDS = 7;
const CARDS = 200;
const DAY = plainDate('2021-12-06');
const TERMS = { regimeDate: DAY, judgements: {} };

/** Nothing of these people is sealed. */
const CIPHER = createFieldCipher(randomBytes(32));

let postmaster = '';
const server = await startThrowawayServer();
try {
  await administer(
    server.url,
    "create database measured template template0 encoding 'UTF8' locale_provider icu icu_locale 'vi' locale 'C'",
  );
  const url = withDatabase(server.url, 'measured');
  await migrate(url);
  const filling = createDb(url, { statementTimeout: 120_000 });
  const { organisationId, departmentIds, staffIds } = await recordedBody(filling.client, PEOPLE, 20_211_206);
  await filling.client.$executeRaw`ANALYZE`;
  await filling.close();
  const database = createDb(url);
  const db = database.client;
  const [own] = await db.$queryRaw<{ file: string }[]>`SELECT pg_read_file('postmaster.pid') AS file`;
  postmaster = own?.file.split('\n')[0] ?? '';
  const scope = { organisationId, year: 2021, day: DAY };

  const wholes: object[] = [];
  let rows: readonly object[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const began = await spent();
    const cases = await yearCases(db, CIPHER, { ...scope, collectiveIds: departmentIds });
    const gathered = await spent();
    const judged = judgeAll(cases);
    const ended = await spent();
    await plainRead();
    const read = await spent();
    // The first round warms up what everybody's second request finds warm.
    if (round > 0) {
      wholes.push({
        gather: between(began, gathered),
        judge: between(gathered, ended),
        whole: between(began, ended),
        plain: between(ended, read),
        judged,
      });
    }
  }

  const cards: object[] = [];
  for (let at = 0; at <= CARDS; at += 1) {
    const id = staffIds[(at * 7) % PEOPLE] ?? '';
    const began = await spent();
    judgeAll(await yearCases(db, CIPHER, { ...scope, departmentIds: [], staffIds: [id] }));
    if (at > 0) cards.push(between(began, await spent()));
  }
  const { PERSON, COLLECTIVE } = CLIMBED_AWARDS;
  const size = {
    people: PEOPLE,
    collectives: departmentIds.length,
    awards: PERSON.length,
    ofCollective: COLLECTIVE.length,
  };
  process.stdout.write(JSON.stringify({ size, wholes, cards, rows: rows.length }));
  await database.close();

  /** Reads the same rows by hand-written SQL and does nothing with them. */
  async function plainRead(): Promise<void> {
    rows = await db.$queryRaw<object[]>`
      SELECT s.id, s."fullName",
        (SELECT json_agg(r) FROM annual_ratings r WHERE r."staffId" = s.id) AS ratings,
        (SELECT json_agg(r) FROM award_records r WHERE r."staffId" = s.id) AS awards,
        (SELECT json_agg(r) FROM emulation_registrations r WHERE r."staffId" = s.id) AS registrations,
        (SELECT json_agg(r) FROM leaves r WHERE r."staffId" = s.id) AS leaves,
        (SELECT json_agg(r) FROM posts r WHERE r."staffId" = s.id) AS posts,
        (SELECT json_agg(r) FROM memberships r WHERE r."staffId" = s.id) AS memberships,
        (SELECT json_agg(i) FROM initiative_authors a JOIN initiative_recognitions i ON i."initiativeId" = a."initiativeId"
          WHERE a."staffId" = s.id) AS initiatives
      FROM staff s WHERE s."organisationId" = ${organisationId}::uuid ORDER BY s."sortKey", s.id`;
  }
} finally {
  await server.stop();
}

/** Where the clocks stand: the wall's and the processor's, in milliseconds. */
interface Spent {
  readonly wall: number;
  /** This process and every PostgreSQL process it has started; 0 for the latter where the system does not tell. */
  readonly cpu: number;
}

async function spent(): Promise<Spent> {
  const { user, system } = process.cpuUsage();
  return { cpu: (user + system) / 1_000 + (await spentByChildren()), wall: performance.now() };
}

function between(from: Spent, to: Spent): Spent {
  return { cpu: to.cpu - from.cpu, wall: to.wall - from.wall };
}

/** Processor time of PostgreSQL and all its processes, ended ones too, from Linux's /proc in hundredths of a second. */
async function spentByChildren(): Promise<number> {
  const children = await readFile(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8').catch(() => '');
  const own = await ticksOf(postmaster, [11, 12, 13, 14]);
  const alive = await Promise.all(
    children
      .split(' ')
      .filter((pid) => pid !== '')
      .map((pid) => ticksOf(pid, [11, 12])),
  );
  return alive.reduce((sum, ticks) => sum + ticks, own) * 10;
}

async function ticksOf(pid: string, places: readonly number[]): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return places.reduce((sum, place) => sum + Number(fields[place] ?? 0), 0);
}

function judgeAll(cases: YearCases): number {
  let judged = 0;
  for (const { facts } of cases.people) {
    for (const award of CLIMBED_AWARDS.PERSON) {
      assessCase(cases, facts, award, TERMS);
      judged += 1;
    }
  }
  for (const { facts } of cases.collectives) {
    for (const award of CLIMBED_AWARDS.COLLECTIVE) {
      assessCase(cases, facts, award, TERMS);
      judged += 1;
    }
  }
  return judged;
}
