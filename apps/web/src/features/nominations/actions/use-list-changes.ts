import { useApolloClient } from '@apollo/client/react';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { useRef, useState } from 'react';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { GridDataFragmentDoc, type GridDataFragment } from '../pages/nomination-grid.gql.ts';
import { nominationText } from '../text.ts';
import { changeSentence, rowChange, undoOf } from '../tick-words.ts';
import { AnswerJudgementDocument } from './answer-judgement.gql.ts';
import { forgetLists } from './forget-lists.ts';
import { isGone } from './is-gone.ts';
import { SetNominationDocument, type SetNominationMutation } from './set-nomination.gql.ts';
import { statusName } from './status-name.ts';

/** A tick: which award, for whom, on or off. Without a person it is for the collective. */
export interface Tick {
  readonly award: AwardCode;
  readonly staffId: string | undefined;
  readonly name: string;
  readonly nominated: boolean;
}

interface ListChanges {
  readonly tick: (tick: Tick) => void;
  /** Many at once, told and taken back as one. */
  readonly tickAll: (ticks: readonly Tick[]) => void;
  readonly answer: (rule: string, answer: boolean) => void;
  /** Cells (`cellKey`) and questions whose change is under way. */
  readonly busy: ReadonlySet<string>;
  /** What went wrong last; stays on the page until the next change. */
  readonly failure: string | undefined;
}

export function cellKey(award: AwardCode, staffId: string | undefined): string {
  return `${staffId ?? 'collective'} ${award}`;
}

/**
 * Changes of one list, one after the other in the order of the keys: each answer brings the whole list anew, and an older
 * one must not come after a newer one. Not shown before the server has said so, because a tick has consequences in the row.
 */
export function useListChanges(grid: {
  readonly id: string;
  readonly year: number;
  readonly departmentId: string;
}): ListChanges {
  const t = useText(nominationText);
  const client = useApolloClient();
  const toast = useToast();
  const queue = useRef<Promise<void>>(Promise.resolve());
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<string | undefined>(undefined);

  function enqueue(key: string, change: () => Promise<void>): void {
    setBusy((current) => new Set(current).add(key));
    setFailure(undefined);
    queue.current = queue.current
      .then(change)
      .catch(async (error: unknown) => {
        setFailure(failureOf(error));
        // Without a network there is nothing newer to read, and what is shown stays.
        if (errorCodeOf(error) !== 'NETWORK') await readAgain();
      })
      .finally(() => setBusy((current) => new Set([...current].filter((each) => each !== key))));
  }

  function failureOf(error: unknown): string {
    const code = errorCodeOf(error);
    if (code === 'NETWORK') return t.ticked.failed;
    return isGone(error) ? t.ticked.forbidden : t.ticked.failedWith(code);
  }

  async function readAgain(): Promise<void> {
    // What failed may have left the page behind the server; if that fails too, the page says so by itself.
    await client.refetchQueries({ include: ['NominationGrid'] }).catch(() => undefined);
  }

  function listNow(): GridDataFragment | null {
    return client.cache.readFragment({
      from: { __typename: 'NominationGrid', id: grid.id },
      fragment: GridDataFragmentDoc,
      fragmentName: 'GridData',
    });
  }

  function tick(wanted: Tick, isUndo = false): void {
    const { award, staffId, name } = wanted;
    enqueue(cellKey(award, staffId), async () => {
      const before = cellsOf(listNow(), staffId);
      const refusal = await sent(wanted);
      if (refusal !== undefined) {
        setFailure(refusal);
        await readAgain();
        return;
      }
      forgetLists(client);
      const change = rowChange(before, cellsOf(listNow(), staffId));
      const undo = change === undefined || isUndo ? undefined : undoOf(change);
      toast({
        message: changeSentence(t, change, name),
        ...(undo === undefined ? {} : { onUndo: () => tick({ staffId, name, ...undo }, true) }),
      });
    });
  }

  /** One after the other: what one brings along (LĐTT with CSTĐCS) the next finds done. The first refusal ends it. */
  function tickAll(wanted: readonly Tick[], isUndo = false): void {
    enqueue('all', async () => {
      const done: Tick[] = [];
      try {
        for (const each of wanted) {
          const before = cellsOf(listNow(), each.staffId);
          const refusal = await sent(each);
          if (refusal !== undefined) {
            setFailure(t.ticked.stopped(done.length, wanted.length, each.name, refusal));
            await readAgain();
            break;
          }
          const change = rowChange(before, cellsOf(listNow(), each.staffId));
          if (change !== undefined) done.push({ ...each, ...undoOf(change) });
        }
      } finally {
        // Also when the network goes in the middle: what is done by then is told and can be taken back.
        tellAll(done, isUndo);
      }
    });
  }

  function tellAll(done: readonly Tick[], isUndo: boolean): void {
    forgetLists(client);
    if (done.length === 0) return;
    toast({
      message: isUndo ? t.ticked.manyUndone(done.length) : t.ticked.many(done.length),
      ...(isUndo ? {} : { onUndo: () => tickAll(done.toReversed(), true) }),
    });
  }

  /** Why a tick was refused; undefined when it was done. */
  async function sent({ award, staffId, nominated }: Tick): Promise<string | undefined> {
    const { data } = await client.mutate({
      mutation: SetNominationDocument,
      variables: {
        input: {
          year: grid.year,
          departmentId: grid.departmentId,
          award,
          staffId: staffId ?? null,
          collective: staffId === undefined,
          nominated,
        },
      },
    });
    if (data === undefined || data === null) throw new TypeError('No answer');
    return refusalOf(data.setNomination);
  }

  function refusalOf(answer: SetNominationMutation['setNomination']): string | undefined {
    switch (answer.__typename) {
      case 'NominationGrid':
        return undefined;
      case 'WrongSubjectError':
        return t.ticked.wrongSubject(t.awardName(answer.award));
      case 'InvalidTransitionError':
        return t.ticked.invalid(statusName(t, answer.from));
    }
  }

  function answer(rule: string, given: boolean): void {
    enqueue(rule, async () => {
      const { data } = await client.mutate({
        mutation: AnswerJudgementDocument,
        variables: { input: { year: grid.year, departmentId: grid.departmentId, rule, answer: given } },
      });
      if (data === undefined || data === null) throw new TypeError('No answer');
      switch (data.answerJudgement.__typename) {
        case 'NominationGrid':
          toast({ message: t.judgements.saved });
          return;
        case 'InputProblemsError':
          setFailure(t.judgements.unknown);
          await readAgain();
      }
    });
  }

  return { tick: (wanted) => tick(wanted), tickAll: (wanted) => tickAll(wanted), answer, busy, failure };
}

function cellsOf(list: GridDataFragment | null, staffId: string | undefined): GridDataFragment['collective']['cells'] {
  if (list === null) return [];
  if (staffId === undefined) return list.collective.cells;
  return list.rows.find(({ staff }) => staff.id === staffId)?.cells ?? [];
}
