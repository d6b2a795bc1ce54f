import { POSTING_LIMITS } from '@thidua/domain/postings';

import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { textOf } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { ShownPosting } from '../pages/posting-page.tsx';
import { postingText } from '../text.ts';
import {
  CancelPostingDocument,
  ClosePostingDocument,
  OpenPostingDocument,
  TakeOffPostingDocument,
} from './posting-acts.gql.ts';

interface InHand {
  readonly posting: ShownPosting;
  readonly onClose: () => void;
}

/** The list is shown to everybody. */
export function OpenDialog({ posting: { id, version, dueOn, lineCount }, onClose }: InHand) {
  const { openIt: t, problems } = useText(postingText);
  return (
    <SentFormDialog
      title={t.title}
      body={t.body(lineCount, formatDate(dueOn))}
      confirm={t.open}
      busy={t.busy}
      done={t.done}
      problems={problems}
      onAsk={async (client) => {
        const variables = { input: { id, version } };
        return (await client.mutate({ mutation: OpenPostingDocument, variables })).data?.openPosting;
      }}
      onClose={onClose}
    />
  );
}

/** The time is over and everything is answered. */
export function CloseDialog({ posting: { id, version }, onClose }: InHand) {
  const { close: t, problems } = useText(postingText);
  return (
    <SentFormDialog
      title={t.title}
      body={t.body}
      confirm={t.open}
      busy={t.busy}
      done={t.done}
      problems={problems}
      onAsk={async (client) => {
        const variables = { input: { id, version } };
        return (await client.mutate({ mutation: ClosePostingDocument, variables })).data?.closePosting;
      }}
      onClose={onClose}
    />
  );
}

/** It was a mistake, or is made anew. */
export function CancelDialog({ posting: { id, version }, onClose }: InHand) {
  const { cancel: t, problems } = useText(postingText);
  return (
    <SentFormDialog
      title={t.title}
      body={t.body}
      confirm={t.open}
      busy={t.busy}
      done={t.done}
      problems={problems}
      fields={[{ name: 'reason', kind: 'area', label: t.reason, limit: POSTING_LIMITS.reason }]}
      onAsk={async (client, values) => {
        const variables = { input: { id, version, reason: textOf(values, 'reason') } };
        return (await client.mutate({ mutation: CancelPostingDocument, variables })).data?.cancelPosting;
      }}
      onClose={onClose}
    />
  );
}

interface OneLine extends InHand {
  readonly line: ShownPosting['lines'][number];
}

/** One line leaves the posting and is checked anew. */
export function TakeOffDialog({ posting: { id, version }, line: { nominationId, subjectName }, onClose }: OneLine) {
  const { takeOff: t, problems } = useText(postingText);
  return (
    <SentFormDialog
      title={t.title(subjectName)}
      body={t.body}
      confirm={t.confirm}
      busy={t.busy}
      done={t.done}
      problems={problems}
      fields={[{ name: 'reason', kind: 'area', label: t.reason, limit: POSTING_LIMITS.reason }]}
      onAsk={async (client, values) => {
        const variables = { input: { id, version, nominationId, reason: textOf(values, 'reason') } };
        return (await client.mutate({ mutation: TakeOffPostingDocument, variables })).data?.takeOffPosting;
      }}
      onClose={onClose}
    />
  );
}
