import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { newId } from '../../../lib/new-id.ts';
import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { DialogState } from '../../../ui/dialog-state.tsx';
import { FormDialog } from '../../../ui/forms/form-dialog.tsx';
import { textOf } from '../../../ui/forms/form-field.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { Option } from '../../../ui/select-field.tsx';
import { useToast } from '../../../ui/toast.tsx';
import {
  GatheringChoicesDocument,
  gatheringText,
  purposesOf,
  unitsOf,
  usePeople,
  type GatheringChoicesQuery,
} from '../../gatherings/index.ts';
import type { ShownCheck } from '../pages/unit-check-page.tsx';
import { unitCheckText } from '../text.ts';
import { checkFields, typedCheck, valuesOfCheck } from './check-fields.ts';
import { ChangeUnitCheckDocument, PlanUnitCheckDocument } from './unit-check-acts.gql.ts';

interface PlanCheckDialogProps {
  readonly year: number;
  /** The check to change; a new one without. */
  readonly known?: ShownCheck;
  readonly onClose: () => void;
}

/** Plans a check, or changes one that has not taken place. */
export function PlanCheckDialog(props: PlanCheckDialogProps) {
  const t = useText(unitCheckText);
  const words = useText(gatheringText);
  const choices = useQuery(GatheringChoicesDocument, { variables: { year: props.year } });
  const people = usePeople(props.year);
  if (choices.data === undefined || people.data === undefined) {
    const title = props.known === undefined ? t.plan.title : t.plan.changeTitle;
    return <DialogState title={title} asked={[choices, people]} onClose={props.onClose} />;
  }
  if (purposesOf(words, choices.data, props.year).length === 0) {
    return (
      <AppDialog isOpen title={t.plan.title} onClose={props.onClose}>
        <Notice kind="info">{t.plan.noMovement}</Notice>
      </AppDialog>
    );
  }
  return <CheckForm {...props} choices={choices.data} people={people.data} />;
}

interface CheckFormProps extends PlanCheckDialogProps {
  readonly choices: GatheringChoicesQuery;
  readonly people: readonly Option[];
}

function CheckForm({ year, known, choices, people, onClose }: CheckFormProps) {
  const t = useText(unitCheckText);
  const words = useText(gatheringText);
  const outcomeWords = useText(outcomeText);
  const navigate = useNavigate();
  const showToast = useToast();
  const { send } = useSending();
  const [id] = useState(known?.id ?? newId);
  const purposes = purposesOf(words, choices, year);
  const units = unitsOf(choices);
  const fields = checkFields(t, { purposes, units, ...(known === undefined ? { people } : {}) });
  return (
    <FormDialog
      title={known === undefined ? t.plan.title : t.plan.changeTitle}
      body={t.plan.body}
      confirm={t.plan.confirm}
      busy={t.plan.busy}
      fields={fields}
      initial={known === undefined ? { purpose: purposes[0]?.value ?? '' } : valuesOfCheck(known)}
      sentenceOf={(problem) => problemSentence(outcomeWords, fields, problem, t.problems)}
      onSend={async (values) => {
        const staffIds = known?.visitors.map(({ staffId }) => staffId) ?? [textOf(values, 'staffIds')];
        const input = typedCheck(id, values, staffIds);
        const outcome = await send(async (client) =>
          known === undefined
            ? (await client.mutate({ mutation: PlanUnitCheckDocument, variables: { input } })).data?.planUnitCheck
            : (
                await client.mutate({
                  mutation: ChangeUnitCheckDocument,
                  variables: { input: { ...input, version: known.version } },
                })
              ).data?.changeUnitCheck,
        );
        if (outcome.kind === 'DONE') {
          showToast({ message: known === undefined ? t.plan.done : t.plan.changed });
          if (known === undefined) void navigate(hrefs.unitCheck(id));
        }
        return outcome;
      }}
      onClose={onClose}
    />
  );
}
