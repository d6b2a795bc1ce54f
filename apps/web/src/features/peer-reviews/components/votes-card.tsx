import type { InputProblem } from '@thidua/domain/kernel';
import { useState } from 'react';

import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { SavePeerReviewDocument } from '../acts/peer-review-acts.gql.ts';
import { keepVotes, keptVotes } from '../kept-votes.ts';
import { allAgree, inputOf, lineKey, shownLines, type Review, type TypedLines, type TypedVotes } from '../minutes.ts';
import { peerReviewText } from '../text.ts';
import styles from './peer-review.module.css';
import { VoteRow } from './vote-row.tsx';

/** The votes of every nomination; typed here, kept on the device until they are saved together. */
export function VotesCard({ review }: { readonly review: Review }) {
  const words = useText(peerReviewText);
  const t = words.votes;
  const { send, isBusy } = useSending();
  const toast = useToast();
  const [typed, setTyped] = useState<TypedLines>(() => keptVotes(review.id));
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const isWriting = review.viewerCan.includes('RECORD');
  const present = review.seats.filter(({ isPresent }) => isPresent).length;
  const lines = shownLines(review.lines, isWriting ? typed : {});
  const isUnsaved = isWriting && Object.keys(typed).length > 0;

  function change(next: TypedLines): void {
    setTyped(next);
    keepVotes(review.id, next);
    setFailure(undefined);
  }

  async function save(): Promise<void> {
    const outcome = await send(async (client) => {
      const variables = { input: inputOf(review, lines) };
      return (await client.mutate({ mutation: SavePeerReviewDocument, variables })).data?.savePeerReview;
    });
    if (outcome.kind === 'DONE') {
      change({});
      toast({ message: t.saved });
      return;
    }
    // What was typed stays; after a change elsewhere the page has been read again beneath it.
    setFailure(outcome.kind === 'FAILED' ? outcome.sentence : `${t.failed} ${outcome.problems.map(told).join(' ')}`);
  }

  /** The line that a problem is of, and what is wrong there. */
  function told({ field, code, limit = 0 }: InputProblem): string {
    const [, at] = field.split('.');
    const line = at === undefined ? undefined : lines[Number(at)];
    const said = code === 'TOO_LONG' ? t.tooLong(limit) : (words.problems[code as keyof typeof words.problems] ?? '');
    return line === undefined ? said : t.at(line.subjectName, words.awardShort(line.award), said);
  }

  return (
    <Card
      title={t.title}
      actions={
        isWriting &&
        review.lines.length > 0 && (
          <Button size="small" onClick={() => change(allAgree(review.lines, typed, present))}>
            {t.everybody}
          </Button>
        )
      }
    >
      <p>{words.rule(review.ruleWords)}</p>
      {isWriting && review.version === 0 && <Notice kind="info">{t.firstMeeting}</Notice>}
      <ul className={styles['lines']} aria-label={t.caption}>
        {lines.map((line) => (
          <VoteRow
            key={lineKey(line)}
            line={line}
            present={present}
            onChange={isWriting ? (votes: TypedVotes) => change({ ...typed, [lineKey(line)]: votes }) : undefined}
          />
        ))}
      </ul>
      {failure !== undefined && <InlineError message={failure} />}
      {isUnsaved && (
        <div className={styles['foot']}>
          <p className={styles['quiet']}>{t.unsaved}</p>
          <Button onClick={() => void save()} busyLabel={isBusy ? words.busy : undefined}>
            {t.save}
          </Button>
        </div>
      )}
    </Card>
  );
}
