import type { RouteObject } from 'react-router';

import { paths } from '../../lib/paths.ts';

export const peopleRoutes: readonly RouteObject[] = [
  { path: paths.people, lazy: async () => ({ Component: (await import('./pages/people-page.tsx')).PeoplePage }) },
  { path: paths.person, lazy: async () => ({ Component: (await import('./pages/person-page.tsx')).PersonPage }) },
  {
    path: paths.departments,
    lazy: async () => ({ Component: (await import('./pages/departments-page.tsx')).DepartmentsPage }),
  },
  {
    path: paths.department,
    lazy: async () => ({ Component: (await import('./pages/department-page.tsx')).DepartmentPage }),
  },
];
