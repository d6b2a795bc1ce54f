import { AWARDS } from '@thidua/domain/vocabulary';
import { useId } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import type { FormErrors } from '../../../ui/form-dialog.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import type { DecisionDossierFragment } from '../components/decision-dossier.gql.ts';
import { decisionText } from '../text.ts';
import styles from './period-fields.module.css';
import { fieldOf, type TypedPeriods } from './period-fields.logic.ts';

interface PeriodFieldsProps {
  readonly lines: DecisionDossierFragment['lines'];
  readonly typed: TypedPeriods;
  readonly onChange: (typed: TypedPeriods) => void;
  readonly at: FormErrors<string>['at'];
}

/** Of which time the achievements are: one time for the list, and another for the lines that need it. */
export function PeriodFields({ lines, typed, onChange, at }: PeriodFieldsProps) {
  const t = useText(decisionText).period;
  const addId = useId();
  const { own } = typed;
  const inCommon = lines.filter(({ id }) => !own.has(id));

  return (
    <fieldset className={styles['periods']}>
      <legend>{t.legend}</legend>
      <p>{t.hint}</p>
      <div className={styles['days']}>
        <DateField
          {...at('from')}
          label={t.from}
          entry={typed.from}
          onChange={(from) => onChange({ ...typed, from })}
        />
        <DateField {...at('to')} label={t.to} entry={typed.to} onChange={(to) => onChange({ ...typed, to })} />
      </div>
      {lines
        .filter(({ id }) => own.has(id))
        .map((line) => (
          <OwnPeriod key={line.id} line={line} typed={typed} onChange={onChange} at={at} />
        ))}
      {lines.length > 1 && inCommon.length > 0 && (
        <SelectField
          id={addId}
          label={t.add}
          placeholder={t.addPlaceholder}
          options={inCommon.map((line) => ({ value: line.id, label: lineWords(line) }))}
          value={undefined}
          onChange={(lineId) => {
            if (lineId === undefined) return;
            const { from, to } = typed;
            onChange({ ...typed, own: new Map([...own, [lineId, { from, to }]]) });
          }}
        />
      )}
    </fieldset>
  );
}

interface OwnPeriodProps extends Omit<PeriodFieldsProps, 'lines'> {
  readonly line: DecisionDossierFragment['lines'][number];
}

function OwnPeriod({ line, typed, onChange, at }: OwnPeriodProps) {
  const t = useText(decisionText).period;
  const { id } = line;
  const period = typed.own.get(id);
  if (period === undefined) return null;
  const change = (changed: typeof period) => onChange({ ...typed, own: new Map([...typed.own, [id, changed]]) });
  const drop = () => onChange({ ...typed, own: new Map([...typed.own].filter(([lineId]) => lineId !== id)) });
  return (
    <fieldset className={styles['own']}>
      <legend>{lineWords(line)}</legend>
      <div className={styles['days']}>
        <DateField
          {...at(fieldOf(id, 'from'))}
          label={t.from}
          entry={period.from}
          onChange={(from) => change({ ...period, from })}
        />
        <DateField
          {...at(fieldOf(id, 'to'))}
          label={t.to}
          entry={period.to}
          onChange={(to) => change({ ...period, to })}
        />
      </div>
      <div>
        <Button size="small" onClick={drop}>
          {t.drop}
        </Button>
      </div>
    </fieldset>
  );
}

function lineWords({ ordinal, subjectName, award }: OwnPeriodProps['line']): string {
  return `${ordinal}. ${subjectName} – ${AWARDS[award].name}`;
}
