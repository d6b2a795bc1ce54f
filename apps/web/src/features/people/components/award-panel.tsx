import { AWARDS } from '@thidua/domain/vocabulary';
import { Link, useSearchParams } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { peopleText, type PeopleWords } from '../text.ts';
import type { ShownAward } from './award-line.tsx';

/** The award that a page shows beside itself stands in its address, so that it can be sent to somebody. */
const AWARD_PARAMETER = 'khen-thuong';

/** The address of the page with this award open beside it. */
export function useAwardAddress(): (id: string) => { readonly search: string } {
  const [params] = useSearchParams();
  return (id) => {
    const next = new URLSearchParams(params);
    next.set(AWARD_PARAMETER, id);
    return { search: `?${next.toString()}` };
  };
}

/** Everything that is known of one award: its decision, who made it, its days, whether it still counts, and where it comes from. */
export function AwardPanel({ awards }: { readonly awards: readonly ShownAward[] }) {
  const t = useText(peopleText);
  const [params, setParams] = useSearchParams();
  const award = awards.find(({ id }) => id === params.get(AWARD_PARAMETER));

  function close(): void {
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        next.delete(AWARD_PARAMETER);
        return next;
      },
      { replace: true },
    );
  }

  return (
    <SidePanel isOpen={award !== undefined} onClose={close} title={award === undefined ? '' : AWARDS[award.award].name}>
      {award !== undefined && <AwardFacts award={award} t={t.person} />}
    </SidePanel>
  );
}

interface AwardFactsProps {
  readonly award: ShownAward;
  readonly t: PeopleWords['person'];
}

function AwardFacts({ award, t }: AwardFactsProps) {
  const { year, periodFrom, periodTo, decisionNumber, decidedOn, decidedBy, revokedOn, decisionId } = award;
  const words = t.award;
  return (
    <DescriptionList
      items={[
        { term: words.year, detail: year },
        { term: words.period, detail: periodWords() },
        { term: words.number, detail: decisionNumber },
        { term: words.decidedOn, detail: formatDate(decidedOn) },
        { term: words.decidedBy, detail: decidedBy },
        { term: words.state, detail: revokedOn === null ? words.inForce : t.revoked(formatDate(revokedOn)) },
        {
          term: words.source,
          detail:
            decisionId === null ? words.fromPaper : <Link to={hrefs.decision(decisionId)}>{words.fromDecision}</Link>,
        },
      ]}
    />
  );

  function periodWords(): string {
    if (periodFrom === null) return words.notGiven;
    return periodTo === null ? t.since(formatDate(periodFrom)) : t.until(formatDate(periodFrom), formatDate(periodTo));
  }
}
