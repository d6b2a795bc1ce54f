import { BLOCK_LIMITS } from '@thidua/domain/blocks';

import { useText } from '../../../lib/text/language.tsx';
import { manyOf, sentDay, textOf } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import { shownTerms } from '../components/terms.ts';
import type { ShownPact } from '../pages/pact-page.tsx';
import { blockText } from '../text.ts';
import { ReopenPactDocument, SignPactDocument } from './pact-acts.gql.ts';

interface PactDialogProps {
  readonly pact: ShownPact;
  /** The version that the autosaver knows; the page may still show an older one. */
  readonly version: number;
  readonly onClose: () => void;
}

/** Writes down who signed the pact and when; afterwards its words stay. */
export function SignPactDialog({ pact: { id, year, block }, version, onClose }: PactDialogProps) {
  const t = useText(blockText);
  const members = new Map(
    shownTerms(block.terms, year)
      .filter(({ role }) => role === 'MEMBER')
      .map((term) => [term.member.id, term.member.name]),
  );
  return (
    <SentFormDialog
      title={t.pact.signTitle}
      body={t.pact.signBody}
      confirm={t.pact.sign}
      busy={t.pact.signBusy}
      done={t.pact.signDone}
      problems={t.problems}
      fields={[
        { name: 'signedOn', kind: 'date', label: t.pact.signedOn },
        {
          name: 'memberIds',
          kind: 'many',
          label: t.pact.signedBy,
          options: [...members].map(([value, label]) => ({ value, label })),
        },
      ]}
      initial={{ memberIds: [...members.keys()] }}
      onAsk={async (client, values) => {
        const input = { id, version, signedOn: sentDay(values, 'signedOn'), memberIds: manyOf(values, 'memberIds') };
        return (await client.mutate({ mutation: SignPactDocument, variables: { input } })).data?.signPact;
      }}
      onClose={onClose}
    />
  );
}

/** Opens a signed pact again because what stands here differs from the paper. */
export function ReopenPactDialog({ pact: { id }, version, onClose }: PactDialogProps) {
  const t = useText(blockText);
  return (
    <SentFormDialog
      title={t.pact.reopen}
      body={t.pact.reopenBody}
      confirm={t.pact.reopen}
      busy={t.pact.reopenBusy}
      done={t.pact.reopenDone}
      problems={t.problems}
      fields={[{ name: 'reason', kind: 'area', label: t.pact.reopenReason, limit: BLOCK_LIMITS.reason }]}
      onAsk={async (client, values) => {
        const input = { id, version, reason: textOf(values, 'reason') };
        return (await client.mutate({ mutation: ReopenPactDocument, variables: { input } })).data?.reopenPact;
      }}
      onClose={onClose}
    />
  );
}
