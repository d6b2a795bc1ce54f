import type { MinutesHindrance, MinutesPart } from '@thidua/domain/meeting-minutes';
import type { Words } from '../../../lib/text/define-text.ts';
import type { vi } from '../text.vi.ts';

type Answer =
  | { readonly __typename: 'MinutesHinderedError'; readonly hindrances: readonly MinutesHindrance[] }
  | { readonly __typename: 'MinutesDifferError'; readonly parts: readonly MinutesPart[] }
  | { readonly __typename: 'OwnMinutesError' | 'MinutesOpenError' | 'MeetingMinutes' | 'Meeting' };

/** The sentence of a refusal of this feature alone; nothing for an act that was done. */
export function minutesRefusal(t: Words<typeof vi>, answer: Answer): string | undefined {
  switch (answer.__typename) {
    case 'MinutesHinderedError':
      return answer.hindrances.map((hindrance) => t.hindrances[hindrance]).join(' ');
    case 'MinutesDifferError':
      return t.differ(answer.parts.map((part) => t.parts[part]).join(', '));
    case 'OwnMinutesError':
      return t.own;
    case 'MinutesOpenError':
      return t.open;
    case 'MeetingMinutes':
    case 'Meeting':
      return undefined;
  }
}
