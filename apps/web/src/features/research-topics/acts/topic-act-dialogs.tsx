import { RESEARCH_LIMITS } from '@thidua/domain/research-topics';

import { useText } from '../../../lib/text/language.tsx';
import { textOf } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { ShownTopic } from '../pages/research-topic-page.tsx';
import { researchText } from '../text.ts';
import {
  ConfirmResearchTopicDocument,
  ReturnResearchTopicDocument,
  SendResearchTopicDocument,
  TakeBackResearchTopicDocument,
  WithdrawResearchTopicDocument,
} from './research-acts.gql.ts';

interface InHand {
  readonly topic: ShownTopic;
  readonly onClose: () => void;
}

/** Who recorded it asks for the confirmation. */
export function SendDialog({ topic: { id, version }, onClose }: InHand) {
  const t = useText(researchText).send;
  return (
    <SentFormDialog
      title={t.title}
      body={t.body}
      confirm={t.open}
      busy={t.busy}
      done={t.done}
      onAsk={async (client) => {
        const variables = { input: { id, version } };
        return (await client.mutate({ mutation: SendResearchTopicDocument, variables })).data?.sendResearchTopic;
      }}
      onClose={onClose}
    />
  );
}

/** Titles may rest on it from now on. */
export function ConfirmDialog({ topic: { id, version, result }, onClose }: InHand) {
  const t = useText(researchText).confirm;
  return (
    <SentFormDialog
      title={t.title}
      body={result === 'FAILED' ? t.bodyFailed : t.body}
      confirm={t.open}
      busy={t.busy}
      done={t.done}
      onAsk={async (client) => {
        const variables = { input: { id, version } };
        return (await client.mutate({ mutation: ConfirmResearchTopicDocument, variables })).data?.confirmResearchTopic;
      }}
      onClose={onClose}
    />
  );
}

/** Who recorded it completes it. */
export function ReturnDialog({ topic: { id, version }, onClose }: InHand) {
  const t = useText(researchText).giveBack;
  return (
    <SentFormDialog
      title={t.title}
      body={t.body}
      confirm={t.open}
      busy={t.busy}
      done={t.done}
      fields={[{ name: 'reason', kind: 'area', label: t.reason, limit: RESEARCH_LIMITS.reason }]}
      onAsk={async (client, values) => {
        const variables = { input: { id, version, reason: textOf(values, 'reason') } };
        return (await client.mutate({ mutation: ReturnResearchTopicDocument, variables })).data?.returnResearchTopic;
      }}
      onClose={onClose}
    />
  );
}

/** Titles rest on it no longer. */
export function TakeBackDialog({ topic: { id, version }, onClose }: InHand) {
  const t = useText(researchText).takeBack;
  return (
    <SentFormDialog
      title={t.title}
      body={t.body}
      confirm={t.open}
      busy={t.busy}
      done={t.done}
      fields={[{ name: 'reason', kind: 'area', label: t.reason, limit: RESEARCH_LIMITS.reason }]}
      onAsk={async (client, values) => {
        const variables = { input: { id, version, reason: textOf(values, 'reason') } };
        return (await client.mutate({ mutation: TakeBackResearchTopicDocument, variables })).data
          ?.takeBackResearchTopic;
      }}
      onClose={onClose}
    />
  );
}

/** It was recorded by mistake; the reason stays. */
export function WithdrawDialog({ topic: { id, version }, onClose }: InHand) {
  const t = useText(researchText).withdraw;
  return (
    <SentFormDialog
      title={t.title}
      body={t.body}
      confirm={t.open}
      busy={t.busy}
      done={t.done}
      fields={[{ name: 'reason', kind: 'area', label: t.reason, limit: RESEARCH_LIMITS.reason }]}
      onAsk={async (client, values) => {
        const variables = { input: { id, version, reason: textOf(values, 'reason') } };
        return (await client.mutate({ mutation: WithdrawResearchTopicDocument, variables })).data
          ?.withdrawResearchTopic;
      }}
      onClose={onClose}
    />
  );
}
