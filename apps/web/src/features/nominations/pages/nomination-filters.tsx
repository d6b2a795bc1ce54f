import { useQuery } from '@apollo/client/react';
import { isOneOf } from '@thidua/domain/kernel';
import { AWARD_CODES, COMMENDATION_KINDS } from '@thidua/domain/vocabulary';

import { useText } from '../../../lib/text/language.tsx';
import { useYear } from '../../../lib/year.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { SelectField, type Option } from '../../../ui/select-field.tsx';
import { proposalText } from '../proposals/text.ts';
import { nominationText, type NominationWords } from '../text.ts';
import { GridDepartmentsDocument } from './grid-departments.gql.ts';
import { allStatuses, COUNTER_KEYS, COUNTERS, slugOf, statusSlugs, type ListView } from './list-address.ts';
import styles from './nomination-list.module.css';

interface NominationFiltersProps {
  readonly view: ListView;
  /** Changes of the address by the name of the parameter. */
  readonly onChange: (changes: Readonly<Record<string, string | undefined>>) => void;
}

const WITH_LIST: readonly string[] = ['DIRECTORATE', 'DIVISION', 'ATTACHED_UNIT'];

export function NominationFilters({ view, onChange }: NominationFiltersProps) {
  const t = useText(nominationText);
  const proposal = useText(proposalText);
  const { year } = useYear();
  const { data } = useQuery(GridDepartmentsDocument, { variables: { year } });
  const departments = (data?.departments ?? []).filter(({ kind }) => WITH_LIST.includes(kind));
  return (
    <FilterBar label={t.list.filters}>
      <SearchField label={t.list.search} value={view.text} onSearch={(tim) => onChange({ tim })} />
      <SelectField
        label={t.list.status}
        isLabelHidden
        placeholder={t.list.anyStatus}
        isClearable
        isSearchable={false}
        options={statusOptions(t, view)}
        value={view.statuses.length === 0 ? undefined : statusSlugs(view.statuses)}
        onChange={(slugs) => onChange({ 'trang-thai': slugs })}
      />
      <SelectField
        label={t.list.award}
        isLabelHidden
        placeholder={t.list.anyAward}
        isClearable
        options={AWARD_CODES.map((award) => ({ value: award, label: t.awardName(award) }))}
        value={view.award}
        onChange={(award) =>
          onChange({ 'danh-hieu': isOneOf(AWARD_CODES, award ?? '') ? slugOf(award ?? '') : undefined })
        }
      />
      <SelectField
        label={proposal.kind}
        isLabelHidden
        placeholder={proposal.anyKind}
        isClearable
        isSearchable={false}
        options={COMMENDATION_KINDS.map((kind) => ({ value: kind, label: proposal.kinds[kind] }))}
        value={view.kind}
        onChange={(kind) => onChange({ 'loai-hinh': kind === undefined ? undefined : slugOf(kind) })}
      />
      <SelectField
        label={t.list.department}
        isLabelHidden
        placeholder={t.list.anyDepartment}
        isClearable
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
        value={view.departmentId}
        onChange={(phong) => onChange({ phong })}
      />
      <div className={styles['leaders']}>
        <Checkbox
          label={t.list.nonLeaders}
          isChecked={view.nonLeadersOnly}
          onChange={(isChecked) => onChange({ 'chuc-vu': isChecked ? 'khong' : undefined })}
        />
        <Checkbox
          label={t.list.missingPapers}
          isChecked={view.missingPapersOnly}
          onChange={(isChecked) => onChange({ 'giay-to': isChecked ? 'thieu' : undefined })}
        />
      </div>
    </FilterBar>
  );
}

/** Every status by itself, and the step of a counter while one is chosen. */
function statusOptions(t: NominationWords, { statuses }: ListView): readonly Option[] {
  const single = allStatuses().map((status) => ({ value: slugOf(status), label: t.statuses[status] }));
  if (statuses.length < 2) return single;
  const slugs = statusSlugs(statuses);
  const counter = COUNTER_KEYS.find((key) => statusSlugs(COUNTERS[key]) === slugs);
  const joined = statuses.map((status) => t.statuses[status]).join(', ');
  return [{ value: slugs, label: counter === undefined ? joined : t.list.step(t.list.counter[counter]) }, ...single];
}
