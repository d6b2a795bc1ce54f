import { useQuery } from '@apollo/client/react';
import { INITIATIVE_STATUSES } from '@thidua/domain/initiatives';

import { useText } from '../../../lib/text/language.tsx';
import { useYear } from '../../../lib/year.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { clockText } from '../clocks/text.ts';
import { initiativeText } from '../text.ts';
import { InitiativeListDepartmentsDocument } from './initiative-list-departments.gql.ts';
import { statusSlug, type ListView } from './list-address.ts';

interface InitiativeFiltersProps {
  readonly view: ListView;
  /** Changes of the address by the name of the parameter. */
  readonly onChange: (changes: Readonly<Record<string, string | undefined>>) => void;
}

/** Kinds whose people write initiatives; the party cell and the unions are people of these. */
const WITH_STAFF: readonly string[] = ['DIRECTORATE', 'DIVISION', 'ATTACHED_UNIT'];

export function InitiativeFilters({ view, onChange }: InitiativeFiltersProps) {
  const t = useText(initiativeText);
  const clocks = useText(clockText);
  const { year } = useYear();
  const { data } = useQuery(InitiativeListDepartmentsDocument, { variables: { year } });
  const departments = (data?.departments ?? []).filter(({ kind }) => WITH_STAFF.includes(kind));
  return (
    <FilterBar label={t.list.filters}>
      <SearchField label={t.list.search} value={view.text} onSearch={(tim) => onChange({ tim })} />
      <SelectField
        label={t.list.status}
        isLabelHidden
        placeholder={t.list.anyStatus}
        isClearable
        isSearchable={false}
        options={INITIATIVE_STATUSES.map((status) => ({ value: status, label: t.status[status] }))}
        value={view.status}
        onChange={(status) => onChange({ 'trang-thai': status === undefined ? undefined : statusSlug(status) })}
      />
      {view.scope === 'ALL' && (
        <SelectField
          label={t.list.department}
          isLabelHidden
          placeholder={t.list.anyDepartment}
          isClearable
          options={departments.map(({ id, name }) => ({ value: id, label: name }))}
          value={view.departmentId}
          onChange={(phong) => onChange({ phong })}
        />
      )}
      <Checkbox
        label={clocks.list.isLate}
        isChecked={view.isLate}
        onChange={(isChecked) =>
          // Un-ticking leaves the order that the person has chosen.
          onChange({ han: isChecked ? 'qua' : undefined, ...(isChecked ? { xep: 'han' } : {}) })
        }
      />
    </FilterBar>
  );
}
