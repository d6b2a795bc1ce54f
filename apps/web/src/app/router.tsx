import { createBrowserRouter, Navigate } from 'react-router';

import { paths } from '../lib/paths.ts';
import { PageSkeleton } from '../ui/skeleton.tsx';
import { ErrorPage } from './error-page.tsx';
import { features } from './features.ts';
import { NotFoundPage } from './not-found-page.tsx';

/** Sign-in stands alone; all other pages live in the frame. Pages are lazy: each loads with its first visit. */
export function createRouter() {
  return createBrowserRouter([
    {
      path: paths.signIn,
      lazy: async () => ({ Component: (await import('./sign-in/sign-in-page.tsx')).SignInPage }),
      ErrorBoundary: ErrorPage,
      HydrateFallback: PageSkeleton,
    },
    {
      lazy: async () => ({ Component: (await import('./shell/shell.tsx')).Shell }),
      ErrorBoundary: ErrorPage,
      HydrateFallback: PageSkeleton,
      children: [
        {
          // An error of one page leaves the frame standing.
          ErrorBoundary: ErrorPage,
          children: [
            { index: true, element: <Navigate to={paths.home} replace /> },
            ...features.flatMap((feature) => feature.routes),
            { path: '*', Component: NotFoundPage },
          ],
        },
      ],
    },
  ]);
}
