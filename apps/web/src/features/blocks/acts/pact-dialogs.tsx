import { BLOCK_LIMITS } from '@thidua/domain/blocks';

import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { FormDialog } from '../../../ui/forms/form-dialog.tsx';
import { manyOf, sentDay, textOf, type FormField } from '../../../ui/forms/form-field.ts';
import { useToast } from '../../../ui/toast.tsx';
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
  const outcomeWords = useText(outcomeText);
  const showToast = useToast();
  const { send } = useSending();
  const members = new Map(
    shownTerms(block.terms, year)
      .filter(({ role }) => role === 'MEMBER')
      .map((term) => [term.member.id, term.member.name]),
  );
  const fields: readonly FormField[] = [
    { name: 'signedOn', kind: 'date', label: t.pact.signedOn },
    {
      name: 'memberIds',
      kind: 'many',
      label: t.pact.signedBy,
      options: [...members].map(([value, label]) => ({ value, label })),
    },
  ];
  return (
    <FormDialog
      title={t.pact.signTitle}
      body={t.pact.signBody}
      confirm={t.pact.sign}
      busy={t.pact.signBusy}
      fields={fields}
      initial={{ memberIds: [...members.keys()] }}
      sentenceOf={(problem) => problemSentence(outcomeWords, fields, problem, t.problems)}
      onSend={async (values) => {
        const input = { id, version, signedOn: sentDay(values, 'signedOn'), memberIds: manyOf(values, 'memberIds') };
        const outcome = await send(
          async (client) => (await client.mutate({ mutation: SignPactDocument, variables: { input } })).data?.signPact,
        );
        if (outcome.kind === 'DONE') showToast({ message: t.pact.signDone });
        return outcome;
      }}
      onClose={onClose}
    />
  );
}

/** Opens a signed pact again because what stands here differs from the paper. */
export function ReopenPactDialog({ pact: { id }, version, onClose }: PactDialogProps) {
  const t = useText(blockText);
  const outcomeWords = useText(outcomeText);
  const showToast = useToast();
  const { send } = useSending();
  const fields: readonly FormField[] = [
    { name: 'reason', kind: 'area', label: t.pact.reopenReason, limit: BLOCK_LIMITS.reason },
  ];
  return (
    <FormDialog
      title={t.pact.reopen}
      body={t.pact.reopenBody}
      confirm={t.pact.reopen}
      busy={t.pact.reopenBusy}
      fields={fields}
      initial={{}}
      sentenceOf={(problem) => problemSentence(outcomeWords, fields, problem, t.problems)}
      onSend={async (values) => {
        const input = { id, version, reason: textOf(values, 'reason') };
        const outcome = await send(
          async (client) =>
            (await client.mutate({ mutation: ReopenPactDocument, variables: { input } })).data?.reopenPact,
        );
        if (outcome.kind === 'DONE') showToast({ message: t.pact.reopenDone });
        return outcome;
      }}
      onClose={onClose}
    />
  );
}
