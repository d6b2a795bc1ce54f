import { useQuery } from '@apollo/client/react';
import { SUBMISSION_LIMITS } from '@thidua/domain/submissions';

import { useText } from '../../../lib/text/language.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { DialogState } from '../../../ui/dialog-state.tsx';
import { dayOf, manyOf, textOf } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { ShownSubmission } from '../pages/submission-page.tsx';
import { ForwardableNominationsDocument } from '../pages/submissions-page.gql.ts';
import { submissionText } from '../text.ts';
import { forwardRefusal } from './forward-refusals.ts';
import { lineOptions } from './line-options.ts';
import {
  AddSubmissionLinesDocument,
  CancelSubmissionDocument,
  SaveSubmissionDocument,
  TakeOutSubmissionLinesDocument,
} from './submission-acts.gql.ts';

export interface SubmissionInHand {
  readonly submission: ShownSubmission;
  readonly onClose: () => void;
}

/** The words of a tờ trình that is not signed yet. */
export function SaveDialog({ submission, onClose }: SubmissionInHand) {
  const { edit: t, draft, problems } = useText(submissionText);
  const { id, version, recipient, title, content, lastDay } = submission;
  return (
    <SentFormDialog
      title={t.title}
      confirm={t.confirm}
      busy={t.busy}
      done={t.done}
      problems={problems}
      keptAs={`submission ${id} ${version}`}
      fields={[
        { name: 'recipient', kind: 'text', label: draft.recipient, limit: SUBMISSION_LIMITS.recipient },
        { name: 'title', kind: 'area', label: t.titleField, limit: SUBMISSION_LIMITS.title },
        { name: 'content', kind: 'area', label: t.content, limit: SUBMISSION_LIMITS.content, isOptional: true },
        { name: 'lastDay', kind: 'date', label: t.lastDay, isOptional: true },
      ]}
      initial={{ recipient, title, content, lastDay: dateEntry(lastDay) }}
      onAsk={async (client, values) => {
        const input = {
          id,
          version,
          recipient: textOf(values, 'recipient'),
          title: textOf(values, 'title'),
          content: textOf(values, 'content'),
          lastDay: dayOf(values, 'lastDay') ?? null,
        };
        return (await client.mutate({ mutation: SaveSubmissionDocument, variables: { input } })).data?.saveSubmission;
      }}
      onClose={onClose}
    />
  );
}

/** More lines of the same level. */
export function AddDialog({ submission: { id, version, year, authority }, onClose }: SubmissionInHand) {
  const t = useText(submissionText);
  const waiting = useQuery(ForwardableNominationsDocument, { variables: { year }, fetchPolicy: 'network-only' });
  if (waiting.data === undefined) return <DialogState title={t.add.title} asked={[waiting]} onClose={onClose} />;
  const lines = waiting.data.forwardableNominations.find((group) => group.authority === authority)?.lines ?? [];
  return (
    <SentFormDialog
      title={t.add.title}
      {...(lines.length === 0 ? { body: t.add.none } : {})}
      confirm={t.add.confirm}
      busy={t.add.busy}
      done={t.add.done}
      problems={t.problems}
      fields={[{ name: 'nominationIds', kind: 'many', label: t.draft.lines, options: lineOptions(lines) }]}
      onAsk={async (client, values) => {
        const input = { id, version, nominationIds: [...manyOf(values, 'nominationIds')] };
        return (await client.mutate({ mutation: AddSubmissionLinesDocument, variables: { input } })).data
          ?.addSubmissionLines;
      }}
      refusalOf={(answer) => forwardRefusal(t, answer)}
      onClose={onClose}
    />
  );
}

/** Lines that do not go up with this one. */
export function TakeOutDialog({ submission: { id, version, lines }, onClose }: SubmissionInHand) {
  const t = useText(submissionText);
  return (
    <SentFormDialog
      title={t.takeOut.title}
      body={t.takeOut.body}
      confirm={t.takeOut.confirm}
      busy={t.takeOut.busy}
      done={t.takeOut.done}
      problems={t.problems}
      fields={[{ name: 'nominationIds', kind: 'many', label: t.takeOut.open, options: lineOptions(lines) }]}
      onAsk={async (client, values) => {
        const input = { id, version, nominationIds: [...manyOf(values, 'nominationIds')] };
        return (await client.mutate({ mutation: TakeOutSubmissionLinesDocument, variables: { input } })).data
          ?.takeOutSubmissionLines;
      }}
      onClose={onClose}
    />
  );
}

/** It does not go up at all. */
export function CancelDialog({ submission: { id, version }, onClose }: SubmissionInHand) {
  const { cancel: t, problems } = useText(submissionText);
  return (
    <SentFormDialog
      title={t.title}
      body={t.body}
      confirm={t.open}
      busy={t.busy}
      done={t.done}
      problems={problems}
      fields={[{ name: 'reason', kind: 'area', label: t.reason, limit: SUBMISSION_LIMITS.reason }]}
      onAsk={async (client, values) => {
        const variables = { input: { id, version, reason: textOf(values, 'reason') } };
        return (await client.mutate({ mutation: CancelSubmissionDocument, variables })).data?.cancelSubmission;
      }}
      onClose={onClose}
    />
  );
}
