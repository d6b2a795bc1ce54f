import { CONSULTATION_LIMITS } from '@thidua/domain/consultations';

import { useText } from '../../../lib/text/language.tsx';
import { textOf } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import { consultationText } from '../text.ts';
import { CancelConsultationDocument } from './consultation-acts.gql.ts';
import type { ActedOn } from './consultation-acts.tsx';

/** The answer is not needed any more. */
export function CancelDialog({ consultation, onClose }: ActedOn & { readonly onClose: () => void }) {
  const t = useText(consultationText).cancel;
  const { id, version, officeName } = consultation;
  return (
    <SentFormDialog
      title={t.title(officeName)}
      body={t.body}
      confirm={t.confirm}
      busy={t.busy}
      done={t.done}
      fields={[{ name: 'reason', kind: 'area', label: t.reason, limit: CONSULTATION_LIMITS.reason }]}
      onAsk={async (client, values) => {
        const variables = { input: { id, version, reason: textOf(values, 'reason') } };
        return (await client.mutate({ mutation: CancelConsultationDocument, variables })).data?.cancelConsultation;
      }}
      onClose={onClose}
    />
  );
}
