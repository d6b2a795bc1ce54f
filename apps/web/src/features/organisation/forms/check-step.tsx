import { Link } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { formFieldId, numberOf } from '../../../ui/forms/form-field.ts';
import { TextArea } from '../../../ui/text-area.tsx';
import { organisationText } from '../text.ts';
import { entryOf, flagOf, manyOf, textOf, type ActFact, type ActField, type ActValues } from './act.ts';
import styles from './act-form.module.css';
import type { PastEffectsQuery } from './past-effects.gql.ts';

type Effects = PastEffectsQuery['pastEffects'];

interface CheckStepProps {
  readonly facts: readonly ActFact[];
  readonly fields: readonly ActField[];
  readonly values: ActValues;
  readonly effects: Effects;
  readonly reason: string;
  readonly reasonError: string | undefined;
  readonly onReason: (reason: string) => void;
}

/** All that was entered once more, what an edit of the past touches, and the reason it asks for. */
export function CheckStep({ facts, fields, values, effects, reason, reasonError, onReason }: CheckStepProps) {
  const t = useText(organisationText);
  return (
    <div className={styles['check']}>
      <DescriptionList
        items={[
          ...facts,
          ...fields.map((field) => ({ term: field.label, detail: wordsOf(field, values, t.form.yes) })),
        ]}
      />
      {effects.needsReason && (
        <>
          <section className={styles['facts']} aria-label={t.form.touches}>
            {effects.touched.length === 0 ? (
              <p>{t.form.touchesNothing}</p>
            ) : (
              <>
                <p>{t.form.touches}:</p>
                <ul>
                  {effects.touched.map(({ effect, year, count }) => (
                    <li key={`${effect} ${year}`}>
                      <Link to={HREFS[effect](year)} target="_blank">
                        {t.form.touched(count, t.effects[effect], year)}
                      </Link>
                    </li>
                  ))}
                </ul>
                <p>{t.form.keeps}</p>
              </>
            )}
          </section>
          <TextArea
            id={formFieldId('reason')}
            label={t.form.reason}
            hint={t.form.reasonHint}
            limit={1_000}
            value={reason}
            onChange={onReason}
            error={reasonError}
          />
        </>
      )}
    </div>
  );
}

/** Where the records of a kind are listed. */
const HREFS: Readonly<Record<Effects['touched'][number]['effect'], (year: number) => string>> = {
  NOMINATION: hrefs.nominations,
  NOMINATION_LIST: hrefs.nominations,
  ASSESSMENT: hrefs.nominations,
  REGISTRATION: hrefs.targets,
  INITIATIVE: hrefs.initiatives,
  TARGET: hrefs.targets,
  QUOTA: hrefs.yearBoard,
  DECISION: hrefs.decisions,
};

function wordsOf({ name, kind, options = [] }: ActField, values: ActValues, yes: string): string {
  const labelOf = (value: string) => options.find((option) => option.value === value)?.label ?? value;
  switch (kind) {
    case 'text':
    case 'area':
      return textOf(values, name);
    case 'select':
    case 'choice':
      return labelOf(textOf(values, name));
    case 'date': {
      const { day } = entryOf(values, name);
      return day === undefined ? '' : formatDate(day);
    }
    case 'check':
      return flagOf(values, name) ? yes : '';
    case 'number':
      return numberOf(values, name).text;
    case 'lines':
      return manyOf(values, name).join('\n');
    case 'many':
      return manyOf(values, name).map(labelOf).join('; ');
  }
}
