import { SelectField } from './select-field.tsx';

export interface ChoiceFilterProps<Value extends string> {
  /** Read out, not shown. */
  readonly label: string;
  /** What the field says while nothing is chosen. */
  readonly any: string;
  readonly values: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
}

/** A filter of a list by one of a few words. */
export function ChoiceFilter<Value extends string>(props: ChoiceFilterProps<Value>) {
  const { label, any, values, words, value, onChange } = props;
  return (
    <SelectField
      label={label}
      isLabelHidden
      placeholder={any}
      isClearable
      isSearchable={false}
      options={values.map((each) => ({ value: each, label: words[each] }))}
      value={value}
      onChange={(chosen) => onChange(values.find((each) => each === chosen))}
    />
  );
}
