import { MEETING_LIMITS } from '@thidua/domain/council';
import { lengthOf, type PlainDate } from '@thidua/domain/kernel';

import type { Words } from '../../../lib/text/define-text.ts';
import type { FormError } from '../../../ui/error-summary.tsx';
import type { CreateMeetingMutation } from '../actions/create-meeting.gql.ts';
import type { vi } from '../text.vi.ts';
import { readTime } from './meeting-time.ts';

type CouncilWords = Words<typeof vi>;

export const CREATE_FIELDS = ['title', 'day', 'time', 'place'] as const;

/** The id of a field's element. */
type IdOf = (field: (typeof CREATE_FIELDS)[number]) => string;

export interface TypedMeeting {
  readonly title: string;
  readonly day: PlainDate | undefined;
  readonly time: string;
  readonly place: string;
}

export interface ReadMeeting extends TypedMeeting {
  readonly day: PlainDate;
}

/** The form as the server takes it; nothing while something is missing. */
export function readForm(typed: TypedMeeting): ReadMeeting | undefined {
  const { day } = typed;
  const time = readTime(typed.time);
  if (day === undefined || time === undefined || typed.title.trim() === '' || typed.place.trim() === '')
    return undefined;
  return { ...typed, day, time };
}

/** What is missing or wrong, in the order of the form. */
export function createProblems(t: CouncilWords, typed: TypedMeeting, idOf: IdOf): readonly FormError[] {
  const { problems } = t;
  const { title, place } = MEETING_LIMITS;
  return [
    ...(typed.title.trim() === '' ? [{ fieldId: idOf('title'), message: problems.title }] : []),
    ...(lengthOf(typed.title) > title ? [{ fieldId: idOf('title'), message: problems.titleLong(title) }] : []),
    ...(typed.day === undefined ? [{ fieldId: idOf('day'), message: problems.day }] : []),
    ...(readTime(typed.time) === undefined ? [{ fieldId: idOf('time'), message: problems.time }] : []),
    ...(typed.place.trim() === '' ? [{ fieldId: idOf('place'), message: problems.place }] : []),
    ...(lengthOf(typed.place) > place ? [{ fieldId: idOf('place'), message: problems.placeLong(place) }] : []),
  ];
}

/** The sentences of a refusal, at their fields; none when the meeting was made. */
export function createRefusals(
  t: CouncilWords,
  outcome: CreateMeetingMutation['createMeeting'],
  idOf: IdOf,
): readonly FormError[] {
  switch (outcome.__typename) {
    case 'Meeting':
      return [];
    case 'NoCouncilError':
      return [{ fieldId: idOf('day'), message: t.problems.noCouncil }];
    case 'InputProblemsError':
      return outcome.problems.map(({ field, code, limit }) => {
        const isLong = code === 'TOO_LONG' && limit !== null;
        if (field === 'title') {
          return { fieldId: idOf('title'), message: isLong ? t.problems.titleLong(limit) : t.problems.title };
        }
        if (field === 'place') {
          return { fieldId: idOf('place'), message: isLong ? t.problems.placeLong(limit) : t.problems.place };
        }
        const isYear = code === 'NOT_IN_YEAR' && limit !== null;
        return { fieldId: idOf('day'), message: isYear ? t.problems.notInYear(limit) : t.problems.failed };
      });
  }
}
