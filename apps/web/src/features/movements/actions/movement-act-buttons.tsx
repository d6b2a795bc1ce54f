import { useState } from 'react';

import type { MovementEvent } from '../../../gql/schema-types.ts';
import { formatNumber } from '../../../lib/format/index.ts';
import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ActDialog, type ActDialogAnswer } from '../../../ui/act-dialog.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { FormDialog, type FormAnswer } from '../../../ui/forms/form-dialog.tsx';
import { sentDay, type FormField, type FormValues } from '../../../ui/forms/form-field.ts';
import { dateEntry } from '../../../ui/date-entry.ts';
import { useToast } from '../../../ui/toast.tsx';
import { planText } from '../plan-text.ts';
import {
  CloseMovementDocument,
  RecordFinalReviewDocument,
  RecordInterimReviewDocument,
  WithdrawMovementLaunchDocument,
} from './movement-acts.gql.ts';

interface MovementActButtonsProps {
  readonly movement: {
    readonly id: string;
    readonly version: number;
    readonly status: string;
    readonly viewerCan: readonly MovementEvent[];
  };
}

type Dialog = 'WITHDRAW_LAUNCH' | 'REVIEW_INTERIM' | 'REVIEW_FINALLY' | 'CLOSE';
const IN_DIALOG = ['WITHDRAW_LAUNCH', 'REVIEW_INTERIM', 'REVIEW_FINALLY', 'CLOSE'] as const satisfies readonly Dialog[];

/** What the viewer can do with the movement now: write, check and launch, review, close. */
export function MovementActButtons({ movement }: MovementActButtonsProps) {
  const t = useText(planText);
  const [open, setOpen] = useState<Dialog | undefined>(undefined);
  const { id, status, viewerCan } = movement;
  const close = () => setOpen(undefined);
  return (
    <>
      {viewerCan.includes('EDIT') && (
        <ButtonLink to={hrefs.planEdit(id)}>{status === 'DRAFT' ? t.goOnWriting : t.acts.EDIT}</ButtonLink>
      )}
      {status === 'DRAFT' && <ButtonLink to={hrefs.planCheck(id)}>{t.check.open}</ButtonLink>}
      {IN_DIALOG.filter((act) => viewerCan.includes(act)).map((act) => (
        <Button key={act} onClick={() => setOpen(act)}>
          {t.acts[act]}
        </Button>
      ))}
      {open === 'WITHDRAW_LAUNCH' && <WithdrawDialog movement={movement} onClose={close} />}
      {(open === 'REVIEW_INTERIM' || open === 'REVIEW_FINALLY') && (
        <ReviewDialog movement={movement} event={open} onClose={close} />
      )}
      {open === 'CLOSE' && <CloseDialog movement={movement} onClose={close} />}
    </>
  );
}

interface DialogProps extends MovementActButtonsProps {
  readonly onClose: () => void;
}

function WithdrawDialog({ movement: { id, version }, onClose }: DialogProps) {
  const t = useText(planText).withdraw;
  const words = useText(outcomeText);
  const showToast = useToast();
  const { isBusy, send } = useSending();

  async function withdraw(reason: string): Promise<ActDialogAnswer> {
    const input = { id, version, reason };
    const outcome = await send(
      async (client) =>
        (await client.mutate({ mutation: WithdrawMovementLaunchDocument, variables: { input } })).data
          ?.withdrawMovementLaunch,
    );
    if (outcome.kind === 'PROBLEMS') return { kind: 'PROBLEM', sentence: words.problems.REQUIRED(t.reason) };
    if (outcome.kind === 'FAILED') return outcome;
    if (outcome.done.__typename === 'LaunchInUseError') {
      const uses = outcome.done.uses.map(({ use, count }) => t.uses[use](formatNumber(count, 0)));
      return { kind: 'FAILED', sentence: t.inUse(uses.join(', ')) };
    }
    showToast({ message: t.done });
    return { kind: 'DONE' };
  }

  return (
    <ActDialog
      title={t.title}
      body={t.body}
      confirm={t.confirm}
      busyLabel={isBusy ? t.busy : undefined}
      isDanger
      field={{ label: t.reason, limit: 1_000 }}
      onAct={withdraw}
      onClose={onClose}
    />
  );
}

function ReviewDialog({
  movement,
  event,
  onClose,
}: DialogProps & { readonly event: 'REVIEW_INTERIM' | 'REVIEW_FINALLY' }) {
  const t = useText(planText);
  const words = useText(outcomeText);
  const showToast = useToast();
  const { send } = useSending();
  const isInterim = event === 'REVIEW_INTERIM';
  const fields: readonly FormField[] = [{ name: 'onDay', kind: 'date', label: t.review.day }];

  async function record(values: FormValues): Promise<FormAnswer> {
    const input = { id: movement.id, version: movement.version, onDay: sentDay(values, 'onDay') };
    const outcome = await send(async (client) =>
      isInterim
        ? (await client.mutate({ mutation: RecordInterimReviewDocument, variables: { input } })).data
            ?.recordInterimReview
        : (await client.mutate({ mutation: RecordFinalReviewDocument, variables: { input } })).data?.recordFinalReview,
    );
    if (outcome.kind === 'DONE') showToast({ message: t.review.done });
    return outcome;
  }

  return (
    <FormDialog
      title={isInterim ? t.review.interimTitle : t.review.finalTitle}
      body={isInterim ? t.review.interimBody : t.review.finalBody}
      confirm={t.review.confirm}
      busy={t.review.busy}
      fields={fields}
      initial={{ onDay: dateEntry(undefined) }}
      sentenceOf={(problem) => problemSentence(words, fields, problem, t.problems)}
      onSend={record}
      onClose={onClose}
    />
  );
}

function CloseDialog({ movement: { id, version }, onClose }: DialogProps) {
  const t = useText(planText).close;
  const showToast = useToast();
  const { isBusy, send } = useSending();

  async function closeForGood(): Promise<ActDialogAnswer> {
    const input = { id, version };
    const outcome = await send(
      async (client) =>
        (await client.mutate({ mutation: CloseMovementDocument, variables: { input } })).data?.closeMovement,
    );
    if (outcome.kind === 'FAILED') return outcome;
    showToast({ message: t.done });
    return { kind: 'DONE' };
  }

  return (
    <ActDialog
      title={t.title}
      body={t.body}
      confirm={t.confirm}
      busyLabel={isBusy ? t.busy : undefined}
      isDanger
      onAct={closeForGood}
      onClose={onClose}
    />
  );
}
