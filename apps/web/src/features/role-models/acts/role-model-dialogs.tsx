import { ROLE_MODEL_LIMITS } from '@thidua/domain/role-models';
import { AWARDS } from '@thidua/domain/vocabulary';

import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { textOf } from '../../../ui/forms/form-field.ts';
import { Notice } from '../../../ui/notice.tsx';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { ShownRoleModel } from '../pages/role-model-page.tsx';
import { roleModelText } from '../text.ts';
import {
  LinkRoleModelAwardDocument,
  ProposeRoleModelDocument,
  PublishRoleModelDocument,
  ReturnRoleModelDocument,
  WithdrawRoleModelDocument,
} from './role-model-acts.gql.ts';

interface InHand {
  readonly role: ShownRoleModel;
  readonly version: number;
  readonly onClose: () => void;
}

/** The unit proposes what it has written. */
export function ProposeDialog({ role: { id }, version, onClose }: InHand) {
  const t = useText(roleModelText).propose;
  return (
    <SentFormDialog
      title={t.title}
      body={t.body}
      confirm={t.open}
      busy={t.busy}
      done={t.done}
      onAsk={async (client) => {
        const variables = { input: { id, version } };
        return (await client.mutate({ mutation: ProposeRoleModelDocument, variables })).data?.proposeRoleModel;
      }}
      onClose={onClose}
    />
  );
}

/** The whole body reads it from now on. */
export function PublishDialog({ role: { id }, version, onClose }: InHand) {
  const t = useText(roleModelText).publish;
  return (
    <SentFormDialog
      title={t.title}
      body={t.body}
      confirm={t.open}
      busy={t.busy}
      done={t.done}
      onAsk={async (client) => {
        const variables = { input: { id, version } };
        return (await client.mutate({ mutation: PublishRoleModelDocument, variables })).data?.publishRoleModel;
      }}
      onClose={onClose}
    />
  );
}

/** The unit writes more. */
export function ReturnDialog({ role: { id }, version, onClose }: InHand) {
  const t = useText(roleModelText).giveBack;
  return (
    <SentFormDialog
      title={t.title}
      body={t.body}
      confirm={t.open}
      busy={t.busy}
      done={t.done}
      fields={[{ name: 'reason', kind: 'area', label: t.reason, limit: ROLE_MODEL_LIMITS.reason }]}
      onAsk={async (client, values) => {
        const variables = { input: { id, version, reason: textOf(values, 'reason') } };
        return (await client.mutate({ mutation: ReturnRoleModelDocument, variables })).data?.returnRoleModel;
      }}
      onClose={onClose}
    />
  );
}

/** It is an example no longer; the reason stays. */
export function WithdrawDialog({ role: { id }, version, onClose }: InHand) {
  const t = useText(roleModelText).withdraw;
  return (
    <SentFormDialog
      title={t.title}
      body={t.body}
      confirm={t.open}
      busy={t.busy}
      done={t.done}
      fields={[{ name: 'reason', kind: 'area', label: t.reason, limit: ROLE_MODEL_LIMITS.reason }]}
      onAsk={async (client, values) => {
        const variables = { input: { id, version, reason: textOf(values, 'reason') } };
        return (await client.mutate({ mutation: WithdrawRoleModelDocument, variables })).data?.withdrawRoleModel;
      }}
      onClose={onClose}
    />
  );
}

const NONE = 'NONE';

/** Which decision has rewarded this very achievement. */
export function LinkAwardDialog({ role, version, onClose }: InHand) {
  const t = useText(roleModelText).link;
  const { id, award, linkableAwards } = role;
  if (linkableAwards.length === 0) {
    return (
      <AppDialog isOpen title={t.title} onClose={onClose}>
        <Notice kind="info">{t.none}</Notice>
      </AppDialog>
    );
  }
  return (
    <SentFormDialog
      title={t.title}
      body={t.body}
      confirm={t.confirm}
      busy={t.busy}
      done={t.done}
      fields={[
        {
          name: 'awardRecordId',
          kind: 'choice',
          label: t.award,
          options: [
            ...linkableAwards.map((each) => ({
              value: each.id,
              label: AWARDS[each.award].name,
              detail: `${each.decisionNumber}, ${formatDate(each.decidedOn)}`,
            })),
            { value: NONE, label: t.noAward },
          ],
        },
      ]}
      initial={{ awardRecordId: award?.id ?? NONE }}
      onAsk={async (client, values) => {
        const chosen = textOf(values, 'awardRecordId');
        const variables = { input: { id, version, awardRecordId: chosen === NONE ? null : chosen } };
        return (await client.mutate({ mutation: LinkRoleModelAwardDocument, variables })).data?.linkRoleModelAward;
      }}
      onClose={onClose}
    />
  );
}
