import type { ApolloClient } from '@apollo/client';

import type { AwardRevocationActInput, RevocationEvent } from '../../../gql/schema-types.ts';
import { useText } from '../../../lib/text/language.tsx';
import type { ShownRevocation } from '../pages/revocation-page.tsx';
import { revocationText } from '../text.ts';
import { DecideRevocation } from './decide-revocation.tsx';
import {
  ConfirmAwardRevocationDocument,
  RefuseAwardRevocationDocument,
  WithdrawAwardRevocationDocument,
} from './revocation-acts.gql.ts';

export interface RevocationActsProps {
  readonly revocation: ShownRevocation;
  /** Whose award it is. */
  readonly subject: string;
}

/** The acts that are open to the viewer. */
export function RevocationActs({ revocation, subject }: RevocationActsProps) {
  const t = useText(revocationText);
  return <DecideRevocation revocation={revocation} words={t} subject={subject} onAsk={ask} />;
}

async function ask(client: ApolloClient, event: RevocationEvent, input: AwardRevocationActInput) {
  const variables = { input };
  switch (event) {
    case 'CONFIRM':
      return (await client.mutate({ mutation: ConfirmAwardRevocationDocument, variables })).data
        ?.confirmAwardRevocation;
    case 'REFUSE':
      return (await client.mutate({ mutation: RefuseAwardRevocationDocument, variables })).data?.refuseAwardRevocation;
    case 'WITHDRAW':
      return (await client.mutate({ mutation: WithdrawAwardRevocationDocument, variables })).data
        ?.withdrawAwardRevocation;
  }
}
