import { AWARD_CODES, AWARDS, SUBJECT_KINDS, type SubjectKind } from '@thidua/domain/vocabulary';
import { useState } from 'react';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useYear } from '../../../lib/year.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { NumberField, type NumberEntry } from '../../../ui/number-field.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { blankDraft, type CaseDraft } from './case-draft.ts';
import { CaseResult } from './case-result.tsx';
import { tryCaseText } from './text.ts';
import styles from './try-case.module.css';
import { YearFields } from './year-fields.tsx';
import { YearsTable } from './years-table.tsx';

/** A case made up by hand and judged at once: what the law asks, article by article. */
export function TryCasePage() {
  const t = useText(tryCaseText);
  const { year } = useYear();
  const [draft, setDraft] = useState(() => blankDraft('PERSON', year));
  return (
    <>
      <PageHeader
        title={t.title}
        crumbs={[{ label: t.crumb, to: hrefs.titleBoard(year) }]}
        lead={<span>{t.lead}</span>}
        actions={<Button onClick={() => setDraft(blankDraft(draft.kind, year))}>{t.clear}</Button>}
      />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <Asked draft={draft} onChange={setDraft} />
          <YearsTable draft={draft} onChange={setDraft} />
          <YearFields draft={draft} onChange={setDraft} />
        </div>
        <div className={styles['main']}>
          <CaseResult draft={draft} onChange={setDraft} />
        </div>
      </div>
    </>
  );
}

interface AskedProps {
  readonly draft: CaseDraft;
  readonly onChange: (draft: CaseDraft) => void;
}

/** For whom, for which award, in which year and under which law. */
function Asked({ draft, onChange }: AskedProps) {
  const t = useText(tryCaseText);
  const [years, setYears] = useState<NumberEntry>({ text: String(draft.year), value: draft.year });
  const fits = (kind: SubjectKind) =>
    AWARD_CODES.filter((award) => AWARDS[award].subjects.some((each) => each === kind));
  return (
    <Card>
      <div className={styles['fields']}>
        <ChoiceGroup
          legend={t.kind}
          isInline
          choices={SUBJECT_KINDS.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
          value={draft.kind}
          onChange={(kind) => onChange(blankDraft(kind, draft.year))}
        />
        <SelectField
          label={t.award}
          options={fits(draft.kind).map((award) => ({ value: award, label: t.awardName(award) }))}
          value={draft.award}
          onChange={(award = draft.award) => onChange({ ...draft, award, said: {}, texts: {} })}
        />
        <NumberField
          label={t.year}
          entry={years}
          onChange={(entry) => {
            setYears(entry);
            const { value } = entry;
            if (value === undefined || !Number.isInteger(value) || value < FIRST_YEAR || value > LAST_YEAR) return;
            onChange({ ...draft, year: value, receivedOn: dateEntry(`${value}-12-20`) });
          }}
        />
        <DateField
          label={t.receivedOn}
          hint={t.receivedHint}
          entry={draft.receivedOn}
          onChange={(receivedOn) => onChange({ ...draft, receivedOn })}
        />
      </div>
    </Card>
  );
}

/** What a case may name (docs/eligibility-case.md). */
const FIRST_YEAR = 1945;
const LAST_YEAR = 2100;
