import type { ApolloClient } from '@apollo/client';
import { UNIT_CHECK_LIMITS, type CheckFindingEvent } from '@thidua/domain/unit-checks';

import type { CheckFindingTurnInput } from '../../../gql/schema-types.ts';
import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { FormDialog } from '../../../ui/forms/form-dialog.tsx';
import { textOf, type FormField } from '../../../ui/forms/form-field.ts';
import { useToast } from '../../../ui/toast.tsx';
import type { ShownFinding } from '../pages/unit-check-page.tsx';
import { unitCheckText } from '../text.ts';
import {
  AcceptCheckFindingDocument,
  AnswerCheckFindingDocument,
  ReturnCheckFindingDocument,
  type AnswerCheckFindingMutation,
} from './unit-check-acts.gql.ts';

type Answer = AnswerCheckFindingMutation['answerCheckFinding'];
type Send = (client: ApolloClient, input: CheckFindingTurnInput) => Promise<Answer | undefined>;

const SEND: Readonly<Record<CheckFindingEvent, Send>> = {
  ANSWER: async (client, input) =>
    (await client.mutate({ mutation: AnswerCheckFindingDocument, variables: { input } })).data?.answerCheckFinding,
  ACCEPT: async (client, input) =>
    (await client.mutate({ mutation: AcceptCheckFindingDocument, variables: { input } })).data?.acceptCheckFinding,
  RETURN: async (client, input) =>
    (await client.mutate({ mutation: ReturnCheckFindingDocument, variables: { input } })).data?.returnCheckFinding,
};

interface FindingTurnDialogProps {
  readonly event: CheckFindingEvent;
  readonly finding: ShownFinding;
  readonly onClose: () => void;
}

/** What the unit did about a finding, or what those who check say to it. */
export function FindingTurnDialog({ event, finding: { id, version }, onClose }: FindingTurnDialogProps) {
  const t = useText(unitCheckText);
  const outcomeWords = useText(outcomeText);
  const showToast = useToast();
  const { send } = useSending();
  const words = t.act[event];
  const fields: readonly FormField[] = [
    { name: 'text', kind: 'area', label: words.text, limit: UNIT_CHECK_LIMITS.answer, isOptional: event === 'ACCEPT' },
  ];
  return (
    <FormDialog
      title={words.title}
      body={words.body}
      confirm={words.button}
      busy={words.busy}
      fields={fields}
      initial={{}}
      sentenceOf={(problem) => problemSentence(outcomeWords, fields, problem, t.problems)}
      onSend={async (values) => {
        const outcome = await send((client) => SEND[event](client, { id, version, text: textOf(values, 'text') }));
        if (outcome.kind === 'DONE') showToast({ message: words.done });
        return outcome;
      }}
      onClose={onClose}
    />
  );
}
