import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { InlineError } from '../../../ui/inline-error.tsx';
import { fieldReturnText } from '../../field-returns/index.ts';
import { JudgementCard } from '../components/judgement-card.tsx';
import type { NominationPageQuery } from '../pages/nomination-page.gql.ts';
import { AnswerNominationDocument } from './proposal-acts.gql.ts';
import { proposalText } from './text.ts';

type Nomination = NominationPageQuery['nomination'];

/** What only people can say of this one proposal, answered where it is read. */
export function OwnQuestions({ nomination }: { readonly nomination: Nomination }) {
  const t = useText(proposalText);
  const { id, version, questions, openFields } = nomination;
  const isOpen = openFields.includes('JUDGEMENTS');
  const { locked } = useText(fieldReturnText);
  const { send } = useSending();
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<string | undefined>(undefined);
  if (questions.length === 0) return null;

  async function answer(rule: string, said: boolean): Promise<void> {
    setBusy(new Set([rule]));
    setFailure(undefined);
    const outcome = await send(async (client) => {
      const variables = { input: { id, version, rule, answer: said } };
      return (await client.mutate({ mutation: AnswerNominationDocument, variables })).data?.answerNomination;
    });
    setBusy(new Set());
    if (outcome.kind === 'FAILED') setFailure(outcome.sentence);
    if (outcome.kind === 'PROBLEMS') setFailure(t.questions.failed);
  }

  return (
    <>
      {failure !== undefined && <InlineError message={failure} />}
      <JudgementCard
        own={isOpen ? t.questions : { title: t.questions.title, lead: locked }}
        judgements={questions}
        busy={busy}
        onAnswer={isOpen ? (rule, said) => void answer(rule, said) : undefined}
      />
    </>
  );
}
