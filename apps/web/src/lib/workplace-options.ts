import { isRatedOrganisation, type DepartmentKind } from '@thidua/domain/vocabulary';

interface Department {
  readonly id: string;
  readonly name: string;
  readonly kind: DepartmentKind;
}

/** Where people work, to choose from; a party cell or a union is nobody's place of work. */
export function workplaceOptions(
  departments: readonly Department[],
): readonly { readonly value: string; readonly label: string }[] {
  return departments
    .filter(({ kind }) => !isRatedOrganisation(kind))
    .map(({ id, name }) => ({ value: id, label: name }));
}
