import { useApolloClient } from '@apollo/client/react';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { useRef, useState } from 'react';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useToast } from '../../../ui/toast.tsx';
import {
  afterStep,
  NO_HISTORY,
  stepOfTicks,
  tickedCells,
  withoutStep,
  type ActMode,
  type ListAct,
  type ListHistory,
  type ListStep,
  type Tick,
} from '../list-steps.ts';
import { GridDataFragmentDoc, type GridDataFragment } from '../pages/nomination-grid.gql.ts';
import { nominationText } from '../text.ts';
import { changeSentence, sentenceOfMode } from '../tick-words.ts';
import { forgetLists } from './forget-lists.ts';
import { isGone } from './is-gone.ts';
import { useSendChange } from './use-send-change.ts';

interface ListChanges {
  /** One cell or many, told and taken back as one. */
  readonly tick: (ticks: readonly Tick[]) => void;
  readonly answer: (rule: string, answer: boolean) => void;
  /** Undefined when there is nothing to take back, or to do again. */
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
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
 * All of them go back and forth by the same acts.
 */
export function useListChanges(grid: {
  readonly id: string;
  readonly year: number;
  readonly departmentId: string;
}): ListChanges {
  const t = useText(nominationText);
  const client = useApolloClient();
  const toast = useToast();
  const send = useSendChange(grid);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const history = useRef<ListHistory>(NO_HISTORY);
  const [shownHistory, setShownHistory] = useState<ListHistory>(NO_HISTORY);
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<string | undefined>(undefined);

  /** `wanted` is asked when its turn comes: what is undone then is what is newest then. */
  function enqueue(mode: ActMode, wanted: () => ListAct | undefined, keys: readonly string[]): void {
    setBusy((current) => new Set([...current, ...keys]));
    setFailure(undefined);
    queue.current = queue.current
      .then(async () => {
        const act = wanted();
        if (act !== undefined) await run(mode, act);
      })
      .catch(async (error: unknown) => {
        setFailure(failureOf(error));
        // Without a network there is nothing newer to read, and what is shown stays.
        if (errorCodeOf(error) !== 'NETWORK') await readAgain();
      })
      .finally(() => setBusy((current) => new Set([...current].filter((each) => !keys.includes(each)))));
  }

  async function run(mode: ActMode, act: ListAct): Promise<void> {
    const before = listNow();
    const refusal = await send(act);
    if (refusal !== undefined) {
      setFailure(refusal);
      remember(withoutStep(history.current, mode));
      await readAgain();
      return;
    }
    forgetLists(client);
    const made = madeBy(act, before, listNow());
    const step = mode === 'DO' ? made.step : stepNow(history.current, mode);
    if (step !== undefined) remember(afterStep(history.current, mode, step));
    toast({
      message: sentenceOfMode(t, mode, made.sentence),
      ...(mode === 'DO' && step !== undefined ? { onUndo: undo } : {}),
    });
  }

  /** What the act came to, and in words. */
  function madeBy(act: ListAct, before: GridDataFragment | null, after: GridDataFragment | null) {
    if (act.kind === 'ANSWER') {
      const was = before?.judgements.find(({ rule }) => rule === act.rule)?.answer ?? null;
      return {
        sentence: act.answer === null ? t.judgements.takenBack : t.judgements.saved,
        step: { forward: act, back: { ...act, answer: was } },
      };
    }
    const cells = tickedCells(before, after, act.ticks);
    return {
      sentence: changeSentence(t, cells, act.ticks),
      step: cells.length === 0 ? undefined : stepOfTicks(cells),
    };
  }

  function remember(next: ListHistory): void {
    history.current = next;
    setShownHistory(next);
  }

  function undo(): void {
    enqueue('UNDO', () => stepNow(history.current, 'UNDO')?.back, [HISTORY_KEY]);
  }

  function redo(): void {
    enqueue('REDO', () => stepNow(history.current, 'REDO')?.forward, [HISTORY_KEY]);
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

  return {
    tick: (ticks) => {
      if (ticks.length === 0) return;
      const keys = ticks.map(({ award, staffId }) => cellKey(award, staffId));
      enqueue('DO', () => ({ kind: 'TICKS', ticks }), keys);
    },
    answer: (rule, answer) => enqueue('DO', () => ({ kind: 'ANSWER', rule, answer }), [rule]),
    undo: shownHistory.done.length === 0 ? undefined : undo,
    redo: shownHistory.undone.length === 0 ? undefined : redo,
    busy,
    failure,
  };
}

/** Stands in `busy` while the history moves; no cell and no question has this name. */
const HISTORY_KEY = 'history';

/** The step that would be taken back, or done again. */
function stepNow({ done, undone }: ListHistory, mode: Exclude<ActMode, 'DO'>): ListStep | undefined {
  return mode === 'UNDO' ? done.at(-1) : undone.at(-1);
}
