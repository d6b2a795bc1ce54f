import type { ApolloClient } from '@apollo/client';
import type { InputProblem } from '@thidua/domain/kernel';
import { TASK_OUTCOMES, type TaskOutcome } from '@thidua/domain/plans';
import { UNIT_CHECK_LIMITS } from '@thidua/domain/unit-checks';

import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { FormDialog } from '../../../ui/forms/form-dialog.tsx';
import { sentDay, textOf, type FormField, type FormValues } from '../../../ui/forms/form-field.ts';
import { useToast } from '../../../ui/toast.tsx';
import type { ShownCheck } from '../pages/unit-check-page.tsx';
import { unitCheckText } from '../text.ts';
import {
  CancelUnitCheckDocument,
  CarryOutUnitCheckDocument,
  CloseUnitCheckDocument,
  IssueCheckMinutesDocument,
  TakeBackCheckMinutesDocument,
  type CancelUnitCheckMutation,
} from './unit-check-acts.gql.ts';

type Answer = CancelUnitCheckMutation['cancelUnitCheck'];

interface InHand {
  readonly check: ShownCheck;
  readonly onClose: () => void;
}

interface CheckActDialogProps extends Pick<InHand, 'onClose'> {
  readonly words: { readonly title: string; readonly body: string; readonly confirm: string; readonly busy: string };
  readonly done: string;
  readonly fields?: readonly FormField[];
  readonly initial?: FormValues;
  readonly ask: (client: ApolloClient, values: FormValues) => Promise<Answer | undefined>;
}

/** One step of a check: what follows from it, what it asks for, and what came of it. */
function CheckActDialog({ words, done, fields = [], initial = {}, ask, onClose }: CheckActDialogProps) {
  const { problems } = useText(unitCheckText);
  const outcomeWords = useText(outcomeText);
  const showToast = useToast();
  const { send } = useSending();
  return (
    <FormDialog
      {...words}
      fields={fields}
      initial={initial}
      sentenceOf={(problem: InputProblem) => problemSentence(outcomeWords, fields, problem, problems)}
      onSend={async (values) => {
        const outcome = await send((client) => ask(client, values));
        if (outcome.kind === 'DONE') showToast({ message: done });
        return outcome;
      }}
      onClose={onClose}
    />
  );
}

/** It took place: on which day, and who received it. */
export function CarryOutDialog({ check, version, onClose }: InHand & { readonly version: number }) {
  const t = useText(unitCheckText).carryOut;
  const { today } = useViewer();
  const { id, carriedOutOn, plannedDay, unitPresent } = check;
  const day = carriedOutOn ?? (plannedDay <= today ? plannedDay : null);
  return (
    <CheckActDialog
      words={{ title: t.title, body: t.body, confirm: t.confirm, busy: t.busy }}
      done={t.done}
      fields={[
        { name: 'carriedOutOn', kind: 'date', label: t.day },
        { name: 'unitPresent', kind: 'text', label: t.unitPresent, hint: t.unitPresentHint },
      ]}
      initial={{ carriedOutOn: dateEntry(day), unitPresent }}
      ask={async (client, values) => {
        const input = {
          id,
          version,
          carriedOutOn: sentDay(values, 'carriedOutOn'),
          unitPresent: textOf(values, 'unitPresent'),
        };
        return (await client.mutate({ mutation: CarryOutUnitCheckDocument, variables: { input } })).data
          ?.carryOutUnitCheck;
      }}
      onClose={onClose}
    />
  );
}

/** The unit reads why it does not take place. */
export function CancelCheckDialog({ check: { id, version }, onClose }: InHand) {
  const t = useText(unitCheckText).cancel;
  return (
    <CheckActDialog
      words={{ title: t.title, body: t.body, confirm: t.open, busy: t.busy }}
      done={t.done}
      fields={[{ name: 'reason', kind: 'area', label: t.reason, limit: UNIT_CHECK_LIMITS.reason }]}
      ask={async (client, values) => {
        const input = { id, version, reason: textOf(values, 'reason') };
        return (await client.mutate({ mutation: CancelUnitCheckDocument, variables: { input } })).data?.cancelUnitCheck;
      }}
      onClose={onClose}
    />
  );
}

/** The minutes go to the unit. */
export function IssueDialog({ check, version, onClose }: InHand & { readonly version: number }) {
  const t = useText(unitCheckText).minutes;
  const { id, department, findings } = check;
  const toMend = findings.filter(({ dueOn }) => dueOn !== null).length;
  return (
    <CheckActDialog
      words={{
        title: t.issueTitle,
        body: t.issueBody(department.name, toMend),
        confirm: t.issue,
        busy: t.issueBusy,
      }}
      done={t.issued}
      ask={async (client) => {
        const variables = { input: { id, version } };
        return (await client.mutate({ mutation: IssueCheckMinutesDocument, variables })).data?.issueCheckMinutes;
      }}
      onClose={onClose}
    />
  );
}

/** Issued minutes are opened once more. */
export function TakeBackDialog({ check: { id, version }, onClose }: InHand) {
  const t = useText(unitCheckText).minutes;
  return (
    <CheckActDialog
      words={{ title: t.takeBackTitle, body: t.takeBackBody, confirm: t.takeBack, busy: t.takeBackBusy }}
      done={t.takenBack}
      ask={async (client) => {
        const variables = { input: { id, version } };
        return (await client.mutate({ mutation: TakeBackCheckMinutesDocument, variables })).data?.takeBackCheckMinutes;
      }}
      onClose={onClose}
    />
  );
}

/** The end of the check, and of its task where all of it has been judged. */
export function CloseCheckDialog({ check, onClose }: InHand) {
  const { close: t, outcome } = useText(unitCheckText);
  const { id, version, task } = check;
  const openTask = task === null || task.isClosed ? undefined : task;
  const mayClose = openTask !== undefined && openTask.unjudged === 0;
  const left = openTask !== undefined && openTask.unjudged > 0 ? ` ${t.unjudged(openTask.unjudged)}` : '';
  const fields: readonly FormField[] = mayClose
    ? [
        {
          name: 'taskOutcome',
          kind: 'choice',
          label: t.task(openTask.number, openTask.title),
          options: [
            ...TASK_OUTCOMES.map((value) => ({ value, label: outcome[value] })),
            { value: KEEP_OPEN, label: t.keepOpen },
          ],
        },
      ]
    : [];
  return (
    <CheckActDialog
      words={{ title: t.title, body: `${t.body}${left}`, confirm: t.open, busy: t.busy }}
      done={t.done}
      fields={fields}
      ask={async (client, values) => {
        const chosen = textOf(values, 'taskOutcome');
        // The options of the field are the outcomes and the word for none.
        const taskOutcome = chosen === '' || chosen === KEEP_OPEN ? null : (chosen as TaskOutcome);
        const variables = { input: { id, version, taskOutcome } };
        return (await client.mutate({ mutation: CloseUnitCheckDocument, variables })).data?.closeUnitCheck;
      }}
      onClose={onClose}
    />
  );
}

const KEEP_OPEN = 'KEEP_OPEN';
