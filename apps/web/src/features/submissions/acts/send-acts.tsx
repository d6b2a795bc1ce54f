import { fallsShort, SUBMISSION_WAYS, type SubmissionWay } from '@thidua/domain/submissions';

import { formatDate } from '../../../lib/format/index.ts';
import { stoppedWords } from '../../../lib/outcome/stopped-words.ts';
import { useText } from '../../../lib/text/language.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { numberOf, sentDay, textOf, type FormValues } from '../../../ui/forms/form-field.ts';
import { numberEntry } from '../../../ui/number-field.tsx';
import { SentFormDialog } from '../../sent-forms/index.ts';
import { mostSets, wantedOf } from '../components/dossier-sets.ts';
import { submissionText, type SubmissionWords } from '../text.ts';
import type { SubmissionInHand } from './draft-acts.tsx';
import {
  DispatchSubmissionDocument,
  SignSubmissionDocument,
  type SignSubmissionMutation,
} from './submission-acts.gql.ts';

/** Number and day; the capacity that is printed follows from what is on record. */
export function SignDialog({ submission: { id, version, suggestedNumber, sign }, onClose }: SubmissionInHand) {
  const t = useText(submissionText);
  return (
    <SentFormDialog
      title={t.sign.title}
      body={t.sign.body}
      confirm={t.sign.confirm}
      busy={t.sign.busy}
      done={t.sign.done}
      problems={t.problems}
      fields={[
        { name: 'number', kind: 'number', label: t.sign.number, hint: t.sign.numberHint(suggestedNumber, sign) },
        { name: 'signedOn', kind: 'date', label: t.sign.signedOn },
      ]}
      initial={{ number: numberEntry(suggestedNumber), signedOn: dateEntry(undefined) }}
      onAsk={async (client, values) => {
        const number = Math.round(numberOf(values, 'number').value ?? 0);
        const input = { id, version, number, signedOn: sentDay(values, 'signedOn') };
        return (await client.mutate({ mutation: SignSubmissionDocument, variables: { input } })).data?.signSubmission;
      }}
      refusalOf={(answer) => signRefusal(t, answer)}
      onClose={onClose}
    />
  );
}

function signRefusal(t: SubmissionWords, answer: SignSubmissionMutation['signSubmission']): string | undefined {
  switch (answer.__typename) {
    case 'OutsideDelegationError':
      return t.sign.outside(answer.paperNumber, formatDate(answer.validFrom), formatDate(answer.validTo));
    case 'SubmissionSignerError':
      return answer.names.length === 0 ? t.sign.drafter : t.sign.proposed(answer.names.join(', '));
    case 'NumbersDifferError':
      return t.sign.numbersDiffer(answer.differences.length);
    case 'RecheckStoppedError':
      return t.stopped(stoppedWords(answer.stopped));
    case 'Submission':
    case 'NumberTakenError':
    case 'StaleRecordError':
    case 'InvalidTransitionError':
    case 'InputProblemsError':
      return undefined;
  }
}

function sentAs(values: FormValues) {
  return {
    // The options of the field are the ways.
    way: textOf(values, 'way') as SubmissionWay,
    sets: Math.round(numberOf(values, 'sets').value ?? 0),
  };
}

/** It has gone up: when, how, in how many sets; why, where that is less than the law wants. */
export function DispatchDialog({ submission: { id, version, lines }, onClose }: SubmissionInHand) {
  const t = useText(submissionText);
  const wanted = mostSets(lines);
  return (
    <SentFormDialog
      title={t.dispatch.title}
      body={t.dispatch.body}
      confirm={t.dispatch.confirm}
      busy={t.dispatch.busy}
      done={t.dispatch.done}
      problems={t.problems}
      fields={[
        { name: 'dispatchedOn', kind: 'date', label: t.dispatch.dispatchedOn },
        {
          name: 'way',
          kind: 'choice',
          label: t.dispatch.way,
          ...(wanted.filesGround === null ? {} : { hint: t.dispatch.bothWanted(wanted.filesGround) }),
          options: SUBMISSION_WAYS.map((value) => ({ value, label: t.way[value] })),
        },
        {
          name: 'sets',
          kind: 'number',
          label: t.dispatch.sets,
          hint:
            wanted.sets === null ? t.dispatch.setsOpen(wanted.ground) : t.dispatch.setsHint(wanted.sets, wanted.ground),
        },
        {
          name: 'reason',
          kind: 'area',
          label: t.dispatch.reason,
          hint: t.dispatch.reasonHint,
          isAsked: (values) => fallsShort(sentAs(values), wantedOf(lines)),
        },
      ]}
      initial={{
        dispatchedOn: dateEntry(undefined),
        way: wanted.filesGround !== null ? 'BOTH' : 'PAPER',
        sets: numberEntry(wanted.sets ?? 1),
        reason: '',
      }}
      onAsk={async (client, values) => {
        const input = {
          id,
          version,
          dispatchedOn: sentDay(values, 'dispatchedOn'),
          ...sentAs(values),
          reason: textOf(values, 'reason'),
        };
        return (await client.mutate({ mutation: DispatchSubmissionDocument, variables: { input } })).data
          ?.dispatchSubmission;
      }}
      onClose={onClose}
    />
  );
}
