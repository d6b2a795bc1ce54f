import { useQuery } from '@apollo/client/react';
import { isOneOf } from '@thidua/domain/kernel';
import { REVIEW_KINDS } from '@thidua/domain/reviews';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { newId } from '../../../lib/new-id.ts';
import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { FormDialog } from '../../../ui/forms/form-dialog.tsx';
import { textOf, type FormField } from '../../../ui/forms/form-field.ts';
import { useToast } from '../../../ui/toast.tsx';
import { reviewText } from '../text.ts';
import { StartReviewDocument, StartReviewPlanDocument } from './review-acts.gql.ts';

interface StartReviewDialogProps {
  readonly year: number;
  readonly onClose: () => void;
}

/** Begins a review of the plan of the year. The id is made here: pressing twice begins once. */
export function StartReviewDialog({ year, onClose }: StartReviewDialogProps) {
  const t = useText(reviewText);
  const outcomeWords = useText(outcomeText);
  const navigate = useNavigate();
  const showToast = useToast();
  const { send } = useSending();
  const [id] = useState(newId);
  const { data } = useQuery(StartReviewPlanDocument, { variables: { year } });
  if (data === undefined) return null;
  const { movement } = data;
  const fields: readonly FormField[] = [
    {
      name: 'kind',
      kind: 'choice',
      label: t.start.kind,
      options: REVIEW_KINDS.map((value) => ({ value, label: t.kind[value] })),
    },
    { name: 'title', kind: 'text', label: t.start.name, isOptional: true },
    { name: 'receiver', kind: 'text', label: t.start.receiver, hint: t.start.receiverHint, isOptional: true },
  ];
  return (
    <FormDialog
      title={t.start.title}
      body={t.start.body}
      confirm={t.start.confirm}
      busy={t.start.busy}
      fields={fields}
      initial={{}}
      sentenceOf={(problem) => problemSentence(outcomeWords, fields, problem)}
      onSend={async (values) => {
        if (movement === null || movement.status === 'DRAFT') {
          return { kind: 'FAILED', sentence: t.start.noPlan(year) };
        }
        const chosen = textOf(values, 'kind');
        const kind = isOneOf(REVIEW_KINDS, chosen) ? chosen : 'ON_DEMAND';
        const title = textOf(values, 'title').trim() === '' ? t.start.names[kind](year) : textOf(values, 'title');
        const input = { id, movementId: movement.id, kind, title, receiver: textOf(values, 'receiver') };
        const outcome = await send(
          async (client) =>
            (await client.mutate({ mutation: StartReviewDocument, variables: { input } })).data?.startReview,
        );
        if (outcome.kind === 'DONE') {
          showToast({ message: title });
          void navigate(hrefs.review(outcome.done.id));
        }
        return outcome;
      }}
      onClose={onClose}
    />
  );
}
