import { useId } from 'react';

import { Button } from '../button.tsx';
import { TextField } from '../text-field.tsx';
import { formFieldId, type FormField } from './form-field.ts';
import styles from './forms.module.css';

interface LinesFieldProps {
  readonly field: FormField;
  readonly lines: readonly string[];
  readonly errorOf: (name: string) => string | undefined;
  readonly onChange: (lines: readonly string[]) => void;
}

/** Several short texts, one under the other; a line can be added and taken away. */
export function LinesField({ field: { name, label, hint, line }, lines, errorOf, onChange }: LinesFieldProps) {
  const hintId = useId();
  const shown = lines.length === 0 ? [''] : lines;
  return (
    <fieldset className={styles['lines']} aria-describedby={hint === undefined ? undefined : hintId}>
      <legend>{label}</legend>
      {hint !== undefined && (
        <p id={hintId} className={styles['hint']}>
          {hint}
        </p>
      )}
      {shown.map((text, index) => (
        // The place is the name of the line: two lines may say the same.
        <div key={index} className={styles['line']}>
          <TextField
            id={formFieldId(`${name}.${index}`)}
            label={line?.label(index + 1) ?? label}
            value={text}
            error={errorOf(`${name}.${index}`)}
            onChange={(typed) => onChange(shown.with(index, typed))}
          />
          {shown.length > 1 && (
            <Button onClick={() => onChange(shown.filter((_line, place) => place !== index))}>
              {line?.remove ?? ''}
            </Button>
          )}
        </div>
      ))}
      <div>
        <Button size="small" onClick={() => onChange([...shown, ''])}>
          {line?.add ?? ''}
        </Button>
      </div>
    </fieldset>
  );
}
