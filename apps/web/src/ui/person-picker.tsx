import { compareNames } from '@thidua/domain/kernel';

import type { FieldProps } from './field.tsx';
import { SelectField } from './select-field.tsx';

export interface Person {
  readonly id: string;
  readonly fullName: string;
  /** “Chuyên viên, Phòng Hợp tác quốc tế”: tells people of the same name apart. */
  readonly detail: string;
}

export interface PersonPickerProps extends FieldProps {
  readonly people: readonly Person[];
  /** The id of the person chosen. */
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
}

/** Chooses a person by typing any part of the name, with or without marks. Listed by given name, as offices do. */
export function PersonPicker({ people, ...select }: PersonPickerProps) {
  const options = people
    .toSorted((left, right) => compareNames(left.fullName, right.fullName))
    .map((person) => ({ value: person.id, label: person.fullName, detail: person.detail }));
  return <SelectField {...select} options={options} isSearchable isClearable />;
}
