import { useSuspenseQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { useYear } from '../../../lib/year.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { registrationText } from '../text.ts';
import { DeskOfDepartment } from './desk-of-department.tsx';
import { desksOf } from './desk-departments.ts';
import { RegistrationDepartmentsDocument } from './registration-desk.gql.ts';

/** The registrations of one division. The division stands in the address; the own one comes first. */
export function RegistrationDeskPage() {
  const t = useText(registrationText);
  const viewer = useViewer();
  const { year } = useYear();
  const [params] = useSearchParams();
  const { data } = useSuspenseQuery(RegistrationDepartmentsDocument, { variables: { year } });
  const departments = desksOf(data.departments, viewer);
  const department = departments.find(({ id }) => id === params.get('phong')) ?? departments[0];
  if (department === undefined) {
    return (
      <>
        <PageHeader title={t.desk.title} />
        <EmptyState action={<ButtonLink to={hrefs.registration(year)}>{t.desk.toMine}</ButtonLink>}>
          {t.desk.none}
        </EmptyState>
      </>
    );
  }
  return <DeskOfDepartment key={`${year} ${department.id}`} departmentId={department.id} departments={departments} />;
}
