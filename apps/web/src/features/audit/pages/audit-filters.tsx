import { AUDIT_FAMILIES } from '@thidua/domain/audit';
import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { dateEntry, type DateEntry } from '../../../ui/date-entry.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { auditText } from '../text.ts';
import type { AuditParameter, AuditView } from './audit-address.ts';

interface AuditFiltersProps {
  readonly view: AuditView;
  /** Changes of the address by the name of the parameter. */
  readonly onChange: (changes: Partial<Readonly<Record<AuditParameter, string | undefined>>>) => void;
}

export function AuditFilters({ view, onChange }: AuditFiltersProps) {
  const t = useText(auditText);
  return (
    <FilterBar label={t.filters}>
      <SearchField label={t.search} value={view.text} onSearch={(tim) => onChange({ tim })} />
      <SelectField
        label={t.family}
        options={AUDIT_FAMILIES.map((family) => ({ value: family, label: t.families[family] }))}
        placeholder={t.all}
        isClearable
        value={view.family}
        onChange={(nhom) => onChange({ nhom, viec: undefined })}
      />
      <DayFilter key={`tu ${view.fromDay}`} label={t.fromDay} day={view.fromDay} onChange={(tu) => onChange({ tu })} />
      <DayFilter key={`den ${view.toDay}`} label={t.toDay} day={view.toDay} onChange={(den) => onChange({ den })} />
    </FilterBar>
  );
}

interface DayFilterProps {
  readonly label: string;
  readonly day: string | undefined;
  readonly onChange: (day: string | undefined) => void;
}

/** Narrows by a day once it is one; what is being typed stays in the field. */
function DayFilter({ label, day, onChange }: DayFilterProps) {
  const [entry, setEntry] = useState<DateEntry>(dateEntry(day));

  function take(next: DateEntry): void {
    setEntry(next);
    const isMeant = next.day !== undefined || next.text.trim() === '';
    if (isMeant && next.day !== day) onChange(next.day);
  }

  return <DateField label={label} entry={entry} onChange={take} />;
}
