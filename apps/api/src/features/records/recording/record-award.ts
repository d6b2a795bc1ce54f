import type { Tx } from '@thidua/db';
import { cleanLine, err, midnightUtcOf, ok, type InputProblem, type PlainDate } from '@thidua/domain/kernel';
import { pastDayProblems, textProblems } from '@thidua/domain/records';
import { AWARDS, type AwardCode } from '@thidua/domain/vocabulary';
import { changesOf, only, type Recording, type WriteResult } from './written.ts';

export interface AwardInput {
  /** A person or a collective, never both. */
  readonly staffId?: string | undefined;
  readonly departmentId?: string | undefined;
  readonly award: AwardCode;
  readonly year: number;
  readonly periodFrom?: PlainDate | undefined;
  readonly periodTo?: PlainDate | undefined;
  readonly decisionNumber: string;
  readonly decidedOn: PlainDate;
  readonly decidedBy: string;
}

/** An award of an old decision. The same award of a subject and year is there once: history is not rewritten by a second paper. */
export async function recordAward(tx: Tx, recording: Recording, input: AwardInput): Promise<WriteResult> {
  return only(await recordAwards(tx, recording, [input]));
}

/** Awards of old decisions, in the order given: four statements, however many. */
export async function recordAwards(
  tx: Tx,
  { organisationId, today }: Recording,
  inputs: readonly AwardInput[],
): Promise<readonly WriteResult[]> {
  const staffIds = inputs.flatMap(({ staffId }) => (staffId === undefined ? [] : [staffId]));
  const departmentIds = inputs.flatMap(({ departmentId }) => (departmentId === undefined ? [] : [departmentId]));
  const staff = await tx.staff.findMany({ where: { organisationId, id: { in: staffIds } }, select: { id: true } });
  const departments = await tx.department.findMany({
    where: { organisationId, id: { in: departmentIds } },
    select: { id: true },
  });
  const known = new Set([...staff, ...departments].map(({ id }) => id));
  const stored = await tx.awardRecord.findMany({
    where: {
      organisationId,
      revokedOn: null,
      year: { in: inputs.map(({ year }) => year) },
      OR: [{ staffId: { in: staffIds } }, { departmentId: { in: departmentIds } }],
    },
    select: { id: true, staffId: true, departmentId: true, awardCode: true, year: true },
  });
  const ids = new Map(
    stored.map(({ id, awardCode, ...row }) => [keyOf(row.staffId ?? row.departmentId ?? '', awardCode, row.year), id]),
  );
  const judged = inputs.map((input) => ({ input, key: keyOfInput(input), problems: problemsOf(input, known, today) }));
  const fresh = new Map(
    judged.flatMap(({ input, key, problems }) =>
      problems.length === 0 && !ids.has(key) ? [[key, input] as const] : [],
    ),
  );
  const created =
    fresh.size === 0
      ? []
      : await tx.awardRecord.createManyAndReturn({
          data: [...fresh.values()].map((input) => columns(organisationId, input)),
          select: { id: true },
        });
  const newIds = new Map([...fresh.keys()].map((key, index) => [key, created[index]?.id ?? '']));
  return judged.map(({ input, key, problems }): WriteResult => {
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const isNew = fresh.get(key) === input;
    return ok({
      id: ids.get(key) ?? newIds.get(key) ?? '',
      outcome: isNew ? 'CREATED' : 'SAME',
      changes: isNew
        ? changesOf<Record<string, string | number | null>>(undefined, {
            award: input.award,
            year: input.year,
            decisionNumber: input.decisionNumber,
          })
        : [],
    });
  });
}

function problemsOf(input: AwardInput, known: ReadonlySet<string>, today: PlainDate): readonly InputProblem[] {
  const { staffId, departmentId, award, year, decisionNumber, decidedOn, decidedBy, periodFrom, periodTo } = input;
  const subjectId = staffId ?? departmentId;
  if (subjectId === undefined || (staffId !== undefined && departmentId !== undefined) || !known.has(subjectId)) {
    return [{ field: 'subjectId', code: 'UNKNOWN' }];
  }
  const isRightKind = AWARDS[award].subjects.some((kind) => kind === (staffId === undefined ? 'COLLECTIVE' : 'PERSON'));
  return [
    ...textProblems({ decisionNumber, decidedBy }, ['decisionNumber', 'decidedBy']),
    ...pastDayProblems('decidedOn', decidedOn, today),
    ...(isRightKind ? [] : [{ field: 'award', code: 'OTHER_SUBJECT' }]),
    ...(year < 1945 || year > Number(today.slice(0, 4))
      ? [{ field: 'year', code: 'YEAR_OUT_OF_RANGE', actual: year }]
      : []),
    ...(periodFrom !== undefined && periodTo !== undefined && periodTo < periodFrom
      ? [{ field: 'periodTo', code: 'END_BEFORE_START' }]
      : []),
  ];
}

function columns(organisationId: string, input: AwardInput) {
  const { staffId = null, departmentId = null, award, year, periodFrom, periodTo, decidedOn } = input;
  return {
    organisationId,
    staffId,
    departmentId,
    awardCode: award,
    year,
    periodFrom: periodFrom === undefined ? null : midnightUtcOf(periodFrom),
    periodTo: periodTo === undefined ? null : midnightUtcOf(periodTo),
    decisionNumber: cleanLine(input.decisionNumber),
    decidedOn: midnightUtcOf(decidedOn),
    decidedBy: cleanLine(input.decidedBy),
  };
}

function keyOf(subjectId: string, award: AwardCode, year: number): string {
  return [subjectId, award, year].join(' ');
}

function keyOfInput({ staffId, departmentId, award, year }: AwardInput): string {
  return keyOf(staffId ?? departmentId ?? '', award, year);
}
