import { useText } from '../../../lib/text/language.tsx';
import { ReturnRounds } from '../../field-returns/index.ts';
import type { NominationReturnsFragment } from './nomination-returns.gql.ts';
import { nominationReturnText } from './text.ts';

/** The rounds of completion of a dossier, with what became of each field. */
export function DossierReturns({ nomination }: { readonly nomination: Pick<NominationReturnsFragment, 'returns'> }) {
  return <ReturnRounds rounds={nomination.returns} names={useText(nominationReturnText).fields} />;
}
