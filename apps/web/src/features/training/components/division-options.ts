import type { Option } from '../../../ui/select-field.tsx';

interface Division {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** Where people work; a party cell or a union is nobody's place of work. */
const NO_PLACE_OF_WORK: readonly string[] = ['PARTY_CELL', 'TRADE_UNION', 'YOUTH_UNION'];

export function divisionOptions(departments: readonly Division[]): readonly Option[] {
  return departments
    .filter(({ kind }) => !NO_PLACE_OF_WORK.includes(kind))
    .map(({ id, name }) => ({ value: id, label: name }));
}
