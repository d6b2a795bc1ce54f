import type { Role } from '@thidua/domain/accounts';

/** Kinds whose people register; the party cell and the unions are people of these. */
const REGISTERING: readonly string[] = ['DIRECTORATE', 'DIVISION', 'ATTACHED_UNIT'];

const READS_ALL: readonly Role[] = ['SECRETARY', 'DIRECTOR', 'COUNCIL', 'CHAIR', 'AUDITOR'];

interface Department {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

interface Person {
  readonly roles: readonly { readonly role: Role; readonly department: { readonly id: string } | null }[];
}

/** The divisions whose registrations a person may open, the own ones first. */
export function desksOf(departments: readonly Department[], viewer: Person): readonly Department[] {
  const headed = new Set(
    viewer.roles.flatMap(({ role, department }) => (role === 'HEAD' && department !== null ? [department.id] : [])),
  );
  const readsAll = viewer.roles.some(({ role }) => READS_ALL.includes(role));
  const rank = ({ id }: Department) => (headed.has(id) ? 0 : 1);
  return departments
    .filter(({ id, kind }) => REGISTERING.includes(kind) && (readsAll || headed.has(id)))
    .toSorted((left, right) => rank(left) - rank(right));
}
