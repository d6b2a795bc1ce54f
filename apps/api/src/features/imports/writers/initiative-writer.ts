import type { Tx } from '@thidua/db';
import { authorShares, initiativeKey, type JudgedRow } from '@thidua/domain/imports';
import { initiativeCode } from '@thidua/domain/initiatives';
import { midnightUtcOf } from '@thidua/domain/kernel';
import { INITIATIVE_SCOPES } from '@thidua/domain/vocabulary';
import { businessNow } from '../../../platform/business-clock.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { decidedOf } from './decided.ts';
import {
  allNew,
  needed,
  NOTHING_KEPT,
  recordsInUse,
  versionStamps,
  type LaterUse,
  type Writer,
  type WrittenRow,
} from './writer.ts';

/** Initiatives of past years come in as recognised, one row an author. */
export const initiativeWriter: Writer = {
  objectType: 'Initiative',
  create,
  update: () => Promise.resolve([]),

  // Fingerprints are made from the row itself; a comparison that somebody explained or judged is a use.
  usesOf: async (tx, ids) => [
    ...(await recordsInUse(tx, 'initiatives', ids, OWN_TABLES)),
    // A library entry has the id of its initiative: what rests on the one rests on the other.
    ...(await recordsInUse(tx, 'library_entries', ids, [])),
    ...(await benefitsTold(tx, ids)),
  ],

  stampsOf: (tx, ids) => versionStamps(tx, 'initiatives', ids),
  keeps: 'RECORD',

  remove: async (tx, _context, rows) => {
    const initiativeId = { in: [...new Set(rows.map(({ objectId }) => objectId))] };
    await tx.initiativeRecognition.deleteMany({ where: { initiativeId } });
    await tx.initiativeAuthor.deleteMany({ where: { initiativeId } });
    await tx.initiative.deleteMany({ where: { id: initiativeId } });
  },

  restore: () => Promise.resolve(NOTHING_KEPT),
};

/** What the database makes beside a recognised initiative and takes away with it. */
const OWN_TABLES = [
  'initiative_authors',
  'initiative_recognitions',
  'initiative_fingerprints',
  'library_entries',
  'benefit_checks',
];

/** Initiatives of which somebody has told what they brought; a check that only waits for its day is no use. */
async function benefitsTold(tx: Tx, ids: readonly string[]): Promise<readonly LaterUse[]> {
  const told = await tx.benefitCheck.findMany({
    where: { initiativeId: { in: [...ids] }, status: { not: 'WAITING' } },
    select: { initiativeId: true },
  });
  return told.length === 0
    ? []
    : [{ source: 'benefit_checks', ids: [...new Set(told.map(({ initiativeId }) => initiativeId))] }];
}

async function create(tx: Tx, context: ActingContext, rows: readonly JudgedRow[]): Promise<readonly WrittenRow[]> {
  const { organisationId, accountId } = context.actor;
  const groups = [...Map.groupBy(rows, ({ values }) => initiativeKey(values)).values()];
  const codes = await codesFor(
    tx,
    organisationId,
    groups.map(([first]) => Number(needed(first).values.YEAR)),
  );
  const places = await placesOf(
    tx,
    groups.map(([first]) => needed(needed(first).subjectId)),
  );
  const now = businessNow(context, context.actor);
  const made = await tx.initiative.createManyAndReturn({
    data: groups.map(([first], at) => {
      const { values, subjectId } = needed(first);
      const ownerId = needed(subjectId);
      return {
        organisationId,
        year: Number(values.YEAR),
        code: needed(codes[at]),
        status: 'RECOGNISED' as const,
        ownerId,
        departmentId: needed(places.get(ownerId)),
        title: needed(values.TITLE),
        field: values.FIELD ?? '',
        solution: values.SOLUTION ?? '',
        createdAt: now,
        updatedAt: now,
      };
    }),
    select: { id: true, code: true, year: true },
  });
  const ids = new Map(made.map(({ id, year, code }) => [`${year}|${code}`, id]));
  const written = groups.map((group, at) => {
    const { values } = needed(group[0]);
    return { group, values, id: needed(ids.get(`${values.YEAR}|${codes[at]}`)) };
  });
  await tx.initiativeAuthor.createMany({
    data: written.flatMap(({ group, id }) => {
      const shares = authorShares(group.map(({ values }) => values));
      return group.map(({ subjectId }, ordinal) => ({
        initiativeId: id,
        staffId: needed(subjectId),
        ordinal,
        shareBasisPoints: needed(shares[ordinal]),
      }));
    }),
  });
  await tx.initiativeRecognition.createMany({
    data: written.map(({ values, id }) => ({
      initiativeId: id,
      scope: needed(INITIATIVE_SCOPES.find((scope) => scope === values.SCOPE)),
      ...decision(values),
      recordedById: accountId,
      recordedAt: now,
    })),
  });
  return written.flatMap(({ group, id }) =>
    group.map(({ number, subjectId, values }) => ({
      number,
      objectId: id,
      subjectId: needed(subjectId),
      changes: allNew(values),
    })),
  );
}

/** The next codes of each year, in the order of the years given; one statement a year. */
async function codesFor(tx: Tx, organisationId: string, years: readonly number[]): Promise<readonly string[]> {
  const next = new Map<number, number>();
  for (const [year, all] of Map.groupBy(years, (year) => year)) {
    const [row] = await tx.$queryRaw<{ readonly last: number }[]>`
      INSERT INTO counters ("organisationId", year, kind, last) VALUES (${organisationId}::uuid, ${year}, 'INITIATIVE', ${all.length})
      ON CONFLICT ("organisationId", year, kind) DO UPDATE SET last = counters.last + ${all.length} RETURNING last`;
    next.set(year, needed(row).last - all.length + 1);
  }
  return years.map((year) => {
    const number = needed(next.get(year));
    next.set(year, number + 1);
    return initiativeCode(year, number);
  });
}

/** The main place of each author, the newest where there were several. */
async function placesOf(tx: Tx, staffIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.membership.findMany({
    where: { staffId: { in: [...staffIds] }, kind: 'MAIN' },
    select: { staffId: true, departmentId: true },
    orderBy: { validFrom: 'asc' },
  });
  return new Map(rows.map(({ staffId, departmentId }) => [staffId, departmentId]));
}

function decision(values: JudgedRow['values']) {
  const { decidedOn, ...rest } = decidedOf(values);
  return { ...rest, decidedOn: midnightUtcOf(decidedOn) };
}
