import type { InputProblem } from '@thidua/domain/kernel';
import { useState } from 'react';

import { useYear } from '../../../lib/year.tsx';
import type { AskedFirst } from '../../../ui/dialog-state.tsx';
import type { Person } from '../../../ui/person-picker.tsx';
import { usePeople } from '../../gatherings/index.ts';
import type { CompositionWords } from '../text.ts';
import { lineOfSent, type SeatDraft } from './seat-draft.ts';

interface Choosable {
  readonly asked: AskedFirst;
  readonly people: readonly Person[] | undefined;
}

/** The people who can be chosen; undefined while they are loaded. */
export function useChoosable(): Choosable {
  const { year } = useYear();
  const asked = usePeople(year);
  const people = asked.data?.map(({ value, label, detail }): Person => ({
    id: value,
    fullName: label,
    detail: detail ?? '',
  }));
  return { asked, people };
}

type Answered =
  { readonly __typename: string; readonly problems?: readonly Pick<InputProblem, 'field' | 'code'>[] } | undefined;

/** The lines while they are typed, and what the server said of single ones. */
export function useSeatDrafts(t: CompositionWords, initial: readonly SeatDraft[]) {
  const [seats, setSeats] = useState(initial);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  return {
    seats,
    errors,
    change: (next: readonly SeatDraft[]) => {
      setSeats(next);
      setErrors({});
    },
    /** Puts at its line what is wrong with it. */
    tell: (answer: Answered) => {
      const told = (answer?.problems ?? []).flatMap(({ field, code }) => {
        const place = /^seats\.(\d+)$/.exec(field)?.[1];
        const line = place === undefined ? undefined : lineOfSent(seats, Number(place));
        const sentence = t.problems[code as keyof typeof t.problems] as string | undefined;
        return line === undefined || sentence === undefined ? [] : [[line.key, sentence] as const];
      });
      setErrors(Object.fromEntries(told));
    },
    /** The line to which the summary above the form leads. */
    fieldOf: (field: string) => {
      const place = /^seats\.(\d+)$/.exec(field)?.[1];
      const line = place === undefined ? undefined : lineOfSent(seats, Number(place));
      return line === undefined ? field : `seats.${line.key}`;
    },
  };
}
