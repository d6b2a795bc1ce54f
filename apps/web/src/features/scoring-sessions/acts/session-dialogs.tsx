import { SCORING_DAYS, SCORING_SESSION_LIMITS } from '@thidua/domain/scoring-session';
import { addDays, plainDate } from '@thidua/domain/kernel';
import { useState } from 'react';

import { newId } from '../../../lib/new-id.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { numberOf, sentDay, textOf, type FormField, type FormValues } from '../../../ui/forms/form-field.ts';
import { numberEntry } from '../../../ui/number-field.tsx';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { ShownSession } from '../pages/scoring-session-page.tsx';
import { sessionText, type SessionWords } from '../text.ts';
import { EditScoringSessionDocument, StartScoringSessionDocument } from './scoring-session-acts.gql.ts';

/** Where a session begins; the server knows what the grid asks for. */
const USUAL_SCORERS = 2;

interface StartSessionDialogProps {
  readonly year: number;
  readonly onStarted: (id: string) => void;
  readonly onClose: () => void;
}

/** Makes a session: its name, its due day, how many score each request. */
export function StartSessionDialog({ year, onStarted, onClose }: StartSessionDialogProps) {
  const t = useText(sessionText);
  const { today } = useViewer();
  const [id] = useState(newId);
  return (
    <SentFormDialog
      title={t.facts.startTitle(year)}
      body={t.facts.body}
      confirm={t.facts.start}
      busy={t.facts.busy}
      problems={t.problems}
      fields={fieldsOf(t)}
      initial={{ dueOn: dateEntry(addDays(plainDate(today), SCORING_DAYS)), scorersEach: numberEntry(USUAL_SCORERS) }}
      onAsk={async (client, values) => {
        const input = { id, year, ...typedIn(values) };
        return (await client.mutate({ mutation: StartScoringSessionDocument, variables: { input } })).data
          ?.startScoringSession;
      }}
      onDone={() => onStarted(id)}
      onClose={onClose}
    />
  );
}

interface EditSessionDialogProps {
  readonly session: ShownSession;
  readonly onClose: () => void;
}

/** Puts name, due day and number of scorers right. */
export function EditSessionDialog({ session, onClose }: EditSessionDialogProps) {
  const t = useText(sessionText);
  const { id, version, name, dueOn, scorersEach } = session;
  return (
    <SentFormDialog
      title={t.facts.editTitle}
      confirm={t.facts.save}
      busy={t.facts.busy}
      done={t.facts.saved}
      problems={t.problems}
      fields={fieldsOf(t)}
      initial={{ name, dueOn: dateEntry(dueOn), scorersEach: numberEntry(scorersEach) }}
      onAsk={async (client, values) => {
        const input = { id, version, ...typedIn(values) };
        return (await client.mutate({ mutation: EditScoringSessionDocument, variables: { input } })).data
          ?.editScoringSession;
      }}
      onClose={onClose}
    />
  );
}

function fieldsOf({ facts }: SessionWords): readonly FormField[] {
  return [
    { name: 'name', kind: 'text', label: facts.name, hint: facts.nameHint, limit: SCORING_SESSION_LIMITS.name },
    { name: 'dueOn', kind: 'date', label: facts.dueOn, hint: facts.dueHint },
    {
      name: 'scorersEach',
      kind: 'number',
      label: facts.scorersEach,
      hint: facts.scorersHint,
    },
  ];
}

function typedIn(values: FormValues) {
  return {
    name: textOf(values, 'name'),
    dueOn: sentDay(values, 'dueOn'),
    // Half a person is refused by the server's own bound.
    scorersEach: Math.floor(numberOf(values, 'scorersEach').value ?? 0),
  };
}
