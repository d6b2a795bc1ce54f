import type { Tx } from '@thidua/db';
import { cleanLine, midnightUtcOf, ok, type InputProblem, type PlainDate, type Result } from '@thidua/domain/kernel';
import { codeProblems, dayProblems, filledProblems } from '@thidua/domain/organisation';
import type { DepartmentKind } from '@thidua/domain/vocabulary';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { changeDepartment, type DepartmentActInput, type DepartmentRefusal } from './change-department.ts';
import { refuse } from './recorded.ts';

export interface NewDepartment {
  readonly kind: DepartmentKind;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly from: PlainDate;
}

/** Opens a division, a unit or a rated organisation on a day, at the end of the chart. */
export function createDepartment(
  context: ActingContext,
  input: NewDepartment & DepartmentActInput,
): Promise<Result<{ readonly id: string }, DepartmentRefusal>> {
  const { organisationId } = context.actor;
  return changeDepartment(context, input, {
    action: 'DEPARTMENT_CREATED',
    from: input.from,
    days: [{ field: 'from', day: input.from, kind: 'BEGINNING' }],
    departmentIds: [],
    record: async (tx) => {
      const { _max } = await tx.department.aggregate({ where: { organisationId }, _max: { sortOrder: true } });
      const opened = await openDepartment(tx, organisationId, input, (_max.sortOrder ?? 0) + 1);
      if (!opened.ok) return opened;
      return ok({
        id: opened.value.id,
        changes: [{ field: 'name', before: null, after: cleanLine(input.name) }],
      });
    },
  });
}

/** Writes the department with its first name, or says what is wrong with it. */
export async function openDepartment(
  tx: Tx,
  organisationId: string,
  { kind, from, ...typed }: NewDepartment,
  sortOrder: number,
): Promise<Result<{ readonly id: string }, InputProblems>> {
  const [code, name, shortName] = [cleanLine(typed.code), cleanLine(typed.name), cleanLine(typed.shortName)];
  const problems: readonly InputProblem[] = [
    ...codeProblems(code),
    ...(await nameProblems(tx, organisationId, { name, shortName, from })),
    ...dayProblems('from', from),
  ];
  if (problems.length > 0) return refuse(...problems);
  // HTQT and htqt are one code to everybody who reads them.
  const taken = await tx.department.findFirst({
    where: { organisationId, code: { equals: code, mode: 'insensitive' } },
    select: { id: true },
  });
  if (taken !== null) return refuse({ field: 'code', code: 'TAKEN' });
  if (kind === 'DIRECTORATE' && (await hasDirectorate(tx, organisationId, from))) {
    return refuse({ field: 'kind', code: 'ONE_DIRECTORATE' });
  }
  const validFrom = midnightUtcOf(from);
  const { id } = await tx.department.create({
    data: {
      organisationId,
      kind,
      code,
      currentName: name,
      sortOrder,
      openedOn: validFrom,
      names: { create: { name, shortName, validFrom } },
    },
    select: { id: true },
  });
  return ok({ id });
}

/** A body has one leadership; another may follow one that was closed. */
async function hasDirectorate(tx: Tx, organisationId: string, from: PlainDate): Promise<boolean> {
  const other = await tx.department.findFirst({
    where: {
      organisationId,
      kind: 'DIRECTORATE',
      OR: [{ closedOn: null }, { closedOn: { gte: midnightUtcOf(from) } }],
    },
    select: { id: true },
  });
  return other !== null;
}

interface WantedName {
  readonly name: string;
  readonly shortName: string;
  /** First day of the name. */
  readonly from: PlainDate;
  /** The department that is to bear it, when there is one already. */
  readonly ownId?: string;
}

/** The problems of a name: filled, and borne by no other department on its first day or later. */
export async function nameProblems(
  tx: Tx,
  organisationId: string,
  { name, shortName, from, ownId }: WantedName,
): Promise<readonly InputProblem[]> {
  const problems = [...filledProblems('name', name), ...filledProblems('shortName', shortName)];
  const firstDay = midnightUtcOf(from);
  const bearer = await tx.department.findFirst({
    where: {
      organisationId,
      names: { some: { name, OR: [{ validTo: null }, { validTo: { gte: firstDay } }] } },
      OR: [{ closedOn: null }, { closedOn: { gte: firstDay } }],
      ...(ownId === undefined ? {} : { id: { not: ownId } }),
    },
    select: { id: true },
  });
  return bearer === null ? problems : [...problems, { field: 'name', code: 'TAKEN' }];
}
