import { AWARDS } from '@thidua/domain/vocabulary';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { Button } from '../../../ui/button.tsx';
import {
  AwardMark,
  isMarked,
  ProposeRevocationDialog,
  useMayProposeRevocation,
} from '../../award-revocations/index.ts';
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

export interface AwardPanelProps {
  readonly awards: readonly ShownAward[];
  /** Whose awards they are. */
  readonly subject: string;
}

/** Everything that is known of one award: its decision, who made it, its days, whether it still counts, and where it comes from. */
export function AwardPanel({ awards, subject }: AwardPanelProps) {
  const t = useText(peopleText);
  const [params, setParams] = useSearchParams();
  const award = awards.find(({ id }) => id === params.get(AWARD_PARAMETER));
  const mayPropose = useMayProposeRevocation();
  const [toRevoke, setToRevoke] = useState<ShownAward | undefined>(undefined);

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
    <>
      <SidePanel
        isOpen={award !== undefined}
        onClose={close}
        title={award === undefined ? '' : AWARDS[award.award].name}
      >
        {award !== undefined && <AwardFacts award={award} t={t.person} />}
        {award !== undefined && mayPropose(award) && (
          // The dialog takes the place of the panel: two of them would hold the focus at once.
          <Button
            onClick={() => {
              close();
              setToRevoke(award);
            }}
          >
            {t.person.award.revoke}
          </Button>
        )}
      </SidePanel>
      {toRevoke !== undefined && (
        <ProposeRevocationDialog award={toRevoke} subject={subject} onClose={() => setToRevoke(undefined)} />
      )}
    </>
  );
}

interface AwardFactsProps {
  readonly award: ShownAward;
  readonly t: PeopleWords['person'];
}

function AwardFacts({ award, t }: AwardFactsProps) {
  const { year, periodFrom, periodTo, decisionNumber, decidedOn, decidedBy, decisionId } = award;
  const words = t.award;
  return (
    <DescriptionList
      items={[
        { term: words.year, detail: year },
        { term: words.period, detail: periodWords() },
        { term: words.number, detail: decisionNumber },
        { term: words.decidedOn, detail: formatDate(decidedOn) },
        { term: words.decidedBy, detail: decidedBy },
        {
          term: words.state,
          detail: !isMarked(award) ? (
            words.inForce
          ) : (
            <AwardMark award={award} label={`${AWARDS[award.award].name} ${year}`} />
          ),
        },
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
