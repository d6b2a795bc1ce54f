import { useSuspenseQuery } from '@apollo/client/react';
import { Suspense } from 'react';
import { Navigate, useLocation } from 'react-router';

import { hrefs } from '../../lib/paths.ts';
import { ViewerDocument } from '../../lib/viewer/viewer.gql.ts';
import { ViewerProvider } from '../../lib/viewer/viewer.tsx';
import { YearProvider } from '../../lib/year.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { Frame } from './frame.tsx';

/** The frame around every page of a person who is signed in; others are led to the sign-in and back. */
export function Shell() {
  return (
    <Suspense fallback={<PageSkeleton />}>
      <SignedIn />
    </Suspense>
  );
}

function SignedIn() {
  const { data } = useSuspenseQuery(ViewerDocument);
  const { pathname, search } = useLocation();
  if (data.viewer === null) return <Navigate to={hrefs.signIn(`${pathname}${search}`)} replace />;
  return (
    <ViewerProvider viewer={data.viewer}>
      <YearProvider years={data.viewer.years}>
        <Frame />
      </YearProvider>
    </ViewerProvider>
  );
}
