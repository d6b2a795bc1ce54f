import { useSuspenseQuery } from '@apollo/client/react';
import { plainDate } from '@thidua/domain/kernel';
import { isRatedOrganisation } from '@thidua/domain/vocabulary';
import { useState } from 'react';
import { Link, useParams } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { correctLeaveAct, leaveAct, removeLeaveAct } from '../acts/leave-acts.ts';
import { classAct, departureAct, endAct, joinAct, nameAct, placeAct, postAct, returnAct } from '../acts/staff-acts.ts';
import { withdrawAct } from '../acts/withdraw-act.ts';
import { CareerLines } from '../components/career-lines.tsx';
import { LeaveList } from '../components/leave-list.tsx';
import styles from '../components/organisation.module.css';
import type { Act } from '../forms/act.ts';
import { RecordDialog } from '../forms/record-dialog.tsx';
import { organisationText } from '../text.ts';
import { CareerDocument } from './career.gql.ts';

/** A person's course in the body: names, classes, places, posts, organisations, leaves; and the acts that add to it. */
export function CareerPage() {
  const t = useText(organisationText);
  const viewer = useViewer();
  const { staffId = '' } = useParams();
  const [act, setAct] = useState<Act | undefined>(undefined);
  const today = plainDate(viewer.today);
  const { data } = useSuspenseQuery(CareerDocument, {
    variables: { id: staffId, today },
    fetchPolicy: 'no-cache',
  });
  const { staffMember: member, organisationOn: units } = data;
  const person = { ...member, departmentId: member.department?.id };
  const optionsOf = (rated: boolean) =>
    units.filter(({ kind }) => isRatedOrganisation(kind) === rated).map(({ id, name }) => ({ value: id, label: name }));
  const [places, organisations] = [optionsOf(false), optionsOf(true)];
  const isAway = member.department === null;
  const mayEdit = may(viewer, 'staff:edit');
  const mayRecordDeparture = may(viewer, 'staff:depart');

  return (
    <>
      <PageHeader
        title={t.career.title}
        windowTitle={t.career.pageTitle(member.fullName)}
        crumbs={[
          { label: t.career.people, to: hrefs.people() },
          { label: member.fullName, to: hrefs.person(member.id) },
          { label: t.career.title },
        ]}
        lead={
          <span>
            {[member.fullName, member.code, member.post].filter((part) => part !== '').join(' · ')}
            {member.department !== null && (
              <>
                {' · '}
                <Link to={hrefs.unit(member.department.id)}>{member.department.name}</Link>
              </>
            )}
          </span>
        }
      />
      <div className={styles['sections']}>
        {(isAway ? mayRecordDeparture : mayEdit) && (
          <div className="screen-only">
            <Card title={t.career.change}>
              <div className={styles['acts']}>
                {isAway ? (
                  <Button onClick={() => setAct(returnAct(t, person, places))}>{t.acts.return_body.label}</Button>
                ) : (
                  <>
                    <Button onClick={() => setAct(postAct(t, person, places))}>{t.acts.post.label}</Button>
                    <Button onClick={() => setAct(joinAct(t, person, organisations))}>{t.acts.join.label}</Button>
                    <Button onClick={() => setAct(nameAct(t, person))}>{t.acts.rename_person.label}</Button>
                    <Button onClick={() => setAct(classAct(t, person))}>{t.acts.staffClass.label}</Button>
                    <Button onClick={() => setAct(placeAct(t, person, places))}>{t.acts.place.label}</Button>
                    {mayRecordDeparture && (
                      <Button onClick={() => setAct(departureAct(t, person))}>{t.acts.leave_body.label}</Button>
                    )}
                  </>
                )}
              </div>
            </Card>
          </div>
        )}
        <div className={styles['columns']}>
          <Card title={t.career.lines}>
            <CareerLines
              lines={member.career}
              today={today}
              onEnd={mayEdit ? (line) => setAct(endAct(t, person, line, today)) : undefined}
              onWithdraw={mayEdit ? (line) => setAct(withdrawAct(t, person, line)) : undefined}
            />
          </Card>
          <LeaveList
            leaves={member.leaves}
            acts={
              may(viewer, 'leave:record')
                ? {
                    onAdd: () => setAct(leaveAct(t, person)),
                    onCorrect: (leave) => setAct(correctLeaveAct(t, person, leave)),
                    onRemove: (leave, words) => setAct(removeLeaveAct(t, person, leave, words)),
                  }
                : undefined
            }
          />
        </div>
      </div>
      {act !== undefined && (
        <RecordDialog act={act} onClose={() => setAct(undefined)} onDone={() => setAct(undefined)} />
      )}
    </>
  );
}
