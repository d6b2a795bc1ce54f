import { BLOCK_SHEET_LIMITS } from '@thidua/domain/blocks';
import { useState } from 'react';

import { formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { dayOf, sentDay, textOf } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { ShownSheet } from '../pages/sheet-page.tsx';
import { blockSheetText } from '../text.ts';
import {
  CloseBlockScoringDocument,
  OpenBlockScoringDocument,
  PublishBlockRankingDocument,
  ReopenBlockRankingDocument,
  ResumeBlockScoringDocument,
} from './sheet-acts.gql.ts';

interface SheetDialogProps {
  readonly sheet: ShownSheet;
  readonly onClose: () => void;
}

interface OpenScoringProps extends SheetDialogProps {
  /** The version that the autosaver knows; the page may still show an older one. */
  readonly version: number;
}

/** Fixes the sheet and lets members score by it. */
export function OpenScoringDialog({ sheet: { id }, version, onClose }: OpenScoringProps) {
  const t = useText(blockSheetText);
  return (
    <SentFormDialog
      title={t.opening.title}
      body={t.opening.body}
      confirm={t.write.open}
      busy={t.opening.busy}
      done={t.opening.done}
      problems={t.problems}
      fields={[{ name: 'selfDueOn', kind: 'date', label: t.opening.due, isOptional: true }]}
      problemsAt="selfDueOn"
      onAsk={async (client, values) => {
        const input = { id, version, selfDueOn: dayOf(values, 'selfDueOn') ?? null };
        return (await client.mutate({ mutation: OpenBlockScoringDocument, variables: { input } })).data
          ?.openBlockScoring;
      }}
      onClose={onClose}
    />
  );
}

/** Ends self-scoring; says who has not sent anything yet. */
export function CloseScoringDialog({ sheet: { id, version, entries }, onClose }: SheetDialogProps) {
  const t = useText(blockSheetText);
  const unsent = entries.filter(({ stage }) => stage === 'OPEN').map(({ member }) => member.name);
  return (
    <SentFormDialog
      title={t.close.title}
      body={unsent.length === 0 ? t.close.body : `${t.close.body} ${t.close.unsent(unsent.join('; '))}`}
      confirm={t.close.open}
      busy={t.close.busy}
      done={t.close.done}
      onAsk={async (client) => {
        const input = { id, version };
        return (await client.mutate({ mutation: CloseBlockScoringDocument, variables: { input } })).data
          ?.closeBlockScoring;
      }}
      onClose={onClose}
    />
  );
}

/** Goes back to self-scoring, or from a published ranking to appraisal, with a reason. */
export function GoBackDialog({
  sheet: { id, version },
  event,
  onClose,
}: SheetDialogProps & { readonly event: 'RESUME' | 'REOPEN' }) {
  const words = useText(blockSheetText);
  const t = event === 'RESUME' ? words.resume : words.reopen;
  return (
    <SentFormDialog
      title={t.title}
      body={t.body}
      confirm={t.open}
      busy={t.busy}
      done={t.done}
      fields={[{ name: 'reason', kind: 'area', label: t.reason, limit: BLOCK_SHEET_LIMITS.reason }]}
      onAsk={async (client, values) => {
        const variables = { input: { id, version, reason: textOf(values, 'reason') } };
        return event === 'RESUME'
          ? (await client.mutate({ mutation: ResumeBlockScoringDocument, variables })).data?.resumeBlockScoring
          : (await client.mutate({ mutation: ReopenBlockRankingDocument, variables })).data?.reopenBlockRanking;
      }}
      onClose={onClose}
    />
  );
}

/** Counts the ranking and locks it; what is missing of whom is told before. */
export function PublishRankingDialog({ sheet: { id, version, entries }, onClose }: SheetDialogProps) {
  const t = useText(blockSheetText);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const names = new Map(entries.map((entry) => [entry.id, entry.member.name]));
  return (
    <SentFormDialog
      title={t.publish.title}
      body={missing.length === 0 ? t.publish.body : `${t.publish.notReady}: ${missing.join('; ')}.`}
      confirm={t.publish.open}
      busy={t.publish.busy}
      done={t.publish.done}
      problems={t.problems}
      fields={[{ name: 'publishedOn', kind: 'date', label: t.publish.day }]}
      onAsk={async (client, values) => {
        const input = { id, version, publishedOn: sentDay(values, 'publishedOn') };
        const answer = (await client.mutate({ mutation: PublishBlockRankingDocument, variables: { input } })).data
          ?.publishBlockRanking;
        if (answer?.__typename === 'InputProblemsError') {
          setMissing(
            answer.problems.flatMap(({ field, code, actual }) => {
              const name = names.get(field);
              const count = formatNumber(actual ?? 0, 0);
              if (name === undefined) return [];
              return [code === 'UNAPPRAISED' ? t.publish.unappraised(name, count) : t.publish.unexplained(name, count)];
            }),
          );
        }
        return answer;
      }}
      onClose={onClose}
    />
  );
}
