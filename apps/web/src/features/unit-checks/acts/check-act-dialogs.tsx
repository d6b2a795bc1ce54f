import { TASK_OUTCOMES, type TaskOutcome } from '@thidua/domain/plans';
import { UNIT_CHECK_LIMITS } from '@thidua/domain/unit-checks';

import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { sentDay, textOf, type FormField } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { ShownCheck } from '../pages/unit-check-page.tsx';
import { unitCheckText } from '../text.ts';
import {
  CancelUnitCheckDocument,
  CarryOutUnitCheckDocument,
  CloseUnitCheckDocument,
  IssueCheckMinutesDocument,
  TakeBackCheckMinutesDocument,
} from './unit-check-acts.gql.ts';

interface InHand {
  readonly check: ShownCheck;
  readonly onClose: () => void;
}

/** It took place: on which day, and who received it. */
export function CarryOutDialog({ check, version, onClose }: InHand & { readonly version: number }) {
  const { carryOut: t, problems } = useText(unitCheckText);
  const { today } = useViewer();
  const { id, carriedOutOn, plannedDay, unitPresent } = check;
  const day = carriedOutOn ?? (plannedDay <= today ? plannedDay : null);
  return (
    <SentFormDialog
      title={t.title}
      body={t.body}
      confirm={t.confirm}
      busy={t.busy}
      done={t.done}
      problems={problems}
      fields={[
        { name: 'carriedOutOn', kind: 'date', label: t.day },
        { name: 'unitPresent', kind: 'text', label: t.unitPresent, hint: t.unitPresentHint },
      ]}
      initial={{ carriedOutOn: dateEntry(day), unitPresent }}
      onAsk={async (client, values) => {
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
  const { cancel: t, problems } = useText(unitCheckText);
  return (
    <SentFormDialog
      title={t.title}
      body={t.body}
      confirm={t.open}
      dismiss={t.dismiss}
      busy={t.busy}
      done={t.done}
      problems={problems}
      fields={[{ name: 'reason', kind: 'area', label: t.reason, limit: UNIT_CHECK_LIMITS.reason }]}
      onAsk={async (client, values) => {
        const input = { id, version, reason: textOf(values, 'reason') };
        return (await client.mutate({ mutation: CancelUnitCheckDocument, variables: { input } })).data?.cancelUnitCheck;
      }}
      onClose={onClose}
    />
  );
}

/** The minutes go to the unit. */
export function IssueDialog({ check, version, onClose }: InHand & { readonly version: number }) {
  const { minutes: t, problems } = useText(unitCheckText);
  const { id, department, findings } = check;
  const toMend = findings.filter(({ dueOn }) => dueOn !== null).length;
  return (
    <SentFormDialog
      title={t.issueTitle}
      body={t.issueBody(department.name, toMend)}
      confirm={t.issue}
      busy={t.issueBusy}
      done={t.issued}
      problems={problems}
      onAsk={async (client) => {
        const variables = { input: { id, version } };
        return (await client.mutate({ mutation: IssueCheckMinutesDocument, variables })).data?.issueCheckMinutes;
      }}
      onClose={onClose}
    />
  );
}

/** Issued minutes are opened once more. */
export function TakeBackDialog({ check: { id, version }, onClose }: InHand) {
  const { minutes: t, problems } = useText(unitCheckText);
  return (
    <SentFormDialog
      title={t.takeBackTitle}
      body={t.takeBackBody}
      confirm={t.takeBack}
      busy={t.takeBackBusy}
      done={t.takenBack}
      problems={problems}
      onAsk={async (client) => {
        const variables = { input: { id, version } };
        return (await client.mutate({ mutation: TakeBackCheckMinutesDocument, variables })).data?.takeBackCheckMinutes;
      }}
      onClose={onClose}
    />
  );
}

/** The end of the check, and of its task where all of it has been judged. */
export function CloseCheckDialog({ check, onClose }: InHand) {
  const { close: t, outcome, problems } = useText(unitCheckText);
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
    <SentFormDialog
      title={t.title}
      body={`${t.body}${left}`}
      confirm={t.open}
      busy={t.busy}
      done={t.done}
      problems={problems}
      fields={fields}
      onAsk={async (client, values) => {
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
