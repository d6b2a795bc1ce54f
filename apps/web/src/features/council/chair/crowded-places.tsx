import { useState } from 'react';
import { AWARD_OF_QUOTA } from '@thidua/domain/nominations';
import { AWARDS } from '@thidua/domain/vocabulary';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PutToSecondVoteDocument } from '../actions/second-vote.gql.ts';
import { useAct } from '../actions/use-act.ts';
import { secondVoteRefusal } from '../logic/refusals.ts';
import type { ChairedItem, ChairPanelProps } from '../pages/chair-page.tsx';
import { councilText } from '../text.ts';
import { crowdedText } from './crowded-text.ts';

type Crowded = ChairPanelProps['meeting']['crowdedPlaces'][number];

/** Items that were voted on at once have passed beyond the number of places: who has one, and the vote between equals. */
export function CrowdedPlaces({ meeting, onAnswer }: ChairPanelProps) {
  return meeting.crowdedPlaces.map((crowded) => (
    <CrowdedNotice key={crowded.rule} crowded={crowded} meeting={meeting} onAnswer={onAnswer} />
  ));
}

function CrowdedNotice({ crowded, meeting, onAnswer }: ChairPanelProps & { readonly crowded: Crowded }) {
  const t = useText(crowdedText);
  const council = useText(councilText);
  const [isAsked, setIsAsked] = useState(false);
  const again = useAct(PutToSecondVoteDocument, (data) => secondVoteRefusal(council, data.putToSecondVote), onAnswer);
  const { rule, allowed, placed, tied, left, beyond, tieHindrance } = crowded;
  const [first] = tied;
  const itemsOf = (ids: Crowded['placed']) =>
    ids.flatMap(({ id }) => meeting.agenda.find((item) => item.id === id) ?? []);

  async function handleConfirm(itemId: string): Promise<void> {
    await again.run({ itemId });
    setIsAsked(false);
  }

  return (
    <Notice
      kind="warning"
      title={t.title(AWARDS[AWARD_OF_QUOTA[rule]].name, placed.length + tied.length + beyond.length, allowed)}
      action={
        first !== undefined &&
        tieHindrance === null &&
        meeting.viewerCan.includes('VOTE_AGAIN') && (
          <Button onClick={() => setIsAsked(true)}>{t.act(tied.length)}</Button>
        )
      }
    >
      <Group title={t.placed} items={itemsOf(placed)} />
      <Group title={t.tied(left)} items={itemsOf(tied)} />
      <Group title={t.beyond} items={itemsOf(beyond)} />
      {tied.length > 0 && <p>{t.equal}</p>}
      {tied.length > 0 && tieHindrance !== null && <p>{t.hindrance[tieHindrance]}</p>}
      {beyond.length > 0 && <p>{t.beyondWhat}</p>}
      {again.problem !== undefined && <InlineError message={again.problem} />}
      {first !== undefined && (
        <ConfirmDialog
          isOpen={isAsked}
          onCancel={() => setIsAsked(false)}
          onConfirm={() => void handleConfirm(first.id)}
          title={t.askTitle(tied.length)}
          confirmLabel={t.act(tied.length)}
          busyLabel={again.isBusy ? t.busy : undefined}
        >
          <p>{t.askBody}</p>
        </ConfirmDialog>
      )}
    </Notice>
  );
}

function Group({ title, items }: { readonly title: string; readonly items: readonly ChairedItem[] }) {
  const t = useText(crowdedText);
  if (items.length === 0) return null;
  return (
    <p>
      <strong>{title}:</strong>{' '}
      {items
        .map(({ ordinal, nomination, result }) => t.line(ordinal, nomination.subjectName, result?.agree ?? 0))
        .join('; ')}
    </p>
  );
}
