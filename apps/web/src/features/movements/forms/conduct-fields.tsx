import { INCIDENT_KINDS } from '@thidua/domain/records';

import { useText } from '../../../lib/text/language.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import type { MeasureFieldsProps } from './target-measure-fields.tsx';
import { targetFormText } from './target-form-text.ts';
import styles from './target-form.module.css';

/** Which confirmed incidents break the conduct; none ticked: somebody reports it. */
export function ConductFields({ form, onChange }: MeasureFieldsProps) {
  const t = useText(targetFormText);
  return (
    <fieldset className={styles['ticks']}>
      <legend>{t.conduct}</legend>
      <p className={styles['hint']}>{t.conductHint}</p>
      {INCIDENT_KINDS.map((kind) => (
        <Checkbox
          key={kind}
          label={t.incidents[kind]}
          isChecked={form.incidentKinds.includes(kind)}
          onChange={(isChecked) =>
            onChange({
              incidentKinds: isChecked
                ? [...form.incidentKinds, kind]
                : form.incidentKinds.filter((other) => other !== kind),
            })
          }
        />
      ))}
      <Checkbox
        label={t.discipline}
        isChecked={form.countsDiscipline}
        onChange={(countsDiscipline) => onChange({ countsDiscipline })}
      />
    </fieldset>
  );
}
