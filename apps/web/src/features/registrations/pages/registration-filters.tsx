import { useQuery } from '@apollo/client/react';
import { REGISTRATION_STATUSES } from '@thidua/domain/registrations';

import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { useYear } from '../../../lib/year.tsx';
import { ChoiceFilter } from '../../../ui/choice-filter.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { registrationText } from '../text.ts';
import { desksOf } from './desk-departments.ts';
import { LISTED_TITLES, RESULTS, type ListView } from './list-address.ts';
import { RegistrationDepartmentsDocument } from './registration-desk.gql.ts';

interface RegistrationFiltersProps {
  readonly view: ListView;
  /** Changes of the address by the name of the parameter. */
  readonly onChange: (changes: Readonly<Record<string, string | undefined>>) => void;
}

export function RegistrationFilters({ view, onChange }: RegistrationFiltersProps) {
  const t = useText(registrationText);
  const viewer = useViewer();
  const { year } = useYear();
  const { data } = useQuery(RegistrationDepartmentsDocument, { variables: { year } });
  const departments = desksOf(data?.departments ?? [], viewer);
  return (
    <FilterBar label={t.list.filters}>
      <SearchField label={t.list.search} value={view.text} onSearch={(tim) => onChange({ tim })} />
      <ChoiceFilter
        label={t.list.status}
        any={t.list.anyStatus}
        values={REGISTRATION_STATUSES}
        words={t.statuses}
        value={view.status}
        onChange={(status) => onChange({ 'trang-thai': status })}
      />
      <SelectField
        label={t.list.award}
        isLabelHidden
        placeholder={t.list.anyAward}
        isClearable
        options={LISTED_TITLES.map((award) => ({ value: award, label: t.award(award) }))}
        value={view.award}
        onChange={(award) => onChange({ 'danh-hieu': award })}
      />
      {departments.length > 1 && (
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
      <ChoiceFilter
        label={t.list.result}
        any={t.list.anyResult}
        values={RESULTS}
        words={t.list.results}
        value={view.result}
        onChange={(result) => onChange({ 'ket-qua': result })}
      />
    </FilterBar>
  );
}
