import { useSuspenseQuery } from '@apollo/client/react';
import { Suspense, useLayoutEffect, useState } from 'react';
import { Navigate, useLocation } from 'react-router';

import { hrefs } from '../../lib/paths.ts';
import { useLanguage } from '../../lib/text/language.tsx';
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
  const { setLanguage } = useLanguage();
  const language = data.viewer?.language;
  const [wasSignedIn, setWasSignedIn] = useState(false);
  if (data.viewer !== null && !wasSignedIn) setWasSignedIn(true);

  // The choice belongs to the person and follows them to every machine; before the paint, so that no other tongue flashes.
  useLayoutEffect(() => {
    if (language !== undefined) setLanguage(language === 'en' ? 'en' : 'vi');
  }, [language, setLanguage]);

  if (data.viewer === null) {
    // Whoever was inside is told why the door stands there again.
    const state = wasSignedIn ? { isEnded: true } : undefined;
    return <Navigate to={hrefs.signIn(`${pathname}${search}`)} replace state={state} />;
  }
  return (
    <ViewerProvider viewer={data.viewer}>
      <YearProvider years={data.viewer.years} today={data.viewer.today}>
        <Frame />
      </YearProvider>
    </ViewerProvider>
  );
}
