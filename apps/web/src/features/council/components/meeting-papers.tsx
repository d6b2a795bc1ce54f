import type { VoteForm } from '../../../gql/schema-types.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { PaperMenu } from '../../../ui/paper-menu.tsx';
import { councilText } from '../text.ts';

interface MeetingPapersProps {
  readonly meeting: {
    readonly id: string;
    readonly agenda: readonly { readonly rule: { readonly form: VoteForm } }[];
  };
}

/** What is printed before a meeting: the invitation, and slips where something is voted on in secret. */
export function MeetingPapers({ meeting }: MeetingPapersProps) {
  const t = useText(councilText);
  if (!may(useViewer(), 'meeting:manage')) return null;
  return (
    <>
      <PaperMenu paper="meeting-invitation" id={meeting.id} label={t.acts.invitation} />
      {meeting.agenda.some(({ rule }) => rule.form === 'SECRET') && (
        <PaperMenu paper="ballot-slips" id={meeting.id} label={t.acts.ballotSlips} />
      )}
    </>
  );
}
