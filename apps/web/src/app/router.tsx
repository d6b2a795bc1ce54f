import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';

import { paths } from '../lib/paths.ts';
import { PageSkeleton } from '../ui/skeleton.tsx';
import { ErrorPage } from './error-page.tsx';
import { features } from './features.ts';
import { NotFoundPage } from './not-found-page.tsx';

/** Pages of people who are not in yet, or who come from a mail. */
const ROOMS_BESIDE: readonly RouteObject[] = [
  {
    path: paths.forgotPassword,
    lazy: async () => ({ Component: (await import('./sign-in/forgot-password-page.tsx')).ForgotPasswordPage }),
  },
  {
    path: paths.resetPassword,
    lazy: async () => ({ Component: (await import('./sign-in/reset-password-page.tsx')).ResetPasswordPage }),
  },
  {
    path: paths.verifyEmail,
    lazy: async () => ({ Component: (await import('./sign-in/verify-email-page.tsx')).VerifyEmailPage }),
  },
].map((route) => ({ ...route, ErrorBoundary: ErrorPage, HydrateFallback: PageSkeleton }));

/** Sign-in stands alone; all other pages live in the frame. Pages are lazy: each loads with its first visit. */
export function createRouter() {
  return createBrowserRouter([
    {
      path: paths.signIn,
      lazy: async () => ({ Component: (await import('./sign-in/sign-in-page.tsx')).SignInPage }),
      ErrorBoundary: ErrorPage,
      HydrateFallback: PageSkeleton,
    },
    ...ROOMS_BESIDE,
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
