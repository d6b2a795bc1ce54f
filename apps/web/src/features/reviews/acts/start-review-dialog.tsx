import { useQuery } from '@apollo/client/react';
import { plainDate, type PlainDate } from '@thidua/domain/kernel';
import { phaseToReview, type ReviewKind } from '@thidua/domain/reviews';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { newId } from '../../../lib/new-id.ts';
import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { DialogState } from '../../../ui/dialog-state.tsx';
import { FormDialog } from '../../../ui/forms/form-dialog.tsx';
import { textOf, type FormField } from '../../../ui/forms/form-field.ts';
import { useToast } from '../../../ui/toast.tsx';
import { reviewText, type ReviewWords } from '../text.ts';
import { StartReviewDocument, StartReviewPlanDocument, type StartReviewPlanQuery } from './review-acts.gql.ts';

interface StartReviewDialogProps {
  readonly year: number;
  readonly onClose: () => void;
}

type Plan = StartReviewPlanQuery['movement'];

/** What a review can be of: each phase, the whole movement, or whatever somebody above asks today. */
interface Span {
  readonly value: string;
  readonly label: string;
  readonly figures: string;
  readonly kind: ReviewKind;
  readonly phaseId?: string;
  readonly phaseName?: string;
}

const ON_DEMAND: Pick<Span, 'kind' | 'phaseId' | 'phaseName'> = { kind: 'ON_DEMAND' };

function spansOf(plan: Plan, t: ReviewWords): readonly Span[] {
  if (plan === null) return [];
  const { figuresOf, figuresWhenSent, interimOf } = t.start;
  const interim: readonly Span[] =
    plan.phases.length === 0
      ? [{ value: 'INTERIM', label: t.kind.INTERIM, figures: figuresWhenSent, kind: 'INTERIM' }]
      : plan.phases.map(({ id, name, toDay }) => ({
          value: id,
          label: interimOf(name),
          figures: figuresOf(formatDate(toDay)),
          kind: 'INTERIM',
          phaseId: id,
          phaseName: name,
        }));
  return [
    ...interim,
    { value: 'FINAL', label: t.kind.FINAL, figures: figuresOf(formatDate(plan.toDay)), kind: 'FINAL' },
    { value: 'ON_DEMAND', label: t.kind.ON_DEMAND, figures: figuresWhenSent, kind: 'ON_DEMAND' },
  ];
}

/** What is most likely wanted: the sơ kết of the phase that has just ended, the tổng kết once that is done. */
function usualSpan(plan: Plan, today: PlainDate): string {
  if (plan === null) return '';
  if (plan.status !== 'LAUNCHED') return plan.status === 'INTERIM_REVIEWED' ? 'FINAL' : 'ON_DEMAND';
  const phases = plan.phases.map(({ id, name, toDay }) => ({ id, name, toDay: plainDate(toDay) }));
  return phaseToReview(phases, today)?.id ?? 'INTERIM';
}

/** Begins a review of the plan of the year. The id is made here: pressing twice begins once. */
export function StartReviewDialog({ year, onClose }: StartReviewDialogProps) {
  const t = useText(reviewText);
  const outcomeWords = useText(outcomeText);
  const navigate = useNavigate();
  const showToast = useToast();
  const { send } = useSending();
  const [id] = useState(newId);
  const { today } = useViewer();
  const plan = useQuery(StartReviewPlanDocument, { variables: { year } });
  if (plan.data === undefined) return <DialogState title={t.start.title} asked={[plan]} onClose={onClose} />;
  const { movement } = plan.data;
  const spans = spansOf(movement, t);
  const fields: readonly FormField[] = [
    {
      name: 'kind',
      kind: 'choice',
      label: t.start.kind,
      options: spans.map(({ value, label, figures }) => ({ value, label, detail: figures })),
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
      initial={{ kind: usualSpan(movement, plainDate(today)) }}
      sentenceOf={(problem) => problemSentence(outcomeWords, fields, problem)}
      onSend={async (values) => {
        if (movement === null || movement.status === 'DRAFT') {
          return { kind: 'FAILED', sentence: t.start.noPlan(year) };
        }
        const span = spans.find(({ value }) => value === textOf(values, 'kind'));
        const { kind, phaseId, phaseName } = span ?? ON_DEMAND;
        const usual = t.start.names[kind](year);
        const named = phaseName === undefined ? usual : t.start.ofPhase(usual, phaseName);
        const title = textOf(values, 'title').trim() === '' ? named : textOf(values, 'title');
        const receiver = textOf(values, 'receiver');
        const input = { id, movementId: movement.id, kind, phaseId: phaseId ?? null, title, receiver };
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
