import { OPINION_LIMITS } from '@thidua/domain/opinions';

import { useText } from '../../../lib/text/language.tsx';
import { textOf } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { ShownOpinion } from '../pages/opinion-page.tsx';
import { opinionText } from '../text.ts';
import { CancelOpinionDocument, CloseOpinionDocument } from './opinion-acts.gql.ts';

interface InHand {
  readonly opinion: ShownOpinion;
  readonly onClose: () => void;
}

/** The time is over without an answer. */
export function CloseDialog({ opinion: { id, version }, onClose }: InHand) {
  const { close: t, problems } = useText(opinionText);
  return (
    <SentFormDialog
      title={t.title}
      body={t.body}
      confirm={t.open}
      busy={t.busy}
      done={t.done}
      problems={problems}
      fields={[{ name: 'reason', kind: 'area', label: t.reason, limit: OPINION_LIMITS.reason }]}
      onAsk={async (client, values) => {
        const variables = { input: { id, version, reason: textOf(values, 'reason') } };
        return (await client.mutate({ mutation: CloseOpinionDocument, variables })).data?.closeOpinion;
      }}
      onClose={onClose}
    />
  );
}

/** It was recorded by mistake, or taken back. */
export function CancelDialog({ opinion: { id, version }, onClose }: InHand) {
  const { cancel: t, problems } = useText(opinionText);
  return (
    <SentFormDialog
      title={t.title}
      body={t.body}
      confirm={t.open}
      busy={t.busy}
      done={t.done}
      problems={problems}
      fields={[{ name: 'reason', kind: 'area', label: t.reason, limit: OPINION_LIMITS.reason }]}
      onAsk={async (client, values) => {
        const variables = { input: { id, version, reason: textOf(values, 'reason') } };
        return (await client.mutate({ mutation: CancelOpinionDocument, variables })).data?.cancelOpinion;
      }}
      onClose={onClose}
    />
  );
}
