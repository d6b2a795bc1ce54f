import type { ReactNode } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import type { RegistrationDraft } from '../forms/draft.ts';
import { registrationText } from '../text.ts';

interface SheetContentProps {
  readonly draft: RegistrationDraft;
  readonly movements: readonly { readonly id: string; readonly name: string }[];
  /** Facts of the sheet's way, after what it says. */
  readonly facts?: readonly { readonly term: string; readonly detail: ReactNode }[];
}

/** What a sheet says, to be read. */
export function SheetContent({ draft, movements, facts = [] }: SheetContentProps) {
  const t = useText(registrationText);
  const { titles, content, measures, initiativeCount, pledges } = draft;
  const pledged = pledges.map(({ movementId, commitments }) => ({
    movementId,
    words: t.view.pledge(movements.find(({ id }) => id === movementId)?.name ?? '', commitments.length),
  }));
  return (
    <DescriptionList
      items={[
        { term: t.view.titles, detail: titles.map((title) => t.award(title)).join(', ') },
        { term: t.view.content, detail: content },
        { term: t.view.measures, detail: measures },
        { term: t.view.initiatives, detail: initiativeCount === 0 ? t.none : String(initiativeCount) },
        {
          term: t.view.pledges,
          detail:
            pledged.length === 0 ? (
              t.none
            ) : (
              <ul>
                {pledged.map(({ movementId, words }) => (
                  <li key={movementId}>{words}</li>
                ))}
              </ul>
            ),
        },
        ...facts,
      ]}
    />
  );
}
