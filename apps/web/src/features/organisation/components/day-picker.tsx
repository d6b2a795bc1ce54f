import type { PlainDate } from '@thidua/domain/kernel';
import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { organisationText } from '../text.ts';
import styles from './organisation.module.css';

interface DayPickerProps {
  readonly day: PlainDate;
  readonly today: PlainDate;
  readonly onChange: (day: PlainDate) => void;
}

/** Which day is shown. A day that is typed is shown on Enter or by the button, one that is chosen at once. */
export function DayPicker({ day, today, onChange }: DayPickerProps) {
  const t = useText(organisationText);
  const [entry, setEntry] = useState(dateEntry(day));
  return (
    <form
      className={styles['picker']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (entry.day !== undefined) onChange(entry.day);
      }}
    >
      <DateField label={t.structure.day} entry={entry} onChange={setEntry} />
      <Button type="submit">{t.structure.show}</Button>
      {day !== today && (
        <Button
          variant="quiet"
          onClick={() => {
            setEntry(dateEntry(today));
            onChange(today);
          }}
        >
          {t.structure.today}
        </Button>
      )}
    </form>
  );
}
