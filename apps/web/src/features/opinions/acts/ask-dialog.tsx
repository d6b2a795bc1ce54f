import { ASKED_ABOUT_STATUSES } from '@thidua/domain/nominations';
import {
  OPINION_BODIES,
  OPINION_HOLDS,
  OPINION_LIMITS,
  type OpinionBody,
  type OpinionHold,
} from '@thidua/domain/opinions';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { newId } from '../../../lib/new-id.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { DialogState } from '../../../ui/dialog-state.tsx';
import { dayOf, manyOf, sentDay, textOf, type FormField } from '../../../ui/forms/form-field.ts';
import { useLineChoices, type LineOption } from '../../nominations/index.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import { opinionText, type OpinionWords } from '../text.ts';
import { AskOpinionDocument } from './opinion-acts.gql.ts';

interface AskDialogProps {
  readonly year: number;
  /** The line from whose page the letter is recorded. */
  readonly nominationId?: string;
  readonly onClose: () => void;
}

/** Records a letter that has gone out, about as many lines as it names. */
export function AskDialog({ year, nominationId, onClose }: AskDialogProps) {
  const t = useText(opinionText);
  const lines = useLineChoices(year, ASKED_ABOUT_STATUSES);
  const navigate = useNavigate();
  const [id] = useState(newId);
  if (lines.data === undefined) return <DialogState title={t.ask.title} asked={[lines]} onClose={onClose} />;
  return (
    <SentFormDialog
      title={t.ask.title}
      body={lines.data.length === 0 ? t.ask.nothing : t.ask.body}
      confirm={t.ask.confirm}
      busy={t.ask.busy}
      done={t.ask.done}
      problems={t.problems}
      fields={fieldsOf(t, lines.data)}
      initial={{ holds: 'AGENDA', nominationIds: nominationId === undefined ? [] : [nominationId] }}
      onAsk={async (client, values) => {
        const input = {
          id,
          // The options of the fields are the kinds of bodies and what waits.
          body: textOf(values, 'body') as OpinionBody,
          holds: textOf(values, 'holds') as OpinionHold,
          bodyName: textOf(values, 'bodyName'),
          letterNumber: textOf(values, 'letterNumber'),
          letterOn: sentDay(values, 'letterOn'),
          dueOn: dayOf(values, 'dueOn') ?? null,
          ground: textOf(values, 'ground'),
          nominationIds: [...manyOf(values, 'nominationIds')],
        };
        return (await client.mutate({ mutation: AskOpinionDocument, variables: { input } })).data?.askOpinion;
      }}
      onDone={() => void navigate(hrefs.opinion(id))}
      onClose={onClose}
    />
  );
}

function fieldsOf({ ask, body, holds }: OpinionWords, lines: readonly LineOption[]): readonly FormField[] {
  return [
    {
      name: 'body',
      kind: 'select',
      label: ask.kind,
      options: OPINION_BODIES.map((value) => ({ value, label: body[value] })),
    },
    { name: 'bodyName', kind: 'text', label: ask.bodyName },
    { name: 'letterNumber', kind: 'text', label: ask.letterNumber, isCode: true },
    { name: 'letterOn', kind: 'date', label: ask.letterOn },
    { name: 'dueOn', kind: 'date', label: ask.dueOn, isOptional: true },
    {
      name: 'holds',
      kind: 'choice',
      label: ask.holds,
      options: OPINION_HOLDS.map((value) => ({ value, label: holds[value] })),
    },
    { name: 'ground', kind: 'area', label: ask.ground, limit: OPINION_LIMITS.ground, isOptional: true },
    { name: 'nominationIds', kind: 'many', label: ask.lines, options: lines },
  ];
}
