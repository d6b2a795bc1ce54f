import { RECOGNITION_GROUND_LIMIT, REVOCATION_LIMITS } from '@thidua/domain/decisions';
import type { InitiativeScope } from '@thidua/domain/vocabulary';
import { useState } from 'react';

import { newId } from '../../../lib/new-id.ts';
import { useText } from '../../../lib/text/language.tsx';
import { sentDay, textOf } from '../../../ui/forms/form-field.ts';
import { REASON_MAX } from '../../award-revocations/index.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import { recognitionText } from '../text.ts';
import { ProposeRecognitionRevocationDocument } from './revocation-card.gql.ts';

interface InForce {
  readonly scope: InitiativeScope;
  readonly decidedBy: string;
}

interface ProposeDialogProps {
  readonly initiative: { readonly id: string; readonly code: string; readonly version: number };
  /** The recognitions in force, the body's own first. */
  readonly inForce: readonly [InForce, ...InForce[]];
  readonly onClose: () => void;
}

/** By which decision, on which ground the recognition of a scope was taken back; it goes to whoever signs decisions. */
export function ProposeDialog({ initiative: { id, code, version }, inForce, onClose }: ProposeDialogProps) {
  const words = useText(recognitionText);
  const t = words.revocation;
  const [revocationId] = useState(newId);
  const [own] = inForce;
  return (
    <SentFormDialog
      keptAs={`revocation.${id}.${version}`}
      title={t.proposeTitle(code)}
      body={t.proposeBody}
      confirm={t.submit}
      busy={t.sending}
      done={t.sent}
      problems={t.problems}
      fields={[
        {
          name: 'scope',
          kind: 'select',
          label: words.addScope.scope,
          hint: t.scopeHint,
          options: inForce.map(({ scope }) => ({ value: scope, label: words.scope[scope] })),
        },
        {
          name: 'paperNumber',
          kind: 'text',
          label: t.paperNumber,
          hint: t.paperNumberHint,
          isCode: true,
          limit: REVOCATION_LIMITS.paperNumber,
        },
        { name: 'paperDate', kind: 'date', label: t.paperDate },
        {
          name: 'revokedBy',
          kind: 'text',
          label: t.revokedBy,
          hint: t.revokedByHint,
          limit: REVOCATION_LIMITS.revokedBy,
        },
        { name: 'ground', kind: 'text', label: t.ground, hint: t.groundHint, limit: RECOGNITION_GROUND_LIMIT },
        { name: 'reason', kind: 'area', label: t.story, hint: t.storyHint, limit: REASON_MAX },
      ]}
      initial={{ scope: own.scope, revokedBy: own.decidedBy }}
      onAsk={async (client, values) => {
        const input = {
          id,
          revocationId,
          version,
          // The options of the field are the scopes.
          scope: textOf(values, 'scope') as InitiativeScope,
          paperNumber: textOf(values, 'paperNumber'),
          paperDate: sentDay(values, 'paperDate'),
          revokedBy: textOf(values, 'revokedBy'),
          ground: textOf(values, 'ground'),
          reason: textOf(values, 'reason'),
        };
        return (await client.mutate({ mutation: ProposeRecognitionRevocationDocument, variables: { input } })).data
          ?.proposeRecognitionRevocation;
      }}
      onClose={onClose}
    />
  );
}
