import { useState, type ReactNode } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { dateEntry, type DateEntry } from '../../../ui/date-entry.ts';
import { DateField } from '../../../ui/date-field.tsx';
import type { FormErrors } from '../../../ui/form-dialog.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { CREATE_FIELDS, TypedMeeting } from '../logic/new-meeting.ts';
import { councilText } from '../text.ts';

type Field = (typeof CREATE_FIELDS)[number];

export interface MeetingForm {
  readonly typed: TypedMeeting;
  readonly day: DateEntry;
  readonly setDay: (day: DateEntry) => void;
  readonly set: (field: 'title' | 'time' | 'place', text: string) => void;
}

/** What a meeting is called, when and where it is, as typed. */
export function useMeetingForm(initial: TypedMeeting): MeetingForm {
  const [texts, setTexts] = useState({ title: initial.title, time: initial.time, place: initial.place });
  const [day, setDay] = useState(() => dateEntry(initial.day));
  return {
    typed: { ...texts, day: day.day },
    day,
    setDay,
    set: (field, text) => setTexts((current) => ({ ...current, [field]: text })),
  };
}

interface MeetingFieldsProps {
  readonly form: MeetingForm;
  readonly errors: FormErrors<Field>;
  /** What is said below the day. */
  readonly children?: ReactNode;
}

/** Title, day, hour and place: of a new meeting, and of one that is moved. */
export function MeetingFields({ form, errors, children }: MeetingFieldsProps) {
  const { create: t } = useText(councilText);
  const { title, time, place } = form.typed;
  return (
    <>
      <TextField
        {...errors.at('title')}
        label={t.name}
        hint={t.nameHint}
        value={title}
        onChange={(text) => form.set('title', text)}
      />
      <DateField {...errors.at('day')} label={t.day} entry={form.day} onChange={form.setDay} />
      {children}
      <TextField
        {...errors.at('time')}
        label={t.time}
        hint={t.timeHint}
        value={time}
        onChange={(text) => form.set('time', text)}
      />
      <TextField {...errors.at('place')} label={t.place} value={place} onChange={(text) => form.set('place', text)} />
    </>
  );
}
