import { useQuery } from '@apollo/client/react';
import { COMPARED_PARTS, PROMISE_VERDICTS } from '@thidua/domain/registrations';

import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { useYear } from '../../../lib/year.tsx';
import { ChoiceFilter } from '../../../ui/choice-filter.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { desksOf } from '../pages/desk-departments.ts';
import { RegistrationDepartmentsDocument } from '../pages/registration-desk.gql.ts';
import type { OutcomeView } from './list-view.ts';
import { outcomeText } from './text.ts';

interface OutcomeFiltersProps {
  readonly view: OutcomeView;
  /** Changes of the address by the name of the parameter. */
  readonly onChange: (changes: Readonly<Record<string, string | undefined>>) => void;
}

export function OutcomeFilters({ view, onChange }: OutcomeFiltersProps) {
  const t = useText(outcomeText);
  const viewer = useViewer();
  const { year } = useYear();
  const { data } = useQuery(RegistrationDepartmentsDocument, { variables: { year } });
  const departments = desksOf(data?.departments ?? [], viewer);
  return (
    <FilterBar label={t.list.filters}>
      <SearchField label={t.list.search} value={view.text} onSearch={(tim) => onChange({ tim })} />
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
        label={t.list.part}
        any={t.list.anyPart}
        values={COMPARED_PARTS}
        words={t.parts}
        value={view.part}
        onChange={(phan) => onChange({ phan })}
      />
      <ChoiceFilter
        label={t.list.verdict}
        any={t.list.anyVerdict}
        values={PROMISE_VERDICTS}
        words={t.verdicts}
        value={view.verdict}
        onChange={(verdict) => onChange({ 'ket-qua': verdict })}
      />
    </FilterBar>
  );
}
