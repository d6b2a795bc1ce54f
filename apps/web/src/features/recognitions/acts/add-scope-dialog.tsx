import type { InitiativeScope } from '@thidua/domain/vocabulary';

import { useText } from '../../../lib/text/language.tsx';
import { textOf } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import { recognitionText } from '../text.ts';
import { decisionFields, decisionOf } from './decision-fields.ts';
import { RecogniseInitiativeDocument } from './recognise-initiative.gql.ts';

interface AddScopeDialogProps {
  readonly initiative: { readonly id: string; readonly code: string; readonly version: number };
  /** Scopes that have no decision yet, the nearest first. */
  readonly scopes: readonly [InitiativeScope, ...InitiativeScope[]];
  readonly onClose: () => void;
}

/** Records the decision of the province or of the nation, apart from the body's own. */
export function AddScopeDialog({ initiative: { id, code, version }, scopes, onClose }: AddScopeDialogProps) {
  const t = useText(recognitionText);
  return (
    <SentFormDialog
      title={t.addScope.title(code)}
      body={t.addScope.body}
      confirm={t.decision.confirm}
      busy={t.decision.busy}
      done={t.addScope.done}
      problems={t.problems}
      fields={[
        {
          name: 'scope',
          kind: 'select',
          label: t.addScope.scope,
          options: scopes.map((value) => ({ value, label: t.scope[value] })),
        },
        ...decisionFields(t),
      ]}
      initial={{ scope: scopes[0] }}
      onAsk={async (client, values) => {
        const input = {
          id,
          version,
          // The options of the field are the scopes.
          scope: textOf(values, 'scope') as InitiativeScope,
          ...decisionOf(values),
        };
        return (await client.mutate({ mutation: RecogniseInitiativeDocument, variables: { input } })).data
          ?.recogniseInitiative;
      }}
      onClose={onClose}
    />
  );
}
