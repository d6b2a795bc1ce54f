import { BLOCK_LIMITS } from '@thidua/domain/blocks';

import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { dayOf, sentDay, textOf } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
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
  const { validFrom, validTo } = term;
  return (
    <SentFormDialog
      title={t.change.title(term.member.name, t.role[term.role])}
      confirm={t.change.confirm}
      busy={t.change.busy}
      done={t.change.done}
      problems={t.problems}
      fields={[
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
      ]}
      initial={{
        validFrom: { text: formatDate(validFrom), day: validFrom },
        validTo: validTo === undefined ? { text: '', day: undefined } : { text: formatDate(validTo), day: validTo },
      }}
      onAsk={async (client, values) => {
        const input = {
          id: block.id,
          version: block.version,
          termId: term.id,
          validFrom: sentDay(values, 'validFrom'),
          validTo: dayOf(values, 'validTo') ?? null,
          reason: textOf(values, 'reason'),
        };
        return (await client.mutate({ mutation: ChangeBlockTermDocument, variables: { input } })).data?.changeBlockTerm;
      }}
      onClose={onClose}
    />
  );
}

/** Strikes out a term that never was. */
export function RemoveTermDialog({ block, term, onClose }: TermDialogProps) {
  const t = useText(blockText);
  return (
    <SentFormDialog
      title={t.remove.title}
      body={t.remove.body}
      confirm={t.remove.confirm}
      busy={t.remove.busy}
      done={t.remove.done}
      problems={t.problems}
      fields={[{ name: 'reason', kind: 'area', label: t.remove.reason, limit: BLOCK_LIMITS.reason }]}
      problemsAt="reason"
      onAsk={async (client, values) => {
        const input = { id: block.id, version: block.version, termId: term.id, reason: textOf(values, 'reason') };
        return (await client.mutate({ mutation: RemoveBlockTermDocument, variables: { input } })).data?.removeBlockTerm;
      }}
      onClose={onClose}
    />
  );
}
