import { useSuspenseQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';

import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { useYear } from '../../../lib/year.tsx';
import { GridDepartmentsDocument } from './grid-departments.gql.ts';
import { departmentsWithList, type ListDepartment } from './grid-departments.ts';

interface ListDepartments {
  readonly departments: readonly ListDepartment[];
  /** Undefined for somebody who may open none. */
  readonly department: ListDepartment | undefined;
}

/** The divisions whose list the viewer may open, and the one that stands in the address; the own one when none does. */
export function useListDepartments(): ListDepartments {
  const { year } = useYear();
  const viewer = useViewer();
  const [params] = useSearchParams();
  const { data } = useSuspenseQuery(GridDepartmentsDocument, { variables: { year } });
  const departments = departmentsWithList(data.departments, viewer);
  return { departments, department: departments.find(({ id }) => id === params.get('phong')) ?? departments[0] };
}
