import { useApolloClient } from '@apollo/client/react';

import { useText } from '../../../lib/text/language.tsx';
import type { ListAct, Tick } from '../list-steps.ts';
import { nominationText } from '../text.ts';
import { AnswerJudgementDocument } from './answer-judgement.gql.ts';
import { SetNominationsDocument, type SetNominationsMutation } from './set-nominations.gql.ts';
import { statusName } from './status-name.ts';

/** Sends one change of a list. Answers why it was refused; undefined when it was done. */
export function useSendChange({ year, departmentId }: { readonly year: number; readonly departmentId: string }) {
  const t = useText(nominationText);
  const client = useApolloClient();

  async function sendTicks(ticks: readonly Tick[]): Promise<string | undefined> {
    const { data } = await client.mutate({
      mutation: SetNominationsDocument,
      variables: {
        input: {
          year,
          departmentId,
          ticks: ticks.map(({ award, staffId, nominated }) => ({
            award,
            staffId: staffId ?? null,
            collective: staffId === undefined,
            nominated,
          })),
        },
      },
    });
    if (data === undefined || data === null) throw new TypeError('No answer');
    return refusalOf(data.setNominations, ticks);
  }

  function refusalOf(answer: SetNominationsMutation['setNominations'], ticks: readonly Tick[]): string | undefined {
    switch (answer.__typename) {
      case 'NominationGrid':
        return undefined;
      case 'WrongSubjectError':
        return t.ticked.wrongSubject(t.awardName(answer.award));
      case 'CellRefusedError': {
        const status = statusName(t, answer.from);
        const { name } = ticks.find(({ staffId }) => (staffId ?? null) === answer.staffId) ?? { name: '' };
        if (answer.heldBy !== null) return t.ticked.heldBy(t.awardShort(answer.award), name, answer.heldBy, status);
        return ticks.length === 1
          ? t.ticked.invalid(status)
          : t.ticked.refused(t.awardShort(answer.award), name, status);
      }
    }
  }

  async function sendAnswer(rule: string, answer: boolean | null): Promise<string | undefined> {
    const { data } = await client.mutate({
      mutation: AnswerJudgementDocument,
      variables: { input: { year, departmentId, rule, answer } },
    });
    if (data === undefined || data === null) throw new TypeError('No answer');
    if (data.answerJudgement.__typename === 'NominationGrid') return undefined;
    const isClosed = data.answerJudgement.problems.some(({ code }) => code === 'FIELD_NOT_OPEN');
    return isClosed ? t.judgements.closed : t.judgements.unknown;
  }

  return (act: ListAct) => (act.kind === 'TICKS' ? sendTicks(act.ticks) : sendAnswer(act.rule, act.answer));
}
