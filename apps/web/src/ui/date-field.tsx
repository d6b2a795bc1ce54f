import '@mantine/core/styles/Popover.layer.css';

import { Popover } from '@mantine/core';
import { lazy, Suspense, useRef, useState } from 'react';

import { formatDate } from '../lib/format/index.ts';
import { useText } from '../lib/text/language.tsx';
import { IconButton } from './button.tsx';
import { dateProblem, readDateEntry, type DateEntry } from './date-entry.ts';
import { dateProblemWords } from './date-problem-words.ts';
import styles from './date-field.module.css';
import { Field, type FieldProps } from './field.tsx';
import fieldStyles from './field.module.css';
import { IconCalendar } from './icons.ts';
import { uiText } from './text.ts';

const Calendar = lazy(async () => ({ default: (await import('./calendar.tsx')).Calendar }));

export interface DateFieldProps extends FieldProps {
  readonly entry: DateEntry;
  readonly onChange: (entry: DateEntry) => void;
  readonly onBlur?: () => void;
  readonly name?: string;
}

/**
 * A day, typed (5/12/2021, 05-12-2021, 5.12.21, 05122021) or chosen from a calendar. A text that is no date stays as it
 * was typed and shows why after leaving the field; it is never replaced by another day.
 */
export function DateField({ entry, onChange, onBlur, name, hint, error, ...field }: DateFieldProps) {
  const t = useText(uiText);
  const [isOpen, setIsOpen] = useState(false);
  const [isTouched, setIsTouched] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const problem = isTouched ? dateProblem(entry) : undefined;

  function handleBlur(): void {
    setIsTouched(true);
    // 5.12.21 becomes 05/12/2021: the person sees how it was understood.
    if (entry.day !== undefined) onChange({ ...entry, text: formatDate(entry.day) });
    onBlur?.();
  }

  return (
    <Field
      {...field}
      hint={hint ?? t.dateHint}
      error={error ?? (problem === undefined ? undefined : dateProblemWords(problem, t.date))}
    >
      {(control) => (
        <div className={styles['row']}>
          <input
            {...control}
            className={fieldStyles['control']}
            name={name}
            inputMode="numeric"
            autoComplete="off"
            value={entry.text}
            onChange={(event) => onChange(readDateEntry(event.currentTarget.value))}
            onBlur={handleBlur}
            onKeyDown={({ key }) => {
              if (key === 'Enter') setIsTouched(true);
            }}
          />
          <Popover
            opened={isOpen}
            onChange={setIsOpen}
            onClose={() => button.current?.focus()}
            trapFocus
            withinPortal={false}
            returnFocus
            position="bottom-start"
            transitionProps={{ duration: 0 }}
            classNames={{ dropdown: styles['panel'] ?? '' }}
          >
            <Popover.Target>
              <IconButton
                ref={button}
                label={t.openCalendar}
                icon={<IconCalendar size={20} stroke={1.75} />}
                onClick={() => setIsOpen(!isOpen)}
              />
            </Popover.Target>
            <Popover.Dropdown aria-label={t.calendar}>
              <Suspense fallback={t.loading}>
                <Calendar
                  value={entry.day}
                  onChoose={(day) => {
                    onChange({ text: formatDate(day), day });
                    setIsOpen(false);
                  }}
                />
              </Suspense>
            </Popover.Dropdown>
          </Popover>
        </div>
      )}
    </Field>
  );
}
