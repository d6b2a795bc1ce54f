import { MINUTES_LIMITS, type MinutesAct } from '@thidua/domain/meeting-minutes';

import { newId } from '../../../lib/new-id.ts';
import { useText } from '../../../lib/text/language.tsx';
import { textOf } from '../../../ui/forms/form-field.ts';
import { useState } from 'react';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { MinutesDataFragment } from '../pages/minutes-page.gql.ts';
import { minutesText } from '../text.ts';
import {
  CorrectMeetingMinutesDocument,
  CountersignMeetingMinutesDocument,
  DiscardMeetingMinutesDocument,
  ReopenMeetingMinutesDocument,
  SaveMeetingMinutesDocument,
  SignMeetingMinutesDocument,
} from './minutes-acts.gql.ts';
import { minutesRefusal } from './minutes-refusal.ts';

interface WriteDialogProps {
  readonly meetingId: string;
  /** Undefined where the minutes are begun. */
  readonly minutes: MinutesDataFragment | undefined;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** What was said and concluded; what is typed is kept on this machine until it is sent. */
export function WriteMinutesDialog({ meetingId, minutes, onDone, onClose }: WriteDialogProps) {
  const t = useText(minutesText);
  const [id] = useState(() => minutes?.id ?? newId());
  const version = minutes?.version ?? 0;
  return (
    <SentFormDialog
      title={minutes === undefined ? t.acts.BEGIN : t.acts.EDIT}
      body={t.body.write}
      confirm={minutes === undefined ? t.acts.BEGIN : t.acts.EDIT}
      busy={t.busy}
      done={t.done.SAVED}
      keptAs={`minutes.${minutes?.id ?? meetingId}.${version}`}
      initial={{ note: minutes?.note ?? '', conclusion: minutes?.conclusion ?? '' }}
      fields={(['note', 'conclusion'] as const).map((name) => ({
        name,
        kind: 'area',
        label: t.fields[name],
        limit: MINUTES_LIMITS[name],
        isOptional: true,
      }))}
      onAsk={async (client, values) => {
        const input = {
          id,
          meetingId,
          version,
          note: textOf(values, 'note'),
          conclusion: textOf(values, 'conclusion'),
        };
        const answer = await client.mutate({ mutation: SaveMeetingMinutesDocument, variables: { input } });
        return answer.data?.saveMeetingMinutes;
      }}
      refusalOf={(answer) => minutesRefusal(t, answer)}
      onDone={onDone}
      onClose={onClose}
    />
  );
}

interface StepDialogProps {
  readonly minutes: MinutesDataFragment;
  readonly act: Exclude<MinutesAct, 'EDIT' | 'CORRECT'>;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const STEPS = {
  SIGN: SignMeetingMinutesDocument,
  COUNTERSIGN: CountersignMeetingMinutesDocument,
  REOPEN: ReopenMeetingMinutesDocument,
  DISCARD: DiscardMeetingMinutesDocument,
} as const;

/** Signs, takes a signature back, or drops a draft: says what follows, and asks once. */
export function MinutesStepDialog({ minutes: { id, version }, act, onDone, onClose }: StepDialogProps) {
  const t = useText(minutesText);
  return (
    <SentFormDialog
      title={`${t.acts[act]}?`}
      body={t.body[act]}
      confirm={t.acts[act]}
      busy={t.busy}
      done={t.done[act]}
      onAsk={async (client) => {
        const variables = { input: { id, version } };
        switch (act) {
          case 'SIGN':
            return (await client.mutate({ mutation: STEPS.SIGN, variables })).data?.signMeetingMinutes;
          case 'COUNTERSIGN':
            return (await client.mutate({ mutation: STEPS.COUNTERSIGN, variables })).data?.countersignMeetingMinutes;
          case 'REOPEN':
            return (await client.mutate({ mutation: STEPS.REOPEN, variables })).data?.reopenMeetingMinutes;
          case 'DISCARD':
            return (await client.mutate({ mutation: STEPS.DISCARD, variables })).data?.discardMeetingMinutes;
        }
      }}
      refusalOf={(answer) => minutesRefusal(t, answer)}
      onDone={onDone}
      onClose={onClose}
    />
  );
}

interface CorrectDialogProps {
  readonly minutes: MinutesDataFragment;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Begins another set of minutes in the place of signed ones, with the reason. */
export function CorrectMinutesDialog({ minutes: { id, version }, onDone, onClose }: CorrectDialogProps) {
  const t = useText(minutesText);
  const [correctionId] = useState(newId);
  return (
    <SentFormDialog
      title={t.acts.CORRECT}
      body={t.body.CORRECT}
      confirm={t.acts.CORRECT}
      busy={t.busy}
      done={t.done.CORRECT}
      fields={[{ name: 'reason', kind: 'area', label: t.fields.reason, limit: MINUTES_LIMITS.reason }]}
      onAsk={async (client, values) => {
        const input = { id, version, correctionId, reason: textOf(values, 'reason') };
        const answer = await client.mutate({ mutation: CorrectMeetingMinutesDocument, variables: { input } });
        return answer.data?.correctMeetingMinutes;
      }}
      refusalOf={(answer) => minutesRefusal(t, answer)}
      onDone={onDone}
      onClose={onClose}
    />
  );
}
