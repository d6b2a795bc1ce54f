import { VOTE_FORMS } from '@thidua/domain/council';
import { isOneOf } from '@thidua/domain/kernel';
import { PEER_REVIEW_LIMITS } from '@thidua/domain/peer-review';

import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { dayOf, manyOf, textOf, type FormField, type FormValues } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import { inputOf, type Review } from '../minutes.ts';
import { peerReviewText } from '../text.ts';
import { SavePeerReviewDocument } from './peer-review-acts.gql.ts';

interface MeetingDialogProps {
  readonly review: Review;
  readonly onClose: () => void;
}

const ABSENCE = 'absence.';

/** When and where, who presided and wrote, who was there and why others were not. */
export function MeetingDialog({ review, onClose }: MeetingDialogProps) {
  const t = useText(peerReviewText);
  const { today } = useViewer();
  const { seats } = review;
  const people = seats.map(({ staffId, name, post }) => ({ value: staffId, label: name, detail: post }));
  const absences = seats.map(({ staffId, name }): FormField => ({
    name: `${ABSENCE}${staffId}`,
    kind: 'text',
    label: t.meeting.absence(name),
    isOptional: true,
    limit: PEER_REVIEW_LIMITS.absence,
    isAsked: (values) => !manyOf(values, 'seats').includes(staffId),
  }));
  return (
    <SentFormDialog
      title={t.meeting.record}
      confirm={t.meeting.confirm}
      busy={t.busy}
      done={t.meeting.done}
      problems={t.problems}
      problemsAt="seats"
      fields={[
        { name: 'heldOn', kind: 'date', label: t.meeting.heldOn },
        {
          name: 'beganAt',
          kind: 'text',
          label: t.meeting.beganAt,
          hint: t.meeting.hourHint,
          isOptional: true,
          limit: 5,
        },
        { name: 'endedAt', kind: 'text', label: t.meeting.endedAt, isOptional: true, limit: 5 },
        { name: 'place', kind: 'text', label: t.meeting.place, limit: PEER_REVIEW_LIMITS.place },
        {
          name: 'form',
          kind: 'choice',
          label: t.meeting.form,
          options: VOTE_FORMS.map((form) => ({ value: form, label: t.meeting.forms[form] })),
        },
        { name: 'seats', kind: 'many', label: t.meeting.present, options: people },
        ...absences,
        { name: 'chairId', kind: 'select', label: t.meeting.chair, options: people },
        { name: 'secretaryId', kind: 'select', label: t.meeting.secretary, options: people },
        {
          name: 'note',
          kind: 'area',
          label: t.meeting.note,
          hint: t.meeting.noteHint,
          isOptional: true,
          limit: PEER_REVIEW_LIMITS.note,
        },
      ]}
      initial={{
        heldOn: dateEntry(review.heldOn ?? today),
        beganAt: review.beganAt,
        endedAt: review.endedAt,
        place: review.place,
        form: review.form,
        seats: seats.filter(({ isPresent }) => isPresent).map(({ staffId }) => staffId),
        chairId: review.chairId ?? '',
        secretaryId: review.secretaryId ?? '',
        note: review.note,
        ...Object.fromEntries(seats.map(({ staffId, absence }) => [`${ABSENCE}${staffId}`, absence])),
      }}
      onAsk={async (client, values) => {
        const input = inputOf(withMeeting(review, values), review.lines);
        return (await client.mutate({ mutation: SavePeerReviewDocument, variables: { input } })).data?.savePeerReview;
      }}
      onClose={onClose}
    />
  );
}

function withMeeting(review: Review, values: FormValues): Review {
  const present = manyOf(values, 'seats');
  const form = textOf(values, 'form');
  const office = (name: string) => {
    const staffId = textOf(values, name);
    return staffId === '' ? null : staffId;
  };
  return {
    ...review,
    heldOn: dayOf(values, 'heldOn') ?? null,
    beganAt: textOf(values, 'beganAt'),
    endedAt: textOf(values, 'endedAt'),
    place: textOf(values, 'place'),
    form: isOneOf(VOTE_FORMS, form) ? form : review.form,
    chairId: office('chairId'),
    secretaryId: office('secretaryId'),
    note: textOf(values, 'note'),
    seats: review.seats.map((seat) => ({
      ...seat,
      isPresent: present.includes(seat.staffId),
      absence: textOf(values, `${ABSENCE}${seat.staffId}`),
    })),
  };
}
