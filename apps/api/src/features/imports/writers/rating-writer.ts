import type { Tx } from '@thidua/db';
import type { FieldChange } from '@thidua/domain/audit';
import { type JudgedRow, type RowValues, UNRATED } from '@thidua/domain/imports';
import { isOneOf, plainDateOf } from '@thidua/domain/kernel';
import { UNRATED_REASONS } from '@thidua/domain/records';
import { RATING_LEVELS, type SubjectKind } from '@thidua/domain/vocabulary';
import type { ActingContext } from '../../../platform/request-context.ts';
import { recordDepartmentRatings, recordRatings, recordUnrated } from '../../records/index.ts';
import { decidedOf, recordingOf } from './decided.ts';
import {
  type Before,
  needed,
  nominationsSince,
  NOTHING_KEPT,
  versionStamps,
  type Writer,
  type WrittenRow,
  writtenOf,
} from './writer.ts';

/** Ratings of people, and years in which somebody was not rated. */
export const ratingWriter = yearWriter('PERSON');
/** The same of departments, the party cell and unions. */
export const collectiveRatingWriter = yearWriter('COLLECTIVE');

/**
 * One record a subject and year: a rating by a decision, or the reason why there is none. They stand in two tables, so a row that
 * changes the one into the other makes a new record; what stood there before is kept with the row for an undoing.
 */
function yearWriter(subject: SubjectKind): Writer {
  return {
    objectType: subject === 'PERSON' ? 'AnnualRating' : 'DepartmentRating',
    create: (tx, context, rows) => write(tx, context, subject, rows, new Map()),

    update: async (tx, context, rows) => {
      const befores = await recordsOf(
        tx,
        subject,
        rows.map(({ recordId }) => needed(recordId)),
      );
      const written = await write(tx, context, subject, rows, befores);
      return written.map((row, at) => ({ ...row, before: needed(befores.get(needed(rows[at]?.recordId))) }));
    },

    usesOf: async (tx, ids, since) => {
      const records = await recordsOf(tx, subject, ids);
      const subjectOf = [...records].map(([id, { SUBJECT }]) => [id, needed(SUBJECT ?? undefined)] as const);
      return nominationsSince(tx, new Map(subjectOf), since);
    },

    stampsOf: async (tx, ids) =>
      new Map([
        ...(await versionStamps(tx, subject === 'PERSON' ? 'annual_ratings' : 'department_ratings', ids)),
        ...(await versionStamps(tx, 'unrated_years', ids)),
      ]),
    keeps: 'RECORD',

    remove: async (tx, _context, rows) => {
      const where = { id: { in: rows.map(({ objectId }) => objectId) } };
      if (subject === 'PERSON') await tx.annualRating.deleteMany({ where });
      else await tx.departmentRating.deleteMany({ where });
      await tx.unratedYear.deleteMany({ where });
    },

    restore: async (tx, context, rows) => {
      await put(
        tx,
        context,
        subject,
        rows.map(({ before }) => ({ subjectId: needed(before['SUBJECT'] ?? undefined), values: valuesOf(before) })),
      );
      return NOTHING_KEPT;
    },
  };
}

/** What is on record under the ids, as a row of a file would tell it. Two statements. */
async function recordsOf(tx: Tx, subject: SubjectKind, ids: readonly string[]): Promise<ReadonlyMap<string, Before>> {
  const where = { id: { in: [...ids] } };
  const ratings =
    subject === 'PERSON'
      ? (await tx.annualRating.findMany({ where })).map(({ staffId, ...row }) => ({ ...row, subjectId: staffId }))
      : (await tx.departmentRating.findMany({ where })).map(({ departmentId, ...row }) => ({
          ...row,
          subjectId: departmentId,
        }));
  const unrated = await tx.unratedYear.findMany({ where });
  return new Map<string, Before>([
    ...ratings.map(
      (row) =>
        [
          row.id,
          {
            SUBJECT: row.subjectId,
            YEAR: String(row.year),
            RATING: row.level,
            DECISION_NUMBER: row.decisionNumber,
            DECIDED_ON: plainDateOf(row.decidedOn),
            DECIDED_BY: row.decidedBy,
          },
        ] as const,
    ),
    ...unrated.map(
      ({ id, staffId, departmentId, year, reason }) =>
        [
          id,
          { SUBJECT: staffId ?? departmentId, YEAR: String(year), RATING: UNRATED, UNRATED_REASON: reason },
        ] as const,
    ),
  ]);
}

