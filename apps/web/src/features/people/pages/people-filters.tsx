import { useQuery } from '@apollo/client/react';

import { useText } from '../../../lib/text/language.tsx';
import { useYear } from '../../../lib/year.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { peopleText } from '../text.ts';
import { PeopleDepartmentsDocument } from './people-departments.gql.ts';
import type { PeopleView } from './people-address.ts';

interface PeopleFiltersProps {
  readonly view: PeopleView;
  /** Changes of the address by the name of the parameter. */
  readonly onChange: (changes: Readonly<Record<string, string | undefined>>) => void;
}

export function PeopleFilters({ view, onChange }: PeopleFiltersProps) {
  const t = useText(peopleText);
  const { year } = useYear();
  const { data } = useQuery(PeopleDepartmentsDocument, { variables: { year } });
  const departments = (data?.departments ?? []).filter(({ staffCount }) => staffCount > 0);
  return (
    <FilterBar label={t.people.filters}>
      <SearchField label={t.people.search} value={view.text} onSearch={(tim) => onChange({ tim })} />
      <SelectField
        label={t.people.department}
        isLabelHidden
        placeholder={t.people.anyDepartment}
        isClearable
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
        value={view.departmentId}
        onChange={(phong) => onChange({ phong })}
      />
      <SelectField
        label={t.people.leadership}
        isLabelHidden
        placeholder={t.people.anyLeadership}
        isClearable
        options={[
          { value: 'lanh-dao', label: t.people.leaders },
          { value: 'khong-lanh-dao', label: t.people.nonLeaders },
        ]}
        value={view.leadership}
        onChange={(leadership) => onChange({ 'chuc-vu': leadership })}
      />
    </FilterBar>
  );
}
