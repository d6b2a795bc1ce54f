import { useState } from 'react';

import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button, IconButton } from '../../../ui/button.tsx';
import { IconPencil, IconPlus, IconTrash } from '../../../ui/icons.ts';
import { InlineError } from '../../../ui/inline-error.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { FindingDialog } from '../acts/finding-dialog.tsx';
import { RemoveCheckFindingDocument } from '../acts/unit-check-acts.gql.ts';
import { saveFinding } from '../acts/save-finding.ts';
import type { ShownCheck, ShownFinding } from '../pages/unit-check-page.tsx';
import { unitCheckText } from '../text.ts';
import { FindingsCard } from './findings-card.tsx';

/** Where the summary of errors leads when nothing was found yet. */
export const ADD_FINDING_ID = 'them-nhan-xet';

/** The findings of minutes that are written: added, changed, removed and put back. */
export function WrittenFindings({ check }: { readonly check: ShownCheck }) {
  const t = useText(unitCheckText).findings;
  const showToast = useToast();
  const { send } = useSending();
  const [known, setKnown] = useState<ShownFinding | 'NEW' | undefined>(undefined);
  const [failure, setFailure] = useState<string | undefined>(undefined);

  async function remove({ id, version, kind, text, dueOn }: ShownFinding): Promise<void> {
    setFailure(undefined);
    const variables = { input: { id, version } };
    const outcome = await send(
      async (client) =>
        (await client.mutate({ mutation: RemoveCheckFindingDocument, variables })).data?.removeCheckFinding,
    );
    if (outcome.kind !== 'DONE') return setFailure(outcome.kind === 'FAILED' ? outcome.sentence : t.failed);
    const again = { checkId: check.id, id, kind, text, dueOn };
    showToast({ message: t.removed, onUndo: () => void send((client) => saveFinding(client, again)) });
  }

  return (
    <div id={ADD_FINDING_ID} tabIndex={-1}>
      <FindingsCard
        check={check}
        actions={
          <Button size="small" icon={<IconPlus size={18} stroke={1.75} aria-hidden />} onClick={() => setKnown('NEW')}>
            {t.add}
          </Button>
        }
        actsOf={(finding, number) => (
          <>
            <IconButton
              label={t.edit(number)}
              icon={<IconPencil size={18} stroke={1.75} aria-hidden />}
              onClick={() => setKnown(finding)}
            />
            <IconButton
              label={t.remove(number)}
              icon={<IconTrash size={18} stroke={1.75} aria-hidden />}
              onClick={() => void remove(finding)}
            />
          </>
        )}
      >
        {failure !== undefined && <InlineError message={failure} />}
      </FindingsCard>
      {known !== undefined && (
        <FindingDialog
          checkId={check.id}
          known={known === 'NEW' ? undefined : known}
          onClose={() => setKnown(undefined)}
        />
      )}
    </div>
  );
}
