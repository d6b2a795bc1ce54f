import { useText } from '../../../lib/text/language.tsx';
import { flagOf } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import { recognitionText } from '../text.ts';
import { approvalFields, approvalOf, decisionFields, decisionOf } from './decision-fields.ts';
import { RecogniseInitiativeDocument } from './recognise-initiative.gql.ts';

export interface RecogniseDialogProps {
  readonly initiative: { readonly id: string; readonly code: string; readonly version: number };
  readonly onClose: () => void;
}

/** Records the signed decision that recognises an initiative, as the paper says it. */
export function RecogniseDialog({ initiative: { id, version, code }, onClose }: RecogniseDialogProps) {
  const t = useText(recognitionText);
  return (
    <SentFormDialog
      title={t.recognise.title(code)}
      body={t.recognise.body(t.scope.GRASSROOTS)}
      confirm={t.decision.confirm}
      busy={t.decision.busy}
      done={t.recognise.done(code)}
      problems={t.problems}
      fields={[
        ...decisionFields(t),
        { name: 'isStateFunded', kind: 'check', label: t.approval.isStateFunded },
        ...approvalFields(t),
      ]}
      problemsAt="decisionNumber"
      onAsk={async (client, values) => {
        const input = {
          id,
          version,
          scope: 'GRASSROOTS' as const,
          ...decisionOf(values),
          isStateFunded: flagOf(values, 'isStateFunded'),
          approval: approvalOf(values),
        };
        return (await client.mutate({ mutation: RecogniseInitiativeDocument, variables: { input } })).data
          ?.recogniseInitiative;
      }}
      onClose={onClose}
    />
  );
}
