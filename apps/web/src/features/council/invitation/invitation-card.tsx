import { AWARDS } from '@thidua/domain/vocabulary';

import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { classNames } from '../../../ui/class-names.ts';
import councilStyles from '../council.module.css';
import type { MeetingInvitationsQuery } from './meeting-invitations.gql.ts';
import { invitationText, type InvitationWords } from './text.ts';

export type InvitedMeeting = MeetingInvitationsQuery['meeting'];
export type Invitation = InvitedMeeting['invitations']['sent'][number];
type Change = Invitation['changes'][number];

interface InvitationFactsProps {
  readonly invitation: Invitation;
  /** The one it replaces. */
  readonly previous: Invitation | undefined;
}

/** One invitation as it was sent. */
export function InvitationFacts({ invitation, previous }: InvitationFactsProps) {
  const t = useText(invitationText);
  const { startsAt, place, note, items, changes, sentAt, sentBy } = invitation;
  return (
    <>
      {changes.length > 0 && (
        <>
          <p className={councilStyles['name']}>{t.changed}</p>
          <ChangeList changes={changes} previous={previous} />
        </>
      )}
      <DescriptionList
        items={[
          { term: t.when, detail: formatDateTime(startsAt) },
          { term: t.place, detail: place },
          ...(note === '' ? [] : [{ term: t.note, detail: <Lines text={note} /> }]),
        ]}
      />
      <details>
        <summary>{t.agenda(items.length)}</summary>
        <ul className={classNames(councilStyles['plain'], councilStyles['rows'])}>
          {items.map(({ ordinal, subjectName, award }) => (
            <li key={ordinal}>{t.itemLine(ordinal, subjectName, AWARDS[award].name)}</li>
          ))}
        </ul>
      </details>
      <p className={councilStyles['quiet']}>{t.sentBy(sentBy, formatDateTime(sentAt))}</p>
    </>
  );
}

interface ChangeListProps {
  readonly changes: readonly Change[];
  readonly previous: Invitation | undefined;
}

/** What is new; an hour or a place with what it was. */
export function ChangeList({ changes, previous }: ChangeListProps) {
  const t = useText(invitationText);
  return (
    <ul>
      {changes.map((change) => (
        <li key={`${change.kind} ${change.item?.code ?? ''}`}>
          {changeWords(t, change)}
          {wasOf(change, previous) !== undefined && (
            <span className={councilStyles['quiet']}> {t.was(wasOf(change, previous) ?? '')}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function changeWords(t: InvitationWords, { kind, item }: Change): string {
  return t.change[kind](item === null ? '' : `${item.subjectName} – ${AWARDS[item.award].name}`);
}

function wasOf({ kind }: Change, previous: Invitation | undefined): string | undefined {
  if (previous === undefined) return undefined;
  if (kind === 'TIME') return formatDateTime(previous.startsAt);
  if (kind === 'PLACE') return previous.place;
  return kind === 'TITLE' ? previous.title : undefined;
}

function Lines({ text }: { readonly text: string }) {
  return text.split('\n').map((line, at) => <div key={at}>{line}</div>);
}
