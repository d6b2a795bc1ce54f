import type { Tx } from '@thidua/db';
import type { PersonalPart } from '@thidua/domain/audit';
import { err, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import { ratedYearProblems, textProblems } from '@thidua/domain/records';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { ratingSheet } from '../rating-sheet.queries.ts';
import type { RatingRowInput, RatingRowType, SaveRatingsInput, SavedRatingsType } from '../rating-sheet.type.ts';
import { recordDepartmentRatings, recordRatings } from '../recording/record-ratings.ts';
import { clearYears, recordUnrated } from '../recording/record-unrated.ts';
import { OWN_RECORD, recordingOf } from './subject.ts';

/** Rows of one sheet: more are no sheet of a body. */
const MOST_ROWS = 2_000;

/**
 * Writes the rows of one decision. A row that somebody else changed meanwhile is left as it is and named; the others are saved.
 * What is corrected keeps its old value in the trail, with the reason. Nobody writes the own row.
 */
export function saveRatings(
  context: ActingContext,
  input: SaveRatingsInput,
): Promise<Result<SavedRatingsType, InputProblems>> {
  const { year, subject } = input;
  return inTransaction<SavedRatingsType, InputProblems>(context, async ({ tx, audit }) => {
    await lockBody(tx, context);
    const before = await ratingSheet(context, tx, year, subject);
    const known = new Map(before.rows.map((row) => [row.subjectId, row]));
    const conflicts = input.rows.filter(({ subjectId, token }) => known.get(subjectId)?.token !== token);
    const rows = input.rows.flatMap((row) => {
      const old = known.get(row.subjectId);
      return old !== undefined && old.token === row.token && differs(row, old) ? [{ row, old }] : [];
    });
    const problems = problemsOf(context, input, rows);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    await writeLevels(tx, context, input, rows);
    await writeUnrated(tx, context, input, rows);
    await removeRecords(tx, context, input, rows);
    for (const { row, old } of rows) {
      audit(
        {
          action: actionOf(row, old),
          objectType: subject === 'PERSON' ? 'Staff' : 'Department',
          objectId: row.subjectId,
          detail: { year },
        },
        personalPart(row, old, input),
      );
    }
    const sheet = await ratingSheet(context, tx, year, subject);
    return ok({ sheet, saved: rows.length, conflicts: conflicts.map(({ subjectId }) => subjectId) });
  });
}

function actionOf({ level, unratedReason }: RatingRowInput, { token }: RatingRowType) {
  if (level != null) return token === '' ? 'RATING_RECORDED' : 'RATING_CORRECTED';
  return unratedReason == null ? 'RATING_REMOVED' : 'UNRATED_RECORDED';
}

interface ChangedRow {
  readonly row: RatingRowInput;
  readonly old: RatingRowType;
}

/** Sheets of one body are saved one after the other; readers and writers of other things go on. */
async function lockBody(tx: Tx, { actor }: ActingContext): Promise<void> {
  await tx.$queryRaw`SELECT id FROM organisations WHERE id = ${actor.organisationId}::uuid FOR NO KEY UPDATE`;
}

function differs({ level, unratedReason }: RatingRowInput, old: RatingRowType): boolean {
  return (level ?? null) !== old.level || (unratedReason ?? null) !== old.unratedReason;
}

function problemsOf(
  context: ActingContext,
  { rows, year, decisionNumber, decidedBy, decidedOn, correction }: SaveRatingsInput,
  changed: readonly ChangedRow[],
): readonly InputProblem[] {
  if (rows.length > MOST_ROWS) return [{ field: 'rows', code: 'TOO_MANY', limit: MOST_ROWS, actual: rows.length }];
  const ids = new Set(rows.map(({ subjectId }) => subjectId));
  if (ids.size < rows.length || rows.some(({ level, unratedReason }) => level != null && unratedReason != null)) {
    return [{ field: 'rows', code: 'ONE_VALUE_A_ROW' }];
  }
  const own = changed.some(({ row }) => row.subjectId === context.actor.staffId) ? [OWN_RECORD] : [];
  const isCorrecting = changed.some(({ old }) => old.token !== '');
  const isRating = changed.some(({ row }) => row.level != null);
  return [
    ...own,
    ...(isRating
      ? [
          ...textProblems({ decisionNumber, decidedBy }, ['decisionNumber', 'decidedBy']),
          ...ratedYearProblems({ year, decidedOn }, recordingOf(context).today),
        ]
      : []),
    ...(isCorrecting && (correction ?? '').trim() === '' ? [{ field: 'correction', code: 'REQUIRED' }] : []),
    ...textProblems({ conclusion: correction ?? '' }).map((problem) => ({ ...problem, field: 'correction' })),
  ];
}

async function writeLevels(
  tx: Tx,
  context: ActingContext,
  { year, subject, decisionNumber, decidedOn, decidedBy }: SaveRatingsInput,
  rows: readonly ChangedRow[],
): Promise<void> {
  const rated = rows.flatMap(({ row: { subjectId, level } }) => (level == null ? [] : [{ subjectId, level }]));
  if (rated.length === 0) return;
  const decision = { year, decisionNumber, decidedOn, decidedBy };
  const recording = recordingOf(context);
  const results =
    subject === 'PERSON'
      ? await recordRatings(
          tx,
          recording,
          rated.map(({ subjectId, level }) => ({ ...decision, level, staffId: subjectId })),
        )
      : await recordDepartmentRatings(
          tx,
          recording,
          rated.map(({ subjectId, level }) => ({ ...decision, level, departmentId: subjectId })),
        );
  if (results.some((result) => !result.ok)) throw new Error('the rows of a sheet were checked before');
}

/** Takes away the rating that was wrong, writes the reason why there is none. */
async function writeUnrated(
  tx: Tx,
  { actor }: ActingContext,
  { year, subject }: SaveRatingsInput,
  rows: readonly ChangedRow[],
): Promise<void> {
  const unrated = rows.flatMap(({ row: { subjectId, unratedReason } }) =>
    unratedReason == null ? [] : [{ subjectId, year, reason: unratedReason }],
  );
  await recordUnrated(tx, actor.organisationId, subject, unrated);
}

/** What was recorded by mistake goes: the year has no data again. The trail keeps what stood there, and why it went. */
async function removeRecords(
  tx: Tx,
  { actor }: ActingContext,
  { year, subject }: SaveRatingsInput,
  rows: readonly ChangedRow[],
): Promise<void> {
  const removed = rows.flatMap(({ row: { subjectId, level, unratedReason } }) =>
    level == null && unratedReason == null ? [{ subjectId, year }] : [],
  );
  await clearYears(tx, actor.organisationId, subject, removed);
}

function personalPart(
  row: RatingRowInput,
  old: RatingRowType,
  { decisionNumber, correction }: SaveRatingsInput,
): PersonalPart {
  const isCorrection = old.token !== '';
  return {
    subjectId: row.subjectId,
    changes: [
      { field: 'level', before: old.level ?? old.unratedReason, after: row.level ?? row.unratedReason ?? null },
      ...(row.level == null ? [] : [{ field: 'decisionNumber', before: old.decisionNumber, after: decisionNumber }]),
      ...(isCorrection ? [{ field: 'correction', before: null, after: correction ?? '' }] : []),
    ],
  };
}
