import type { ApolloClient } from '@apollo/client';

import type { AwardRevocationActInput, RevocationEvent } from '../../../gql/schema-types.ts';
import { useText } from '../../../lib/text/language.tsx';
import { DecideRevocation } from '../../award-revocations/index.ts';
import { recognitionText } from '../text.ts';
import {
  ConfirmRecognitionRevocationDocument,
  RefuseRecognitionRevocationDocument,
  WithdrawRecognitionRevocationDocument,
} from './revocation-card.gql.ts';
import type { ShownRevocation } from './revocation-card.tsx';

interface DecideRecognitionRevocationProps {
  readonly revocation: ShownRevocation;
  /** Code of the initiative. */
  readonly code: string;
}

/** The acts on the proposal that are open to the viewer. */
export function DecideRecognitionRevocation({ revocation, code }: DecideRecognitionRevocationProps) {
  const { revocation: t } = useText(recognitionText);
  const actBody = revocation.scope === 'GRASSROOTS' ? t.actBody : { ...t.actBody, CONFIRM: t.confirmWider };
  const words = { ...t, actBody, problems: { reason: t.problemReason } };
  return <DecideRevocation revocation={revocation} words={words} subject={code} onAsk={ask} />;
}

async function ask(client: ApolloClient, event: RevocationEvent, input: AwardRevocationActInput) {
  const variables = { input };
  switch (event) {
    case 'CONFIRM':
      return (await client.mutate({ mutation: ConfirmRecognitionRevocationDocument, variables })).data
        ?.confirmRecognitionRevocation;
    case 'REFUSE':
      return (await client.mutate({ mutation: RefuseRecognitionRevocationDocument, variables })).data
        ?.refuseRecognitionRevocation;
    case 'WITHDRAW':
      return (await client.mutate({ mutation: WithdrawRecognitionRevocationDocument, variables })).data
        ?.withdrawRecognitionRevocation;
  }
}
