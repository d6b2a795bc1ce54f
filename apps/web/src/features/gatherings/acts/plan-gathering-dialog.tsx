import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { newId } from '../../../lib/new-id.ts';
import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { DialogState } from '../../../ui/dialog-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { FormDialog } from '../../../ui/forms/form-dialog.tsx';
import { useToast } from '../../../ui/toast.tsx';
import type { ShownGathering } from '../pages/gathering-page.tsx';
import { gatheringText } from '../text.ts';
import { ChangeGatheringDocument, PlanGatheringDocument } from './gathering-acts.gql.ts';
import { GatheringChoicesDocument, type GatheringChoicesQuery } from './gathering-choices.gql.ts';
import { gatheringFields, purposesOf, typedGathering, unitsOf, valuesOf } from './gathering-fields.ts';

interface PlanGatheringDialogProps {
  readonly year: number;
  /** The gathering to change; a new one without. */
  readonly known?: ShownGathering;
  readonly onClose: () => void;
}

/** Plans a gathering, or changes one that is not yet held. */
export function PlanGatheringDialog(props: PlanGatheringDialogProps) {
  const t = useText(gatheringText);
  const choices = useQuery(GatheringChoicesDocument, { variables: { year: props.year } });
  if (choices.data === undefined) {
    const title = props.known === undefined ? t.plan.title : t.plan.changeTitle;
    return <DialogState title={title} asked={[choices]} onClose={props.onClose} />;
  }
  if (purposesOf(t, choices.data, props.year).length === 0) {
    return (
      <AppDialog isOpen title={t.plan.title} onClose={props.onClose}>
        <Notice kind="info">{t.plan.noMovement}</Notice>
      </AppDialog>
    );
  }
  return <GatheringForm {...props} choices={choices.data} />;
}

function GatheringForm({
  year,
  known,
  choices,
  onClose,
}: PlanGatheringDialogProps & { readonly choices: GatheringChoicesQuery }) {
  const t = useText(gatheringText);
  const outcomeWords = useText(outcomeText);
  const viewer = useViewer();
  const navigate = useNavigate();
  const showToast = useToast();
  const { send } = useSending();
  const [id] = useState(known?.id ?? newId);
  const units = unitsOf(choices);
  const purposes = purposesOf(t, choices, year);
  const isSecretary = viewer.roles.some(({ role }) => role === 'SECRETARY');
  const headed = viewer.roles.flatMap(({ role, department }) => (role === 'HEAD' && department ? [department.id] : []));
  const hosts = isSecretary ? units : units.filter(({ value }) => headed.includes(value));
  const fields = gatheringFields(t, { purposes, hosts, units });
  const fresh = {
    purpose: purposes[0]?.value ?? '',
    hostDepartmentId: hosts.find(({ value }) => headed.includes(value))?.value ?? '',
    invitesAll: isSecretary,
    departmentIds: isSecretary ? [] : headed,
  };
  return (
    <FormDialog
      title={known === undefined ? t.plan.title : t.plan.changeTitle}
      body={t.plan.body}
      confirm={t.plan.confirm}
      busy={t.plan.busy}
      fields={fields}
      initial={known === undefined ? fresh : valuesOf(known)}
      sentenceOf={(problem) => problemSentence(outcomeWords, fields, problem, t.problems)}
      onSend={async (values) => {
        const named = known?.roll.filter(({ isNamed }) => isNamed).map(({ staffId }) => staffId) ?? [];
        const input = typedGathering(id, values, named);
        const outcome = await send(async (client) =>
          known === undefined
            ? (await client.mutate({ mutation: PlanGatheringDocument, variables: { input } })).data?.planGathering
            : (
                await client.mutate({
                  mutation: ChangeGatheringDocument,
                  variables: { input: { ...input, version: known.version } },
                })
              ).data?.changeGathering,
        );
        if (outcome.kind === 'DONE') {
          showToast({ message: known === undefined ? t.plan.done : t.plan.changed });
          if (known === undefined) void navigate(hrefs.gathering(id));
        }
        return outcome;
      }}
      onClose={onClose}
    />
  );
}
