import type { Role } from '@thidua/domain/accounts';

/** Kinds that make a list; the party cell and the unions are people of these. */
const WITH_LIST: readonly string[] = ['DIRECTORATE', 'DIVISION', 'ATTACHED_UNIT'];

/** Who reads every list; the server refuses the others. */
const READ_ALL: readonly Role[] = ['SECRETARY', 'DIRECTOR', 'AUDITOR'];

export interface ListDepartment {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

interface Person {
  readonly roles: readonly { readonly role: Role; readonly department: { readonly id: string } | null }[];
  readonly staff: { readonly department: { readonly id: string } | null } | null;
}

/** The departments whose list a person may open, the own ones first. */
export function departmentsWithList(departments: readonly ListDepartment[], viewer: Person): readonly ListDepartment[] {
  const headed = new Set(
    viewer.roles.flatMap(({ role, department }) => (role === 'HEAD' && department !== null ? [department.id] : [])),
  );
  const readsAll = viewer.roles.some(({ role }) => READ_ALL.includes(role));
  const own = (department: ListDepartment) =>
    headed.has(department.id) ? 0 : department.id === viewer.staff?.department?.id ? 1 : 2;
  return departments
    .filter(({ id, kind }) => WITH_LIST.includes(kind) && (readsAll || headed.has(id)))
    .toSorted((left, right) => own(left) - own(right));
}

export function isHeadOf(viewer: Person, departmentId: string): boolean {
  return viewer.roles.some(({ role, department }) => role === 'HEAD' && department?.id === departmentId);
}
