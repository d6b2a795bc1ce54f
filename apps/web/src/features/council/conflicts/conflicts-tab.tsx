import { lazy, Suspense, useState } from 'react';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { PageSkeleton } from '../../../ui/skeleton.tsx';
import { useIsPhone } from '../../../ui/use-is-phone.ts';
import councilStyles from '../council.module.css';
import { useLiveMeeting } from '../live/use-live-meeting.ts';
import type { OfficeMeeting } from '../pages/meeting-page.tsx';
import { ConflictList, ConflictMatrix } from './conflict-matrix.tsx';
import { MeetingConflictsDocument } from './meeting-conflicts.gql.ts';
import { conflictsText } from './text.ts';

const DeclareDialog = lazy(async () => ({ default: (await import('./declare-dialog.tsx')).DeclareDialog }));

interface ConflictsTabProps {
  readonly meeting: OfficeMeeting;
  readonly onAnswer: () => Promise<unknown>;
}

/** Who stands aside from what: everybody for the office and the chair, the own row for a member. */
export function ConflictsTab({ meeting, onAnswer }: ConflictsTabProps) {
  const t = useText(conflictsText);
  const isPhone = useIsPhone();
  const [isDeclaring, setIsDeclaring] = useState(false);
  const { data, error, refetch } = useLiveMeeting(MeetingConflictsDocument, { id: meeting.id });
  if (data === undefined) {
    if (error === undefined) return <PageSkeleton cards={1} />;
    return <InlineError code={errorCodeOf(error)} onRetry={() => void refetch()} />;
  }
  const rows = data.meeting.conflictRows;
  const readsAll = rows.some(({ member }) => member.id !== meeting.viewerMemberId);
  const mayDeclare = meeting.viewerCan.includes('DECLARE_CONFLICT') && rows.length > 0;
  if (meeting.agenda.length === 0) return <EmptyState>{t.noItems}</EmptyState>;
  if (rows.length === 0) return <EmptyState>{t.noSeats}</EmptyState>;
  return (
    <div className={councilStyles['sheets']}>
      <p className={councilStyles['quiet']}>{readsAll ? t.hintAll : t.hintOwn}</p>
      {mayDeclare && (
        <div className={councilStyles['actions']}>
          <Button onClick={() => setIsDeclaring(true)}>{t.declare}</Button>
        </div>
      )}
      {!readsAll && <ConflictList agenda={meeting.agenda} rows={rows} title={t.ownTitle} />}
      {readsAll && isPhone && <ConflictList agenda={meeting.agenda} rows={rows} />}
      {readsAll && !isPhone && (
        <Card>
          <ConflictMatrix agenda={meeting.agenda} rows={rows} />
        </Card>
      )}
      {isDeclaring && (
        <Suspense>
          <DeclareDialog
            meeting={meeting}
            rows={rows}
            onAnswer={() => Promise.all([onAnswer(), refetch()])}
            onClose={() => setIsDeclaring(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
