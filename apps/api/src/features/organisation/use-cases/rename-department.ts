import { addDays, cleanLine, midnightUtcOf, ok, type PlainDate, type Result } from '@thidua/domain/kernel';
import { changeFrom, dayProblems } from '@thidua/domain/organisation';
import type { ActingContext } from '../../../platform/request-context.ts';
import { dated } from '../dated-key.ts';
import { changeDepartment, type DepartmentActInput, type DepartmentRefusal } from './change-department.ts';
import { nameProblems } from './create-department.ts';
import { refuse } from './recorded.ts';

export interface RenameInput extends DepartmentActInput {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly shortName: string;
  /** First day of the name; papers of earlier days keep the former one. */
  readonly from: PlainDate;
}

/** Gives a department another name from a day on. */
export function renameDepartment(
  context: ActingContext,
  input: RenameInput,
): Promise<Result<{ readonly id: string }, DepartmentRefusal>> {
  const { id, version, from } = input;
  const [name, shortName] = [cleanLine(input.name), cleanLine(input.shortName)];
  return changeDepartment(context, input, {
    action: 'DEPARTMENT_RENAMED',
    from,
    days: [{ field: 'from', day: from, kind: 'BEGINNING' }],
    departmentIds: [id],
    version,
    record: async (tx) => {
      const problems = [
        ...(await nameProblems(tx, context.actor.organisationId, { name, shortName, from, ownId: id })),
        ...dayProblems('from', from),
      ];
      if (problems.length > 0) return refuse(...problems);
      const names = (await tx.departmentName.findMany({ where: { departmentId: id } })).map(dated);
      const { ends, replaces, validTo } = changeFrom(names, from);
      const before = ends ?? replaces;
      if (before === undefined) return refuse({ field: 'from', code: 'BEFORE_OPENING' });
      if (before.name === name && before.shortName === shortName) {
        return refuse({ field: 'name', code: 'SAME_AS_BEFORE' });
      }
      if (replaces !== undefined) {
        await tx.departmentName.update({ where: { id: replaces.id }, data: { name, shortName }, select: { id: true } });
      } else {
        const lastDay = midnightUtcOf(addDays(from, -1));
        await tx.departmentName.update({ where: { id: before.id }, data: { validTo: lastDay }, select: { id: true } });
        const period = {
          validFrom: midnightUtcOf(from),
          validTo: validTo === undefined ? null : midnightUtcOf(validTo),
        };
        await tx.departmentName.create({
          data: { departmentId: id, name, shortName, ...period },
          select: { id: true },
        });
      }
      return ok({ id, changes: [{ field: 'name', before: before.name, after: name }] });
    },
  });
}

export interface WithdrawNameInput extends DepartmentActInput {
  readonly id: string;
  readonly version: number;
  /** First day of the name that is taken back. */
  readonly from: PlainDate;
}

/** Takes a name back: the one before it holds on as if it had never been changed. The first name stays. */
export function withdrawDepartmentName(
  context: ActingContext,
  input: WithdrawNameInput,
): Promise<Result<{ readonly id: string }, DepartmentRefusal>> {
  const { id, version, from } = input;
  return changeDepartment(context, input, {
    action: 'DEPARTMENT_NAME_WITHDRAWN',
    from,
    days: [],
    departmentIds: [id],
    version,
    record: async (tx) => {
      const names = (await tx.departmentName.findMany({ where: { departmentId: id } })).map(dated);
      const wrong = names.find(({ validFrom }) => validFrom === from);
      const before = names.find(({ validTo }) => validTo === addDays(from, -1));
      if (wrong === undefined || before === undefined) return refuse({ field: 'from', code: 'FIRST_NAME' });
      await tx.departmentName.delete({ where: { id: wrong.id }, select: { id: true } });
      await tx.departmentName.update({
        where: { id: before.id },
        data: { validTo: wrong.validTo === undefined ? null : midnightUtcOf(wrong.validTo) },
        select: { id: true },
      });
      return ok({ id, changes: [{ field: 'name', before: wrong.name, after: before.name }] });
    },
  });
}
