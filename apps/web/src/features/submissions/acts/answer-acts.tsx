import {
  EVENT_OF_OUTCOME,
  SUBMISSION_LIMITS,
  SUBMISSION_OUTCOMES,
  type SubmissionOutcome,
} from '@thidua/domain/submissions';

import { useText } from '../../../lib/text/language.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { dayOf, manyOf, sentDay, textOf, type FormField, type FormValues } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { ShownLine } from '../pages/submission-page.tsx';
import { submissionText, type SubmissionWords } from '../text.ts';
import type { SubmissionInHand } from './draft-acts.tsx';
import { lineOptions } from './line-options.ts';
import {
  CorrectSubmissionAnswerDocument,
  RecordSubmissionAnswerDocument,
  SendSubmissionAgainDocument,
} from './submission-acts.gql.ts';

const isGranted = (values: FormValues) => textOf(values, 'outcome') === 'GRANTED';

/** What the higher level answered of one line or many. */
export function RecordDialog({ submission: { id, version, lines, deciderName }, onClose }: SubmissionInHand) {
  const t = useText(submissionText);
  const open = lines.filter(({ viewerCan }) => viewerCan.includes(EVENT_OF_OUTCOME.GRANTED));
  return (
    <SentFormDialog
      title={t.record.title}
      body={t.record.body}
      confirm={t.record.confirm}
      busy={t.record.busy}
      done={t.record.done}
      problems={t.problems}
      fields={answerFields(t, open)}
      initial={{
        outcome: 'GRANTED',
        nominationIds: open.length === 1 ? open.map(({ nominationId }) => nominationId) : [],
        decidedBy: deciderName,
        receivedOn: dateEntry(undefined),
      }}
      onAsk={async (client, values) => {
        // The options of the field are the outcomes.
        const outcome = textOf(values, 'outcome') as SubmissionOutcome;
        const input = {
          id,
          version,
          outcome,
          nominationIds: [...manyOf(values, 'nominationIds')],
          number: textOf(values, 'number'),
          decidedOn: sentDay(values, 'decidedOn'),
          decidedBy: textOf(values, 'decidedBy'),
          receivedOn: sentDay(values, 'receivedOn'),
          reason: outcome === 'GRANTED' ? '' : textOf(values, 'reason'),
          periodFrom: outcome === 'GRANTED' ? (dayOf(values, 'periodFrom') ?? null) : null,
          periodTo: outcome === 'GRANTED' ? (dayOf(values, 'periodTo') ?? null) : null,
        };
        return (await client.mutate({ mutation: RecordSubmissionAnswerDocument, variables: { input } })).data
          ?.recordSubmissionAnswer;
      }}
      onClose={onClose}
    />
  );
}

function answerFields({ record }: SubmissionWords, lines: readonly ShownLine[]): readonly FormField[] {
  return [
    {
      name: 'outcome',
      kind: 'choice',
      label: record.outcome,
      options: SUBMISSION_OUTCOMES.map((value) => ({ value, label: record.outcomes[value] })),
    },
    { name: 'nominationIds', kind: 'many', label: record.lines, options: lineOptions(lines) },
    {
      name: 'number',
      kind: 'text',
      label: record.number,
      hint: record.numberHint,
      isCode: true,
      isOptionalWhile: (values) => !isGranted(values),
    },
    { name: 'decidedOn', kind: 'date', label: record.decidedOn },
    { name: 'decidedBy', kind: 'text', label: record.decidedBy, limit: SUBMISSION_LIMITS.authority },
    { name: 'receivedOn', kind: 'date', label: record.receivedOn },
    {
      name: 'reason',
      kind: 'area',
      label: record.reason,
      limit: SUBMISSION_LIMITS.reason,
      isAsked: (values) => !isGranted(values),
    },
    {
      name: 'periodFrom',
      kind: 'date',
      label: record.periodFrom,
      hint: record.periodHint,
      isOptional: true,
      isAsked: isGranted,
    },
    { name: 'periodTo', kind: 'date', label: record.periodTo, isOptional: true, isAsked: isGranted },
  ];
}

/** What was asked for has gone up. */
export function SendAgainDialog({ submission: { id, version, lines }, onClose }: SubmissionInHand) {
  const t = useText(submissionText);
  const open = lines.filter(({ viewerCan }) => viewerCan.includes('SEND_AGAIN'));
  return (
    <SentFormDialog
      title={t.again.title}
      body={t.again.body}
      confirm={t.again.confirm}
      busy={t.again.busy}
      done={t.again.done}
      problems={t.problems}
      fields={[
        { name: 'nominationIds', kind: 'many', label: t.again.lines, options: lineOptions(open) },
        { name: 'number', kind: 'text', label: t.again.number, isCode: true },
        { name: 'sentOn', kind: 'date', label: t.again.sentOn },
      ]}
      initial={{ nominationIds: open.map(({ nominationId }) => nominationId), sentOn: dateEntry(undefined) }}
      onAsk={async (client, values) => {
        const input = {
          id,
          version,
          nominationIds: [...manyOf(values, 'nominationIds')],
          number: textOf(values, 'number'),
          sentOn: sentDay(values, 'sentOn'),
        };
        return (await client.mutate({ mutation: SendSubmissionAgainDocument, variables: { input } })).data
          ?.sendSubmissionAgain;
      }}
      onClose={onClose}
    />
  );
}

/** An answer was written down wrongly: the line waits again. */
export function CorrectDialog({
  submission: { id, version },
  line: { nominationId, subjectName },
  onClose,
}: SubmissionInHand & { readonly line: ShownLine }) {
  const { correct: t, problems } = useText(submissionText);
  return (
    <SentFormDialog
      title={t.title(subjectName)}
      body={t.body}
      confirm={t.open}
      busy={t.busy}
      done={t.done}
      problems={problems}
      fields={[{ name: 'reason', kind: 'area', label: t.reason, limit: SUBMISSION_LIMITS.reason }]}
      onAsk={async (client, values) => {
        const variables = { input: { id, version, nominationId, reason: textOf(values, 'reason') } };
        return (await client.mutate({ mutation: CorrectSubmissionAnswerDocument, variables })).data
          ?.correctSubmissionAnswer;
      }}
      refusalOf={(answer) => (answer.__typename === 'AwardInUseError' ? t.inUse : undefined)}
      onClose={onClose}
    />
  );
}
