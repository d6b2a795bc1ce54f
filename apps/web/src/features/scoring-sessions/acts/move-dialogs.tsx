import { SCORING_SESSION_LIMITS, type ScoringSessionStep } from '@thidua/domain/scoring-session';
import { useState } from 'react';

import { formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { flagOf, textOf } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import { isScored } from '../components/session-header.tsx';
import type { ShownSession } from '../pages/scoring-session-page.tsx';
import { sessionText } from '../text.ts';
import {
  PublishScorersDocument,
  PutScoringSessionToCouncilDocument,
  RemindScorersDocument,
  StepScoringSessionDocument,
} from './scoring-session-acts.gql.ts';

interface MoveDialogProps {
  readonly session: ShownSession;
  readonly onClose: () => void;
}

/** Makes the drafts sheets and tells their scorers. */
export function PublishDialog({ session: { id, version, count }, onClose }: MoveDialogProps) {
  const t = useText(sessionText);
  return (
    <SentFormDialog
      title={t.publish.title(formatNumber(count.drafts, 0))}
      body={t.publish.body}
      confirm={t.publish.confirm}
      busy={t.publish.busy}
      done={t.publish.done}
      problems={t.problems}
      fields={[
        {
          name: 'isNamedAnyway',
          kind: 'check',
          label: t.publish.namedAnyway,
          hint: t.publish.namedHint,
          isOptional: true,
        },
      ]}
      onAsk={async (client, values) => {
        const input = { id, version, isNamedAnyway: flagOf(values, 'isNamedAnyway') };
        return (await client.mutate({ mutation: PublishScorersDocument, variables: { input } })).data?.publishScorers;
      }}
      onClose={onClose}
    />
  );
}

/** Reminds whoever owes points. */
export function RemindDialog({ session: { id, version }, onClose }: MoveDialogProps) {
  const t = useText(sessionText);
  return (
    <SentFormDialog
      title={t.remind.title}
      body={t.remind.body}
      confirm={t.remind.confirm}
      busy={t.remind.busy}
      done={t.remind.done}
      problems={t.problems}
      onAsk={async (client) =>
        (await client.mutate({ mutation: RemindScorersDocument, variables: { input: { id, version } } })).data
          ?.remindScorers
      }
      onClose={onClose}
    />
  );
}

/** Puts everything that was scored before the council. */
export function PutDialog({ session: { id, version, entries }, onClose }: MoveDialogProps) {
  const t = useText(sessionText);
  // The answer of the act changes the entries while the question still stands there.
  const [count] = useState(() => entries.filter(isScored).length);
  return (
    <SentFormDialog
      title={t.put.title(formatNumber(count, 0))}
      body={t.put.body}
      confirm={t.put.open}
      busy={t.put.busy}
      done={t.put.done}
      problems={t.problems}
      onAsk={async (client) =>
        (await client.mutate({ mutation: PutScoringSessionToCouncilDocument, variables: { input: { id, version } } }))
          .data?.putScoringSessionToCouncil
      }
      onClose={onClose}
    />
  );
}

const WORDS = { LOCK: 'lock', REOPEN: 'reopen', DISCARD: 'discard' } as const;

interface StepDialogProps extends MoveDialogProps {
  readonly step: ScoringSessionStep;
  readonly onDone?: () => void;
}

/** Locks a session, opens it again with a reason, or drops it. */
export function StepDialog({ session: { id, version }, step, onDone, onClose }: StepDialogProps) {
  const t = useText(sessionText);
  const words = t[WORDS[step]];
  return (
    <SentFormDialog
      title={words.title}
      body={words.body}
      confirm={words.open}
      busy={words.busy}
      done={words.done}
      problems={t.problems}
      fields={
        step === 'REOPEN'
          ? [{ name: 'reason', kind: 'area', label: t.reopen.reason, limit: SCORING_SESSION_LIMITS.reason }]
          : []
      }
      onAsk={async (client, values) => {
        const input = { id, version, step, reason: textOf(values, 'reason') };
        return (await client.mutate({ mutation: StepScoringSessionDocument, variables: { input } })).data
          ?.stepScoringSession;
      }}
      {...(onDone === undefined ? {} : { onDone })}
      onClose={onClose}
    />
  );
}
