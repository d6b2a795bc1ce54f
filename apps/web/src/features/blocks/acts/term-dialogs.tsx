import { BLOCK_LIMITS } from '@thidua/domain/blocks';

import { formatDate } from '../../../lib/format/index.ts';
import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { FormDialog } from '../../../ui/forms/form-dialog.tsx';
import { dayOf, sentDay, textOf, type FormField } from '../../../ui/forms/form-field.ts';
import { useToast } from '../../../ui/toast.tsx';
import type { ShownTerm } from '../components/terms.ts';
import type { ShownBlock } from '../pages/block-page.tsx';
import { blockText } from '../text.ts';
import { ChangeBlockTermDocument, RemoveBlockTermDocument } from './block-acts.gql.ts';

interface TermDialogProps {
  readonly block: ShownBlock;
  readonly term: ShownTerm;
  readonly onClose: () => void;
}

/** Gives a term other days; a day that is over wants a reason, which the server asks for. */
export function ChangeTermDialog({ block, term, onClose }: TermDialogProps) {
  const t = useText(blockText);
  const outcomeWords = useText(outcomeText);
  const showToast = useToast();
  const { send } = useSending();
  const { validFrom, validTo } = term;
  const fields: readonly FormField[] = [
    { name: 'validFrom', kind: 'date', label: t.add.from },
    { name: 'validTo', kind: 'date', label: t.add.to, hint: t.add.toHint, isOptional: true },
    {
      name: 'reason',
      kind: 'area',
      label: t.change.reason,
      hint: t.change.reasonHint,
      isOptional: true,
      limit: BLOCK_LIMITS.reason,
    },
  ];
  return (
    <FormDialog
      title={t.change.title(term.member.name, t.role[term.role])}
      confirm={t.change.confirm}
      busy={t.change.busy}
      fields={fields}
      initial={{
        validFrom: { text: formatDate(validFrom), day: validFrom },
        validTo: validTo === undefined ? { text: '', day: undefined } : { text: formatDate(validTo), day: validTo },
      }}
      sentenceOf={(problem) => problemSentence(outcomeWords, fields, problem, t.problems)}
      onSend={async (values) => {
        const input = {
          id: block.id,
          version: block.version,
          termId: term.id,
          validFrom: sentDay(values, 'validFrom'),
          validTo: dayOf(values, 'validTo') ?? null,
          reason: textOf(values, 'reason'),
        };
        const outcome = await send(
          async (client) =>
            (await client.mutate({ mutation: ChangeBlockTermDocument, variables: { input } })).data?.changeBlockTerm,
        );
        if (outcome.kind === 'DONE') showToast({ message: t.change.done });
        return outcome;
      }}
      onClose={onClose}
    />
  );
}

/** Strikes out a term that never was. */
export function RemoveTermDialog({ block, term, onClose }: TermDialogProps) {
  const t = useText(blockText);
  const outcomeWords = useText(outcomeText);
  const showToast = useToast();
  const { send } = useSending();
  const fields: readonly FormField[] = [
    { name: 'reason', kind: 'area', label: t.remove.reason, limit: BLOCK_LIMITS.reason },
  ];
  return (
    <FormDialog
      title={t.remove.title}
      body={t.remove.body}
      confirm={t.remove.confirm}
      busy={t.remove.busy}
      fields={fields}
      initial={{}}
      sentenceOf={(problem) => problemSentence(outcomeWords, fields, { ...problem, field: 'reason' }, t.problems)}
      onSend={async (values) => {
        const input = { id: block.id, version: block.version, termId: term.id, reason: textOf(values, 'reason') };
        const outcome = await send(
          async (client) =>
            (await client.mutate({ mutation: RemoveBlockTermDocument, variables: { input } })).data?.removeBlockTerm,
        );
        if (outcome.kind === 'DONE') showToast({ message: t.remove.done });
        // What is wrong with the others is told at the one field there is.
        if (outcome.kind !== 'PROBLEMS') return outcome;
        return { kind: 'PROBLEMS', problems: outcome.problems.map((problem) => ({ ...problem, field: 'reason' })) };
      }}
      onClose={onClose}
    />
  );
}
