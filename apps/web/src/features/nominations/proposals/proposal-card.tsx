import { KIND_TERMS } from '@thidua/domain/nominations';

import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import type { NominationPageQuery } from '../pages/nomination-page.gql.ts';
import { proposalText } from './text.ts';

type Nomination = NominationPageQuery['nomination'];

/** By which kind, for which achievement, and what follows from the kind. */
export function ProposalCard({ nomination }: { readonly nomination: Nomination }) {
  const t = useText(proposalText);
  const { kind, achievement, achievedOn, movement } = nomination;
  const terms = KIND_TERMS[kind];
  return (
    <Card title={t.card.title}>
      <DescriptionList
        items={[
          { term: t.kind, detail: t.kinds[kind] },
          ...(achievement === '' ? [] : [{ term: t.card.achievement, detail: achievement }]),
          ...(achievedOn === null ? [] : [{ term: t.card.achievedOn, detail: formatDate(achievedOn) }]),
          ...(movement === null ? [] : [{ term: t.card.movement, detail: movement.name }]),
          { term: t.card.procedure, detail: terms.isSimple ? t.card.simple : t.card.full },
          { term: t.card.quota, detail: terms.countsInYear ? t.card.counts : t.card.countsNot },
        ]}
      />
    </Card>
  );
}

/** Whom it is for, where it is none of the body's people or divisions. */
export function otherSubjectItems(
  t: ReturnType<typeof useProposalWords>,
  other: NonNullable<Nomination['otherSubject']>,
) {
  return [
    { term: t.card.occupation, detail: other.occupation },
    { term: t.card.place, detail: other.place },
    { term: t.card.country, detail: other.country },
  ].filter(({ detail }) => detail !== '');
}

export function useProposalWords() {
  return useText(proposalText);
}
