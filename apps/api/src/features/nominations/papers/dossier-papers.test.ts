import { countStatements } from '@thidua/db';
import { buildAchievementReport, buildNomination, day } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { divisionWorld, type DivisionWorld } from '../../../testing/division-world.ts';

let database: TestDatabase;
let world: DivisionWorld;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await divisionWorld(database);
});

const ASKED = `missingPaperCount dossierSets { count ground } dossierPapers { paper state note sources { kind label } }`;

interface Told {
  readonly missingPaperCount: number;
  readonly dossierSets: { readonly count: number | null; readonly ground: string };
  readonly dossierPapers: readonly {
    readonly paper: string;
    readonly state: string;
    readonly note: string | null;
    readonly sources: readonly { readonly kind: string; readonly label: string }[];
  }[];
}

async function papersOf(id: string): Promise<Told> {
  const { data } = await (await world.callAs(world.head)).run(`{ nomination(id: "${id}") { ${ASKED} } }`);
  return data?.nomination as Told;
}

function inWords({ dossierPapers }: Told): readonly string[] {
  return dossierPapers
    .filter(({ state }) => state !== 'NOT_NEEDED')
    .map(({ paper, state, note }) => [paper, state, ...(note === null ? [] : [note])].join(' '));
}

function personId(): string {
  return world.people[0]?.id ?? '';
}

test('a fighter’s draft lacks report, minutes and proof until each is really there', async () => {
  const staffId = personId();
  const { id, code } = await buildNomination(world.db, { staffId, awardCode: 'GRASSROOTS_EMULATION_FIGHTER' });
  const bare = await papersOf(id);
  expect(inWords(bare)).toEqual([
    'PROPOSAL LATER SENT_LATER',
    'ACHIEVEMENT_REPORT MISSING REPORT_NOT_BEGUN',
    'PEER_REVIEW_MINUTES MISSING NO_MINUTES',
    'CREATIVE_PROOF MISSING NO_PROOF',
  ]);
  expect(bare).toMatchObject({
    missingPaperCount: 3,
    dossierSets: { count: 1, ground: 'khoản 2 Điều 50 Nghị định 91/2017/NĐ-CP' },
  });

  await buildAchievementReport(world.db, { nominationId: id, status: 'CONFIRMED' });
  await closeMinutes([{ awardCode: 'GRASSROOTS_EMULATION_FIGHTER', staffId }]);
  await world.recognise(staffId);
  const whole = await papersOf(id);
  expect(whole.missingPaperCount).toBe(0);
  const sources = whole.dossierPapers.flatMap((paper) => paper.sources.map(({ kind, label }) => `${kind} ${label}`));
  expect(sources).toEqual([
    `REPORT ${code}`,
    'PEER_REVIEW ngày 03/12/2021',
    expect.stringMatching(/^INITIATIVE SK-2021-/),
  ]);
});

test('the summary of the list stands for the report of LĐTT; what was decided owes nothing any more', async () => {
  const staffId = personId();
  const { id } = await buildNomination(world.db, { staffId, summary: 'Hoàn thành tốt 06 đoàn ra.' });
  expect(inWords(await papersOf(id))).toEqual([
    'PROPOSAL LATER SENT_LATER',
    'ACHIEVEMENT_REPORT HAVE',
    'PEER_REVIEW_MINUTES MISSING NO_MINUTES',
  ]);
  await world.db.nomination.update({ where: { id }, data: { status: 'WITHDRAWN', withdrawnReason: 'Nhầm.' } });
  expect(await papersOf(id)).toMatchObject({ missingPaperCount: 0 });
});

test('the list is narrowed to lines that lack papers, and counts them', async () => {
  const [whole, lacking] = world.people;
  const complete = await buildNomination(world.db, { staffId: whole?.id ?? '', summary: 'Hoàn thành tốt.' });
  const { code } = await buildNomination(world.db, { staffId: lacking?.id ?? '' });
  await buildNomination(world.db, { staffId: world.people[2]?.id ?? '', status: 'NOT_PASSED' });
  await closeMinutes([{ awardCode: 'ADVANCED_WORKER', staffId: whole?.id ?? '' }]);
  const list = async (filter: string) => {
    const document = `{ nominations(year: 2021, filter: ${filter}) { nodes { code missingPaperCount } totalCount } }`;
    return (await (await world.callAs(world.secretary)).run(document)).data?.nominations;
  };
  expect(await list('{ missingPapersOnly: true }')).toEqual({
    // The minutes are closed without the line, and nobody wrote a summary.
    nodes: [{ code, missingPaperCount: 2 }],
    totalCount: 1,
  });
  expect((await list('{}')).nodes).toContainEqual({ code: complete.code, missingPaperCount: 0 });
});

test('papers of a page are read in the same number of statements, however many lines', async () => {
  const counts: number[] = [];
  for (const size of [2, 12]) {
    // oxlint-disable-next-line no-await-in-loop -- one world after the other
    const sized = await divisionWorld(database, size);
    for (const { id: staffId } of sized.people) {
      // oxlint-disable-next-line no-await-in-loop -- codes are given in the order of the lines
      await buildNomination(sized.db, { staffId });
    }
    // oxlint-disable-next-line no-await-in-loop -- one world after the other
    const head = await sized.callAs(sized.head);
    // oxlint-disable-next-line no-await-in-loop -- statements of two worlds at once would be counted together
    const { statements, result } = await countStatements(database, () =>
      head.run(`{ nominations(year: 2021, first: 50) { nodes { id ${ASKED} } } }`),
    );
    expect(result.codes).toEqual([]);
    counts.push(statements.length);
  }
  expect(counts[1]).toBe(counts[0]);
});

interface Candidate {
  readonly awardCode: 'ADVANCED_WORKER' | 'GRASSROOTS_EMULATION_FIGHTER';
  readonly staffId: string;
}

/** Closed minutes of the division with four of four votes for each. */
async function closeMinutes(candidates: readonly Candidate[]): Promise<void> {
  const { organisationId, divisionId: departmentId, head } = world;
  const at = new Date('2021-12-03T09:00:00Z');
  const review = await world.db.peerReview.create({
    data: {
      organisationId,
      departmentId,
      year: 2021,
      heldOn: day('2021-12-03'),
      place: 'Phòng họp tầng 2',
      beganAt: '08:00',
      endedAt: '09:00',
      chairId: head.staffId,
      secretaryId: personId(),
      createdAt: at,
      updatedAt: at,
      seats: { create: [{ staffId: head.staffId, isPresent: true }] },
      lines: {
        create: candidates.map((candidate, index) => ({
          ...candidate,
          ordinal: index + 1,
          agree: 1,
          disagree: 0,
          blank: 0,
          counted: 1,
          needed: 1,
          isPassed: true,
        })),
      },
    },
    select: { id: true },
  });
  await world.db.peerReview.update({
    where: { id: review.id },
    data: {
      status: 'CLOSED',
      closedAt: at,
      closedById: head.accountId,
      shareNumerator: 1,
      shareDenominator: 2,
      isStrict: true,
    },
  });
}
