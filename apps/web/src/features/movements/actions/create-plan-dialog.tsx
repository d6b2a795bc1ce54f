import { isOneOf } from '@thidua/domain/kernel';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { newId } from '../../../lib/new-id.ts';
import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ViewerDocument } from '../../../lib/viewer/viewer.gql.ts';
import { useYear } from '../../../lib/year.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { FormDialog, type FormAnswer } from '../../../ui/forms/form-dialog.tsx';
import { orNull, sentDay, textOf, type FormField, type FormValues } from '../../../ui/forms/form-field.ts';
import { planText } from '../plan-text.ts';
import { CreateMovementDocument } from './movement-acts.gql.ts';

const KINDS = ['YEARLY', 'THEMATIC'] as const;

interface CreatePlanDialogProps {
  /** The plans that can be copied, the newest first. */
  readonly plans: readonly {
    readonly id: string;
    readonly title: string;
    readonly year: number;
    readonly kind: string;
  }[];
  readonly onClose: () => void;
}

/** Begins the draft of a plan, empty or as a copy; the year after the newest plan is offered first. */
export function CreatePlanDialog({ plans, onClose }: CreatePlanDialogProps) {
  const t = useText(planText);
  const words = useText(outcomeText);
  const navigate = useNavigate();
  const { send } = useSending();
  const [id] = useState(newId);
  const newest = plans.find(({ kind }) => kind === 'YEARLY');
  const shown = useYear().year;
  const year = newest === undefined ? shown : newest.year + 1;
  const fields: readonly FormField[] = [
    {
      name: 'kind',
      kind: 'choice',
      label: t.create.kind,
      options: KINDS.map((value) => ({ value, label: t.kinds[value] })),
    },
    { name: 'title', kind: 'text', label: t.create.name },
    { name: 'fromDay', kind: 'date', label: t.create.from },
    { name: 'toDay', kind: 'date', label: t.create.to },
    {
      name: 'copyFromId',
      kind: 'select',
      label: t.create.copy,
      hint: t.create.copyHint,
      isOptional: true,
      options: plans.map(({ id: value, title }) => ({ value, label: title })),
    },
  ];

  async function create(values: FormValues): Promise<FormAnswer> {
    const kind = textOf(values, 'kind');
    const input = {
      id,
      kind: isOneOf(KINDS, kind) ? kind : KINDS[0],
      title: textOf(values, 'title'),
      fromDay: sentDay(values, 'fromDay'),
      toDay: sentDay(values, 'toDay'),
      copyFromId: orNull(textOf(values, 'copyFromId')),
    };
    const outcome = await send(async (client) => {
      const { data } = await client.mutate({
        mutation: CreateMovementDocument,
        variables: { input },
        // A first plan opens its year: the chooser of the frame has it at once.
        refetchQueries: [ViewerDocument],
      });
      return data?.createMovement;
    });
    if (outcome.kind === 'DONE') await navigate(hrefs.planEdit(id));
    return outcome;
  }

  return (
    <FormDialog
      title={t.create.title}
      body={t.create.body}
      confirm={t.create.confirm}
      busy={t.create.busy}
      fields={fields}
      initial={{
        kind: KINDS[0],
        title: t.create.yearlyName(year),
        fromDay: dateEntry(`${year}-01-01`),
        toDay: dateEntry(`${year}-12-31`),
        copyFromId: newest?.id ?? '',
      }}
      sentenceOf={(problem) => problemSentence(words, fields, problem, t.problems)}
      onSend={create}
      onClose={onClose}
    />
  );
}