async function write(
  tx: Tx,
  context: ActingContext,
  subject: SubjectKind,
  rows: readonly JudgedRow[],
  befores: ReadonlyMap<string, Before>,
): Promise<readonly WrittenRow[]> {
  const records = rows.map(({ subjectId, values }) => ({ subjectId: needed(subjectId), values }));
  const ids = await put(tx, context, subject, records);
  return rows.map(({ number, subjectId, recordId, values }, at) => {
    const before = recordId === undefined ? undefined : befores.get(recordId);
    const changes = changesBetween(before ?? {}, values);
    return { number, objectId: needed(ids[at]), subjectId: needed(subjectId), changes };
  });
}

interface YearRecord {
  readonly subjectId: string;
  readonly values: RowValues;
}

/** Puts records of years in the place of what stood there; their ids in the order given. */
async function put(
  tx: Tx,
  context: ActingContext,
  subject: SubjectKind,
  records: readonly YearRecord[],
): Promise<readonly string[]> {
  const isUnrated = ({ values }: YearRecord) => values.RATING === UNRATED;
  const rated = records.filter((record) => !isUnrated(record));
  const unrated = records.filter(isUnrated);
  const recording = recordingOf(context);
  const results =
    subject === 'PERSON'
      ? await recordRatings(
          tx,
          recording,
          rated.map((record) => ({ staffId: record.subjectId, ...ratingOf(record) })),
        )
      : await recordDepartmentRatings(
          tx,
          recording,
          rated.map((record) => ({ departmentId: record.subjectId, ...ratingOf(record) })),
        );
  const notes = await recordUnrated(tx, recording.organisationId, subject, unrated.map(unratedOf));
  const ids = new Map<YearRecord, string>([
    ...rated.map((record, at) => [record, writtenOf(results[at]).id] as const),
    ...unrated.map((record, at) => [record, needed(notes[at]).id] as const),
  ]);
  return records.map((record) => needed(ids.get(record)));
}

function ratingOf({ values }: YearRecord) {
  const { RATING = '', YEAR } = values;
  const level = needed(isOneOf(RATING_LEVELS, RATING) ? RATING : undefined);
  return { year: Number(YEAR), level, ...decidedOf(values) };
}

function unratedOf({ subjectId, values: { YEAR, UNRATED_REASON = '' } }: YearRecord) {
  const reason = needed(isOneOf(UNRATED_REASONS, UNRATED_REASON) ? UNRATED_REASON : undefined);
  return { subjectId, year: Number(YEAR), reason };
}

/** As the grid tells it: the level, or the reason in its place, and the decision. */
function changesBetween(before: Before, after: Before | RowValues): readonly FieldChange[] {
  const [old, now] = [toldOf(before), toldOf(after)];
  return Object.entries(now).flatMap(([field, value]) => {
    const was = old[field] ?? null;
    return was === value ? [] : [{ field, before: was, after: value }];
  });
}

function toldOf({ RATING, UNRATED_REASON, DECISION_NUMBER, DECIDED_ON, DECIDED_BY }: Before | RowValues): Before {
  return {
    level: (RATING === UNRATED ? UNRATED_REASON : RATING) ?? null,
    decisionNumber: DECISION_NUMBER ?? null,
    decidedOn: DECIDED_ON ?? null,
    decidedBy: DECIDED_BY ?? null,
  };
}

function valuesOf(before: Before): RowValues {
  return Object.fromEntries(Object.entries(before).filter(([, value]) => value !== null));
}
