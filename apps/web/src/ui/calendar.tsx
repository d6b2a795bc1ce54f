import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/vi';

import { DatePicker } from '@mantine/dates';
import { isPlainDate, type PlainDate } from '@thidua/domain/kernel';

import { useText } from '../lib/text/language.tsx';
import styles from './date-field.module.css';
import { uiText } from './text.ts';

export interface CalendarProps {
  readonly value: PlainDate | undefined;
  readonly onChoose: (day: PlainDate) => void;
}

/** A month to pick a day from; Monday first, arrow keys move. In its own chunk: most visits open no calendar. */
export function Calendar({ value, onChoose }: CalendarProps) {
  const t = useText(uiText);
  return (
    <DatePicker
      locale="vi"
      firstDayOfWeek={1}
      weekendDays={[]}
      value={value ?? null}
      {...(value === undefined ? {} : { defaultDate: value })}
      onChange={(chosen) => {
        if (chosen !== null && isPlainDate(chosen)) onChoose(chosen);
      }}
      monthLabelFormat={(month) => monthTitle(month)}
      monthsListFormat="[Tháng] M"
      weekdayFormat={(day) => WEEKDAYS[new Date(`${day.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? ''}
      getDayAriaLabel={(day) => dayLabel(day)}
      hideOutsideDates
      ariaLabels={{
        previousMonth: t.previousMonth,
        nextMonth: t.nextMonth,
        previousYear: t.previousYears,
        nextYear: t.nextYears,
        previousDecade: t.previousYears,
        nextDecade: t.nextYears,
      }}
      classNames={{
        day: styles['day'] ?? '',
        weekday: styles['weekday'] ?? '',
        calendarHeader: styles['header'] ?? '',
        calendarHeaderLevel: styles['headerControl'] ?? '',
        calendarHeaderControl: styles['headerControl'] ?? '',
        monthsListControl: styles['listControl'] ?? '',
        yearsListControl: styles['listControl'] ?? '',
      }}
    />
  );
}

const WEEKDAYS = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'];

/** `2021-12-05…` → `Ngày 5 tháng 12 năm 2021`; holds the figure that is seen. */
function dayLabel(day: string): string {
  return `Ngày ${Number(day.slice(8, 10))} tháng ${Number(day.slice(5, 7))} năm ${day.slice(0, 4)}`;
}

/** `2021-12-01…` → `Tháng 12 năm 2021`. */
function monthTitle(day: string): string {
  return `Tháng ${Number(day.slice(5, 7))} năm ${day.slice(0, 4)}`;
}
