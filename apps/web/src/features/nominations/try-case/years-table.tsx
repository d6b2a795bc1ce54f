import { INITIATIVE_SCOPES, RATING_LEVELS, type AwardCode, type SubjectKind } from '@thidua/domain/vocabulary';

import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { withAward, withYear, yearOf, YEARS_BEFORE, type CaseDraft } from './case-draft.ts';
import { PlainSelect } from './plain-select.tsx';
import { tryCaseText } from './text.ts';

interface YearsTableProps {
  readonly draft: CaseDraft;
  readonly onChange: (draft: CaseDraft) => void;
}

/** Of each group a year has one at most. */
const GROUPS = {
  PERSON: {
    title: ['ADVANCED_WORKER', 'GRASSROOTS_EMULATION_FIGHTER'],
    higher: ['PROVINCIAL_EMULATION_FIGHTER', 'NATIONAL_EMULATION_FIGHTER'],
  },
  COLLECTIVE: {
    title: ['ADVANCED_COLLECTIVE', 'EXCELLENT_COLLECTIVE'],
    higher: ['PROVINCIAL_FLAG', 'MINISTERIAL_FLAG', 'GOVERNMENT_FLAG'],
  },
} as const satisfies Record<SubjectKind, Record<'title' | 'higher', readonly AwardCode[]>>;

const FORMS = [
  'PROVINCIAL_MERIT',
  'MINISTERIAL_MERIT',
  'PRIME_MINISTER_MERIT',
  'LABOUR_ORDER_THIRD',
  'LABOUR_ORDER_SECOND',
] as const satisfies readonly AwardCode[];

/** In the year of the case itself only what it can be judged by: the own titles of a person. What else it got comes after it. */
function isAsked(kind: SubjectKind, key: 'title' | 'higher' | 'form'): boolean {
  return kind === 'PERSON' && key === 'title';
}

/** The year of the case and those before it, one line each. */
export function YearsTable({ draft, onChange }: YearsTableProps) {
  const t = useText(tryCaseText);
  const { kind, year } = draft;
  const groups = { ...GROUPS[kind], form: FORMS };
  const column = (key: keyof typeof groups) => ({
    key,
    header: t.columns[key],
    cell: (at: number) =>
      at === year && !isAsked(kind, key) ? (
        '–'
      ) : (
        <PlainSelect
          label={t.inYear(t.columns[key], at)}
          empty={t.none}
          options={groups[key].map((award) => ({ value: award, label: t.awardName(award) }))}
          value={groups[key].find((award) => yearOf(draft, at).awards.includes(award))}
          onChange={(chosen) => onChange(withAward(draft, at, groups[key], chosen))}
        />
      ),
  });
  return (
    <Card title={t.years}>
      <DataTable<number>
        caption={t.yearsCaption}
        rows={Array.from({ length: YEARS_BEFORE + 1 }, (_, back) => year - back)}
        keyOf={String}
        empty={{ message: t.none }}
        columns={[
          { key: 'year', header: t.columns.year, isRowHeader: true, cell: (at) => at },
          {
            key: 'rating',
            header: t.columns.rating,
            cell: (at) => (
              <PlainSelect
                label={t.inYear(t.columns.rating, at)}
                empty={t.none}
                options={RATING_LEVELS.map((level) => ({ value: level, label: t.ratings[level] }))}
                value={yearOf(draft, at).rating}
                onChange={(rating) => onChange(withYear(draft, at, { rating }))}
              />
            ),
          },
          column('title'),
          column('higher'),
          column('form'),
          ...(kind === 'COLLECTIVE'
            ? []
            : [
                {
                  key: 'initiative',
                  header: t.columns.initiative,
                  cell: (at: number) => (
                    <PlainSelect
                      label={t.inYear(t.columns.initiative, at)}
                      empty={t.none}
                      options={INITIATIVE_SCOPES.map((scope) => ({ value: scope, label: t.scopes[scope] }))}
                      value={yearOf(draft, at).scope}
                      onChange={(scope) => onChange(withYear(draft, at, { scope }))}
                    />
                  ),
                },
              ]),
        ]}
      />
      <Checkbox
        label={t.isComplete}
        isChecked={draft.isComplete}
        onChange={(isComplete) => onChange({ ...draft, isComplete })}
      />
    </Card>
  );
}
