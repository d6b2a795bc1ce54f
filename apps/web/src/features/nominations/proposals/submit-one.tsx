import { useRef, useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { NominationPageQuery } from '../pages/nomination-page.gql.ts';
import { placesText } from '../places/text.ts';
import { SubmitNominationDocument } from './proposal-acts.gql.ts';
import { proposalText } from './text.ts';

type Nomination = NominationPageQuery['nomination'];

/** Sends a proposal of its own: what follows is told before. */
export function SubmitOne({ nomination: { id, code, version } }: { readonly nomination: Nomination }) {
  const t = useText(proposalText).submit;
  const { rule: rules } = useText(placesText);
  // What is full is known only when the answer comes.
  const full = useRef('');
  const [isAsked, setIsAsked] = useState(false);
  return (
    <>
      <Button variant="primary" onClick={() => setIsAsked(true)}>
        {t.button}
      </Button>
      {isAsked && (
        <SentFormDialog
          title={t.title(code)}
          body={t.body}
          confirm={t.button}
          busy={t.busy}
          done={t.done(code)}
          onAsk={async (client) => {
            const variables = { input: { id, version } };
            const told = (await client.mutate({ mutation: SubmitNominationDocument, variables })).data
              ?.submitNomination;
            if (told?.__typename === 'NotEligibleError') return refused('NOT_ELIGIBLE');
            if (told?.__typename === 'PapersMissingError') return refused('PAPERS_MISSING');
            if (told?.__typename !== 'QuotaFullError') return told;
            full.current = t.noPlace(
              told.quotas.map(({ rule, allowed, taken }) => t.places(rules[rule], allowed, taken)).join(' '),
            );
            return refused('QUOTA_FULL');
          }}
          problems={{
            NOT_ELIGIBLE: t.notEligible,
            PAPERS_MISSING: t.papersMissing,
            get QUOTA_FULL() {
              return full.current;
            },
          }}
          onClose={() => setIsAsked(false)}
        />
      )}
    </>
  );
}

/** The refusal as a problem of the form, so that its sentence stands where the others do. */
function refused(code: 'NOT_ELIGIBLE' | 'PAPERS_MISSING' | 'QUOTA_FULL') {
  return {
    __typename: 'InputProblemsError',
    problems: [{ __typename: 'InputProblem', field: 'dossier', code, limit: null, actual: null }],
  } as const;
}
