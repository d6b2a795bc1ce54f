import type { Tx } from '@thidua/db';
import {
  cleanLine,
  foldText,
  midnightUtcOf,
  ok,
  plainDateOf,
  type PlainDate,
  type Result,
} from '@thidua/domain/kernel';
import {
  birthDateProblems,
  codeProblems,
  dayProblems,
  filledProblems,
  fullNameProblems,
  lineProblems,
  staffCode,
} from '@thidua/domain/organisation';
import type { Gender, StaffClass } from '@thidua/domain/vocabulary';
import { nextNumber } from '../../../platform/next-number.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { placeOf, placeProblems } from './lock-place.ts';
import { recordPost } from './record-post.ts';
import { refuse } from './recorded.ts';

export interface RecruitInput {
  readonly organisationId: string;
  /** From the body's own list; given at once where there is none. */
  readonly code?: string | undefined;
  readonly fullName: string;
  readonly gender: Gender;
  /** Tells two people of one name apart. */
  readonly birthDate?: PlainDate | undefined;
  readonly staffClass: StaffClass;
  readonly recruitedOn: PlainDate;
  readonly departmentId: string;
  /** First day in the department; the day of recruitment when left out. */
  readonly joinedOn?: PlainDate | undefined;
  readonly title: string;
  readonly isLeader?: boolean | undefined;
  readonly isHead?: boolean | undefined;
  /** Where they come from, when they moved from another body. */
  readonly previousBody?: string | undefined;
}

export interface Recruited {
  readonly id: string;
  readonly code: string;
}

/**
 * Puts a person on the books: name, class, place and post from the first day, and a code at once. Runs inside the caller's
 * transaction; a refusal must roll it back, because the code is then given back.
 */
export async function recruitStaff(tx: Tx, input: RecruitInput): Promise<Result<Recruited, InputProblems>> {
  const { organisationId, recruitedOn, departmentId, birthDate, joinedOn = recruitedOn } = input;
  const fullName = cleanLine(input.fullName);
  const title = cleanLine(input.title);
  const previousBody = cleanLine(input.previousBody ?? '');
  const place = await lockedPlace(tx, organisationId, departmentId);
  const problems = [
    ...fullNameProblems(fullName),
    ...(input.code === undefined ? [] : codeProblems(cleanLine(input.code))),
    ...dayProblems('recruitedOn', recruitedOn),
    ...birthDateProblems(birthDate, recruitedOn),
    ...filledProblems('title', title),
    ...lineProblems('previousBody', previousBody),
    ...placeProblems(place, 'MAIN', joinedOn, undefined).map((problem) =>
      problem.field === 'from' ? { ...problem, field: 'recruitedOn' } : problem,
    ),
    ...(await namesakeProblems(tx, organisationId, fullName, birthDate)),
  ];
  if (problems.length > 0) return refuse(...problems);
  const code = input.code === undefined ? await freeCode(tx, organisationId) : cleanLine(input.code);
  if (input.code !== undefined && (await isCodeTaken(tx, organisationId, code))) {
    return refuse({ field: 'code', code: 'TAKEN' });
  }
  const first = midnightUtcOf(recruitedOn);
  const { id } = await tx.staff.create({
    data: {
      organisationId,
      code,
      fullName,
      gender: input.gender,
      staffClass: input.staffClass,
      birthDate: birthDate === undefined ? null : midnightUtcOf(birthDate),
      recruitedOn: first,
      previousBody: previousBody === '' ? null : previousBody,
      names: { create: { fullName, validFrom: first } },
      classPeriods: { create: { staffClass: input.staffClass, validFrom: first } },
      memberships: { create: { departmentId, kind: 'MAIN', validFrom: midnightUtcOf(joinedOn) } },
    },
    select: { id: true },
  });
  const { isLeader = false, isHead = false } = input;
  const post = await recordPost(tx, { staffId: id, departmentId, title, isLeader, isHead, from: joinedOn });
  return post.ok ? ok({ id, code }) : post;
}

async function lockedPlace(tx: Tx, organisationId: string, departmentId: string) {
  const [row] = await tx.$queryRaw<Parameters<typeof placeOf>[0][]>`
    SELECT id, kind, "currentName", "openedOn", "closedOn" FROM departments
    WHERE id = ${departmentId}::uuid AND "organisationId" = ${organisationId}::uuid FOR SHARE`;
  return row === undefined ? undefined : placeOf(row);
}

/** Two people may bear, have borne or come to bear one name; then a birth date tells them apart, and the same date is the same person. */
async function namesakeProblems(tx: Tx, organisationId: string, fullName: string, birthDate: PlainDate | undefined) {
  const bearers = await tx.staff.findMany({
    where: { organisationId, names: { some: { foldedName: foldText(fullName) } } },
    select: { birthDate: true, names: { select: { fullName: true } } },
  });
  const namesakes = bearers.filter(({ names }) => names.some((name) => name.fullName === fullName));
  if (namesakes.length === 0) return [];
  if (birthDate === undefined) return [{ field: 'birthDate', code: 'NAMESAKE', actual: namesakes.length }];
  const isSame = namesakes.some((bearer) => bearer.birthDate !== null && plainDateOf(bearer.birthDate) === birthDate);
  return isSame ? [{ field: 'fullName', code: 'SAME_PERSON' }] : [];
}

/** Codes run over all years; a body that brought its own list along keeps the numbers it has. */
async function freeCode(tx: Tx, organisationId: string): Promise<string> {
  const series = { organisationId, year: 0, kind: 'STAFF' } as const;
  for (;;) {
    const code = staffCode(await nextNumber(tx, series));
    if (!(await isCodeTaken(tx, organisationId, code))) return code;
    await skipTakenNumbers(tx, organisationId);
  }
}

/** Moves the series behind the largest number that a code of the body bears, so that the loop ends at its next turn. */
async function skipTakenNumbers(tx: Tx, organisationId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE counters SET last = greatest(last, (
      SELECT max(substring(code FROM '^NV-(\\d{1,8})$')::int) FROM staff WHERE "organisationId" = ${organisationId}::uuid))
    WHERE "organisationId" = ${organisationId}::uuid AND year = 0 AND kind = 'STAFF'`;
}

async function isCodeTaken(tx: Tx, organisationId: string, code: string): Promise<boolean> {
  const taken = await tx.staff.findUnique({
    where: { organisationId_code: { organisationId, code } },
    select: { id: true },
  });
  return taken !== null;
}
