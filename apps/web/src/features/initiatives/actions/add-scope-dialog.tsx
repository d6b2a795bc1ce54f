import { INITIATIVE_LIMITS } from '@thidua/domain/initiatives';
import type { InitiativeScope } from '@thidua/domain/vocabulary';

import { useText } from '../../../lib/text/language.tsx';
import { sentDay, textOf } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import { initiativeText } from '../text.ts';
import { RecogniseInitiativeDocument } from './recognise-initiative.gql.ts';

interface AddScopeDialogProps {
  readonly initiative: { readonly id: string; readonly code: string; readonly version: number };
  /** Scopes that have no decision yet, the nearest first. */
  readonly scopes: readonly [InitiativeScope, ...InitiativeScope[]];
  readonly onClose: () => void;
}

/** Records the decision of the province or of the nation, apart from the body's own. */
export function AddScopeDialog({ initiative: { id, code, version }, scopes, onClose }: AddScopeDialogProps) {
  const t = useText(initiativeText);
  const words = t.act.RECOGNISE;
  return (
    <SentFormDialog
      title={t.addScope.title(code)}
      body={t.addScope.body}
      confirm={words.confirm}
      busy={words.busy}
      done={t.addScope.done}
      problems={t.addScope.problems}
      fields={[
        {
          name: 'scope',
          kind: 'select',
          label: words.scope,
          options: scopes.map((value) => ({ value, label: t.scope[value] })),
        },
        { name: 'decisionNumber', kind: 'text', label: words.decisionNumber, limit: INITIATIVE_LIMITS.decisionNumber },
        { name: 'decidedOn', kind: 'date', label: words.decidedOn },
        { name: 'decidedBy', kind: 'text', label: words.decidedBy, limit: INITIATIVE_LIMITS.decidedBy },
      ]}
      initial={{ scope: scopes[0] }}
      onAsk={async (client, values) => {
        const input = {
          id,
          version,
          // The options of the field are the scopes.
          scope: textOf(values, 'scope') as InitiativeScope,
          decisionNumber: textOf(values, 'decisionNumber'),
          decidedOn: sentDay(values, 'decidedOn'),
          decidedBy: textOf(values, 'decidedBy'),
        };
        return (await client.mutate({ mutation: RecogniseInitiativeDocument, variables: { input } })).data
          ?.recogniseInitiative;
      }}
      onClose={onClose}
    />
  );
}
