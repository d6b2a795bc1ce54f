import styles from './try-case.module.css';

interface PlainSelectProps<Value extends string> {
  readonly label: string;
  /** What no choice is called. */
  readonly empty: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
}

/** The browser's own list in a cell: a table of thirty of them stays light, and the keys work as people know them. */
export function PlainSelect<Value extends string>({ label, empty, options, value, onChange }: PlainSelectProps<Value>) {
  return (
    <select
      className={styles['cell']}
      aria-label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(options.find((option) => option.value === currentTarget.value)?.value)}
    >
      <option value="">{empty}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
