import type { AskConsultationsMutation } from './consultation-acts.gql.ts';
import type { ConsultationWords } from '../text.ts';

type Told = Extract<AskConsultationsMutation['askConsultations'], { readonly __typename: 'AskedOffices' }>['outcomes'];

/** What came of asking: how many were asked, then each that could not be, once. */
export function askedWords({ ask }: ConsultationWords, told: Told): string {
  const count = told.filter(({ outcome }) => outcome === 'ASKED').length;
  const refused = told.flatMap(({ outcome, officeName, code }) =>
    outcome === 'ASKED' ? [] : [ask.outcome[outcome](officeName, code)],
  );
  return [...(count > 0 ? [ask.asked(count)] : []), ...new Set(refused)].join(' ');
}
