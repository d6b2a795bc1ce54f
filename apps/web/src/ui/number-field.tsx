import { formatNumber, parseNumber } from '../lib/format/index.ts';
import { useText } from '../lib/text/language.tsx';
import { classNames } from './class-names.ts';
import { Field, type FieldProps } from './field.tsx';
import styles from './field.module.css';
import { uiText } from './text.ts';

/** What a number field holds: the text as typed, and the number it means. */
export interface NumberEntry {
  readonly text: string;
  /** Absent while the text is empty, no number, or could be read in two ways. */
  readonly value: number | undefined;
}

/** The entry for a known number: `87.5` → `87,5`. */
export function numberEntry(value: number | undefined): NumberEntry {
  return value === undefined ? { text: '', value } : { text: formatNumber(value), value };
}

export interface NumberFieldProps extends FieldProps {
  readonly entry: NumberEntry;
  readonly onChange: (entry: NumberEntry) => void;
  readonly onBlur?: () => void;
  /** Makes `1.234` in a percent field ambiguous instead of one thousand two hundred thirty-four. */
  readonly maximum?: number;
  readonly isReadOnly?: boolean;
}

/**
 * A number as people type it (`87,5`) or paste it (`87.5`). The text stays as typed; what cannot be read shows its own
 * error unless the form gives another.
 */
export function NumberField({
  entry,
  onChange,
  onBlur,
  maximum,
  isReadOnly = false,
  error,
  ...field
}: NumberFieldProps) {
  const t = useText(uiText);
  const options = maximum === undefined ? {} : { maximum };

  function read(text: string): NumberEntry {
    const parsed = parseNumber(text, options);
    return { text, value: parsed.ok ? parsed.value : undefined };
  }

  function problem(): string | undefined {
    if (entry.text.trim() === '') return undefined;
    const parsed = parseNumber(entry.text, options);
    if (parsed.ok) return undefined;
    // “12,” is on its way to a number.
    if (parsed.error.kind === 'NOT_A_NUMBER') return /^\d+[.,]$/.test(entry.text) ? undefined : t.number.notANumber;
    return t.number.ambiguous(String(parsed.error.asDecimal).replace('.', ','), formatNumber(parsed.error.asThousands));
  }

  return (
    <Field {...field} error={error ?? problem()}>
      {(control) => (
        <input
          {...control}
          className={classNames(styles['control'], styles['number'])}
          inputMode="decimal"
          autoComplete="off"
          value={entry.text}
          readOnly={isReadOnly}
          onChange={(event) => onChange(read(event.currentTarget.value))}
          onBlur={onBlur}
        />
      )}
    </Field>
  );
}
