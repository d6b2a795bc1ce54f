import { useState, type SyntheticEvent } from 'react';
import { useSearchParams } from 'react-router';
import { isPlainDate, type PlainDate } from '@thidua/domain/kernel';

import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { asOfText } from '../as-of-text.ts';
import styles from './as-of-day.module.css';

const PARAM = 'ngay';

/** The past day in the address; undefined for now. Today and later days are now. */
export function useAsOfDay(): PlainDate | undefined {
  const [params] = useSearchParams();
  const { today } = useViewer();
  const asked = params.get(PARAM) ?? '';
  return isPlainDate(asked) && asked < today ? asked : undefined;
}

/** “Xem tại ngày…”: the figures as they were known at the end of a day that is over. The day stands in the address. */
export function AsOfDay() {
  const t = useText(asOfText);
  const [, setParams] = useSearchParams();
  const { today } = useViewer();
  const shown = useAsOfDay();
  const [entry, setEntry] = useState(dateEntry(shown));
  const [error, setError] = useState<string | undefined>(undefined);

  function show(day: PlainDate | undefined): void {
    setParams((current) => {
      const changed = new URLSearchParams(current);
      if (day === undefined) changed.delete(PARAM);
      else changed.set(PARAM, day);
      return changed;
    });
  }

  function handleSubmit(event: SyntheticEvent): void {
    event.preventDefault();
    const isPast = entry.day !== undefined && entry.day < today;
    setError(isPast ? undefined : t.wrong);
    if (isPast) show(entry.day);
  }

  return (
    <>
      <form noValidate className={styles['form']} onSubmit={handleSubmit}>
        <DateField label={t.label} entry={entry} error={error} onChange={setEntry} />
        <Button type="submit">{t.show}</Button>
      </form>
      {shown !== undefined && (
        <Notice
          kind="info"
          title={t.title(formatDate(shown))}
          action={
            <Button
              onClick={() => {
                setEntry(dateEntry(undefined));
                show(undefined);
              }}
            >
              {t.back}
            </Button>
          }
        >
          {t.explained}
        </Notice>
      )}
    </>
  );
}
