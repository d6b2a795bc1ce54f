import { DISCIPLINE_LEVELS } from '@thidua/domain/vocabulary';

import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import type { CaseDraft } from './case-draft.ts';
import { tryCaseText } from './text.ts';
import styles from './try-case.module.css';

interface YearFieldsProps {
  readonly draft: CaseDraft;
  readonly onChange: (draft: CaseDraft) => void;
}

/** What is asked of the year itself beside its line in the table. */
export function YearFields({ draft, onChange }: YearFieldsProps) {
  const t = useText(tryCaseText);
  const set = (change: Partial<CaseDraft>) => onChange({ ...draft, ...change });
  const isPerson = draft.kind === 'PERSON';
  return (
    <Card title={t.ofYear(draft.year)}>
      <div className={styles['fields']}>
        {isPerson ? (
          <>
            <DateField
              label={t.recruitedOn}
              entry={draft.recruitedOn}
              onChange={(recruitedOn) => set({ recruitedOn })}
            />
            <NumberField label={t.absentDays} entry={draft.absentDays} onChange={(absentDays) => set({ absentDays })} />
          </>
        ) : (
          <Members draft={draft} onChange={onChange} />
        )}
        <SelectField
          label={isPerson ? t.discipline : t.disciplineOfMember}
          isClearable
          placeholder={t.none}
          options={DISCIPLINE_LEVELS.map((level) => ({ value: level, label: t.disciplines[level] }))}
          value={draft.disciplineLevel}
          onChange={(disciplineLevel) => set({ disciplineLevel })}
        />
        {draft.disciplineLevel !== undefined && (
          <>
            <DateField
              label={t.disciplinedOn}
              entry={draft.disciplinedOn}
              onChange={(disciplinedOn) => set({ disciplinedOn })}
            />
            <DateField label={t.servedOn} entry={draft.servedOn} onChange={(servedOn) => set({ servedOn })} />
          </>
        )}
      </div>
      <div className={styles['boxes']}>
        <Checkbox
          label={t.isRegistered}
          isChecked={draft.isRegistered}
          onChange={(isRegistered) => set({ isRegistered })}
        />
        <Checkbox
          label={t.hasPendingCase}
          isChecked={draft.hasPendingCase}
          onChange={(hasPendingCase) => set({ hasPendingCase })}
        />
        {isPerson && <Checkbox label={t.isWoman} isChecked={draft.isWoman} onChange={(isWoman) => set({ isWoman })} />}
      </div>
    </Card>
  );
}

const COUNTS = ['members', 'advancedWorkers', 'fighters', 'failed'] as const;

function Members({ draft, onChange }: YearFieldsProps) {
  const t = useText(tryCaseText);
  return (
    <>
      <DateField
        label={t.existsSince}
        entry={draft.existsSince}
        onChange={(existsSince) => onChange({ ...draft, existsSince })}
      />
      {COUNTS.map((key) => (
        <NumberField
          key={key}
          label={t[key]}
          entry={draft[key]}
          onChange={(entry) => onChange({ ...draft, [key]: entry })}
        />
      ))}
    </>
  );
}
