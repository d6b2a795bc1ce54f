import '@mantine/core/styles/ScrollArea.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/Combobox.layer.css';

import { Select } from '@mantine/core';
import { filterFolded } from '@thidua/domain/kernel';

import { useText } from '../lib/text/language.tsx';
import { Field, type FieldProps } from './field.tsx';
import styles from './select-field.module.css';
import { uiText } from './text.ts';

export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  /** A second, quiet line, found by typing too: a post, a division. */
  readonly detail?: string;
}

export interface SelectFieldProps<Value extends string> extends FieldProps {
  readonly options: readonly Option<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
  readonly onBlur?: () => void;
  readonly placeholder?: string;
  /** Offers an × that empties the field. */
  readonly isClearable?: boolean;
  /** Typing filters the options, with or without Vietnamese marks; on from eight options. */
  readonly isSearchable?: boolean;
  readonly isDisabled?: boolean;
}

const SEARCHABLE_FROM = 8;

/** One of several. For two to four choices that everyone should see, use radio buttons instead. */
export function SelectField<Value extends string>({
  options,
  value,
  onChange,
  onBlur,
  placeholder,
  isClearable = false,
  isSearchable = options.length >= SEARCHABLE_FROM,
  isDisabled = false,
  ...field
}: SelectFieldProps<Value>) {
  const t = useText(uiText);
  const byValue = new Map<string, Option<Value>>(options.map((option) => [option.value, option]));
  return (
    <Field {...field}>
      {(control) => (
        <Select
          {...control}
          data={options.map((option) => ({ value: option.value, label: option.label }))}
          value={value ?? null}
          onChange={(chosen) => onChange(chosen === null ? undefined : byValue.get(chosen)?.value)}
          {...(onBlur === undefined ? {} : { onBlur })}
          placeholder={placeholder ?? t.choose}
          searchable={isSearchable}
          clearable={isClearable}
          clearButtonProps={{ 'aria-label': t.clear }}
          allowDeselect={false}
          disabled={isDisabled}
          aria-label={field.label}
          nothingFoundMessage={t.noMatch}
          maxDropdownHeight={320}
          // The list is walked by arrows; as a stop of its own it would close under the focus and lose it.
          scrollAreaProps={{ viewportProps: { tabIndex: -1 } }}
          // In place, so that the list stays inside the page's main part and inside a dialog.
          comboboxProps={{ withinPortal: false, transitionProps: { duration: 0 } }}
          filter={({ options: shown, search }) =>
            search.trim() === ''
              ? shown
              : filterFolded(shown, search, (item) => ('value' in item ? wordsOf(byValue.get(item.value)) : ''))
          }
          renderOption={({ option }) => (
            <span>
              {option.label}
              {byValue.get(option.value)?.detail !== undefined && (
                <span className={styles['detail']}>{byValue.get(option.value)?.detail}</span>
              )}
            </span>
          )}
          classNames={{
            input: styles['input'] ?? '',
            dropdown: styles['dropdown'] ?? '',
            option: styles['option'] ?? '',
            empty: styles['empty'] ?? '',
          }}
        />
      )}
    </Field>
  );
}

/** What typing is compared with. */
function wordsOf(option: Option | undefined): string {
  return `${option?.label ?? ''} ${option?.detail ?? ''}`;
}
