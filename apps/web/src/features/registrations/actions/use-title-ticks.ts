import { useApolloClient } from '@apollo/client/react';
import { isRegistrationTitle, withTitle } from '@thidua/domain/registrations';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { useRef, useState } from 'react';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useToast } from '../../../ui/toast.tsx';
import {
  RegistrationRowDataFragmentDoc,
  type RegistrationRowDataFragment,
} from '../components/registration-row.gql.ts';
import { SaveRegistrationDocument, type SaveRegistrationMutation } from '../forms/save-registration.gql.ts';
import { problemSentence } from '../problem-sentence.ts';
import { registrationText } from '../text.ts';

export interface TitleTicks {
  readonly tick: (rowId: string, award: AwardCode, isWanted: boolean) => void;
  /** The change of this cell is under way; those of its neighbours wait their turn behind it. */
  readonly isBusy: (rowId: string, award: AwardCode) => boolean;
  /** What went wrong last; stays on the page until the next change. */
  readonly failure: string | undefined;
  readonly fail: (sentence: string | undefined) => void;
}

/** Ticks of titles, one after the other in the order of the keys, each over the version that the one before it left. */
export function useTitleTicks(): TitleTicks {
  const t = useText(registrationText);
  const client = useApolloClient();
  const toast = useToast();
  const queue = useRef<Promise<void>>(Promise.resolve());
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<string | undefined>(undefined);

  function rowNow(rowId: string): RegistrationRowDataFragment | null {
    return client.cache.readFragment({
      from: { __typename: 'RegistrationRow', id: rowId },
      fragment: RegistrationRowDataFragmentDoc,
      fragmentName: 'RegistrationRowData',
    });
  }

  function enqueue(cell: string, change: () => Promise<void>): void {
    setBusy((current) => new Set(current).add(cell));
    setFailure(undefined);
    queue.current = queue.current
      .then(change)
      .catch((error: unknown) => setFailure(t.act.failed(errorCodeOf(error))))
      .finally(() => setBusy((current) => new Set([...current].filter((each) => each !== cell))));
  }

  function set(
    rowId: string,
    cell: string,
    wanted: (before: RegistrationRowDataFragment) => readonly AwardCode[],
    isUndo = false,
  ): void {
    enqueue(cell, async () => {
      const row = rowNow(rowId);
      if (row === null) return;
      const { year, staffId, collectiveId, sheet } = row;
      const before = sheet?.titles ?? [];
      const { data } = await client.mutate({
        mutation: SaveRegistrationDocument,
        variables: { input: { year, staffId, collectiveId, version: sheet?.version ?? 0, titles: wanted(row) } },
      });
      if (data === undefined || data === null) throw new TypeError('No answer');
      const refusal = refusalOf(data.saveRegistration);
      if (refusal !== undefined) {
        setFailure(refusal);
        await client.refetchQueries({ include: ['RegistrationDesk'] }).catch(() => undefined);
        return;
      }
      const after = rowNow(rowId)?.sheet?.titles ?? [];
      const names = after.map((title) => t.awardShort(title)).join(', ');
      toast({
        message: t.desk.saved(row.subjectName, names === '' ? t.desk.noTitle : names),
        ...(isUndo ? {} : { onUndo: () => set(rowId, rowId, () => before, true) }),
      });
    });
  }

  function refusalOf(answer: SaveRegistrationMutation['saveRegistration']): string | undefined {
    switch (answer.__typename) {
      case 'RegistrationRow':
        return undefined;
      case 'StaleRecordError':
        return t.act.stale;
      case 'InvalidTransitionError':
        return t.act.gone;
      case 'InputProblemsError':
        return answer.problems.map((problem) => problemSentence(t, problem)).join(' ');
      case 'RegistrationClosedError': {
        const words = t.gate[answer.reason];
        return typeof words === 'string' ? words : words(answer.closedOn === null ? '' : formatDate(answer.closedOn));
      }
    }
  }

  function tick(rowId: string, award: AwardCode, isWanted: boolean): void {
    set(rowId, cellOf(rowId, award), ({ sheet, subjectKind }) => {
      const titles = (sheet?.titles ?? []).filter((title) => isRegistrationTitle(title, subjectKind));
      return isRegistrationTitle(award, subjectKind) ? withTitle(titles, award, isWanted) : titles;
    });
  }

  const isBusy = (rowId: string, award: AwardCode) => busy.has(cellOf(rowId, award));
  return { tick, isBusy, failure, fail: setFailure };
}

function cellOf(rowId: string, award: AwardCode): string {
  return `${rowId} ${award}`;
}
