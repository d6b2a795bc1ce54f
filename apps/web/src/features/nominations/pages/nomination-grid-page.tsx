import { useSuspenseQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { useYear } from '../../../lib/year.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { nominationText } from '../text.ts';
import { departmentsWithList } from './grid-departments.ts';
import { GridDepartmentsDocument } from './grid-departments.gql.ts';
import { GridOfDepartment } from './grid-of-department.tsx';

/** The yearly list of one division. The division stands in the address; the own one comes first. */
export function NominationGridPage() {
  const t = useText(nominationText);
  const { year } = useYear();
  const viewer = useViewer();
  const [params] = useSearchParams();
  const { data } = useSuspenseQuery(GridDepartmentsDocument, { variables: { year } });
  const departments = departmentsWithList(data.departments, viewer);
  const department = departments.find(({ id }) => id === params.get('phong')) ?? departments[0];
  if (department === undefined) {
    return (
      <>
        <PageHeader title={t.grid.title} />
        <EmptyState action={<ButtonLink to={hrefs.nominations(year)}>{t.grid.toList}</ButtonLink>}>
          {t.grid.noDepartment} {t.grid.noDepartmentNext}
        </EmptyState>
      </>
    );
  }
  // Each list has its own queue of changes and its own open panel.
  return <GridOfDepartment key={`${year} ${department.id}`} department={department} departments={departments} />;
}
