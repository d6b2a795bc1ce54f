import { formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { manyOf, textOf } from '../../../ui/forms/form-field.ts';
import { Notice } from '../../../ui/notice.tsx';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { ShownEntry, ShownSession } from '../pages/scoring-session-page.tsx';
import { sessionText, type SessionWords } from '../text.ts';
import {
  DraftScorersDocument,
  FillScoringSessionDocument,
  SpreadScorersDocument,
  TakeOutScoreSheetDocument,
} from './scoring-session-acts.gql.ts';

interface SessionDialogProps {
  readonly session: ShownSession;
  readonly onClose: () => void;
}

/** Which received requests are in the session; those that are given out stay. */
export function FillDialog({ session, onClose }: SessionDialogProps) {
  const t = useText(sessionText);
  const { id, version, entries, received } = session;
  const free = entries.filter(({ status }) => status === 'RECEIVED');
  const options = [
    ...free.map(({ initiativeId, code, title }) => ({ value: initiativeId, label: `${code} ${title}` })),
    ...received.map((each) => ({ value: each.id, label: `${each.code} ${each.title}` })),
  ];
  if (options.length === 0) return <Nothing title={t.fill.title} words={t.fill.nothing} onClose={onClose} />;
  const held = free.map(({ initiativeId }) => initiativeId);
  return (
    <SentFormDialog
      title={t.fill.title}
      body={t.fill.body}
      confirm={t.fill.confirm}
      busy={t.fill.busy}
      done={t.fill.done}
      problems={t.problems}
      problemsAt="initiativeIds"
      fields={[{ name: 'initiativeIds', kind: 'many', label: t.fill.label, options, isOptional: true }]}
      // A new session begins with all that wait.
      initial={{ initiativeIds: entries.length === 0 ? options.map(({ value }) => value) : held }}
      onAsk={async (client, values) => {
        const wanted = manyOf(values, 'initiativeIds');
        const input = {
          id,
          version,
          addIds: wanted.filter((each) => !held.includes(each)),
          removeIds: held.filter((each) => !wanted.includes(each)),
        };
        return (await client.mutate({ mutation: FillScoringSessionDocument, variables: { input } })).data
          ?.fillScoringSession;
      }}
      onClose={onClose}
    />
  );
}

/** Who is to score one request beside those who do; who cannot be chosen is named with the reason. */
export function AssignDialog({ session, entry, onClose }: SessionDialogProps & { readonly entry: ShownEntry }) {
  const t = useText(sessionText);
  const { id, version, scorers } = session;
  const { initiativeId, code, cells, bars } = entry;
  const drafted = cells.filter(({ standing }) => standing === 'DRAFT').map(({ staffId }) => staffId);
  const living = cells.filter(({ standing }) => standing === 'ASSIGNED' || standing === 'SENT');
  const barred = new Set([...bars, ...living].map(({ staffId }) => staffId));
  const free = scorers.filter(({ staffId, isFree }) => isFree && !barred.has(staffId));
  const named = namesOfBarred(t, session, entry);
  if (free.length === 0) {
    return <Nothing title={t.assign.title(code)} words={`${t.assign.nobody} ${named}`} onClose={onClose} />;
  }
  return (
    <SentFormDialog
      title={t.assign.title(code)}
      body={`${t.assign.body} ${named}`}
      confirm={t.assign.confirm}
      busy={t.assign.busy}
      done={t.assign.done}
      problems={t.problems}
      problemsAt="staffIds"
      fields={[
        {
          name: 'staffIds',
          kind: 'many',
          label: t.assign.people,
          isOptional: true,
          options: free.map(({ staffId, name, sheets, drafts }) => ({
            value: staffId,
            label: name,
            detail: t.assign.load(formatNumber(sheets + drafts, 0)),
          })),
        },
      ]}
      initial={{ staffIds: drafted.filter((staffId) => free.some((each) => each.staffId === staffId)) }}
      onAsk={async (client, values) => {
        const input = { id, version, initiativeId, staffIds: manyOf(values, 'staffIds') };
        return (await client.mutate({ mutation: DraftScorersDocument, variables: { input } })).data?.draftScorers;
      }}
      onClose={onClose}
    />
  );
}

function namesOfBarred(t: SessionWords, { scorers }: ShownSession, { bars }: ShownEntry): string {
  if (bars.length === 0) return '';
  const names = bars.map(({ staffId, conflict }) =>
    t.assign.barredOne(scorers.find((each) => each.staffId === staffId)?.name ?? '', t.conflict[conflict]),
  );
  return t.assign.barred(names.join('; '));
}

/** *Chia đều* over those who are ticked, everybody at first. */
export function SpreadDialog({ session, onClose }: SessionDialogProps) {
  const t = useText(sessionText);
  const { id, version, scorersEach } = session;
  const free = session.scorers.filter(({ isFree }) => isFree);
  if (free.length === 0) return <Nothing title={t.spread.title} words={t.spread.nobody} onClose={onClose} />;
  return (
    <SentFormDialog
      title={t.spread.title}
      body={t.spread.body(formatNumber(scorersEach, 0))}
      confirm={t.spread.confirm}
      busy={t.spread.busy}
      done={t.spread.done}
      problems={t.problems}
      problemsAt="staffIds"
      fields={[
        {
          name: 'staffIds',
          kind: 'many',
          label: t.spread.people,
          options: free.map(({ staffId, name, sheets, drafts }) => ({
            value: staffId,
            label: name,
            detail: t.assign.load(formatNumber(sheets + drafts, 0)),
          })),
        },
      ]}
      initial={{ staffIds: free.map(({ staffId }) => staffId) }}
      onAsk={async (client, values) => {
        const input = { id, version, staffIds: manyOf(values, 'staffIds') };
        return (await client.mutate({ mutation: SpreadScorersDocument, variables: { input } })).data?.spreadScorers;
      }}
      onClose={onClose}
    />
  );
}

/** Takes out a sheet whose points will not come, with the reason. */
export function TakeOutDialog({ session, entry, onClose }: SessionDialogProps & { readonly entry: ShownEntry }) {
  const t = useText(sessionText);
  const { id, version } = session;
  const out = entry.cells.flatMap(({ standing, sheetId, name }) =>
    standing === 'ASSIGNED' && sheetId !== null ? [{ value: sheetId, label: name }] : [],
  );
  return (
    <SentFormDialog
      title={t.takeOut.title(entry.code)}
      body={t.takeOut.body}
      confirm={t.takeOut.confirm}
      busy={t.takeOut.busy}
      done={t.takeOut.done}
      problems={t.problems}
      fields={[
        { name: 'sheetId', kind: 'choice', label: t.takeOut.who, options: out },
        { name: 'reason', kind: 'area', label: t.takeOut.reason },
      ]}
      initial={out.length === 1 ? { sheetId: out[0]?.value ?? '' } : {}}
      onAsk={async (client, values) => {
        const input = { id, version, sheetId: textOf(values, 'sheetId'), reason: textOf(values, 'reason') };
        return (await client.mutate({ mutation: TakeOutScoreSheetDocument, variables: { input } })).data
          ?.takeOutScoreSheet;
      }}
      onClose={onClose}
    />
  );
}

interface NothingProps {
  readonly title: string;
  readonly words: string;
  readonly onClose: () => void;
}

function Nothing({ title, words, onClose }: NothingProps) {
  return (
    <AppDialog isOpen title={title} onClose={onClose}>
      <Notice kind="info">{words}</Notice>
    </AppDialog>
  );
}
