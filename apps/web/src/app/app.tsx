import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from 'react-router/dom';

import { createClient } from '../lib/apollo/client.ts';
import { noteContact } from '../lib/last-contact.ts';
import { hrefs, paths } from '../lib/paths.ts';
import { LanguageProvider } from '../lib/text/language.tsx';
import { UiProvider } from '../ui/ui-provider.tsx';
import { createRouter } from './router.tsx';

const router = createRouter();

const client = createClient({
  onContact: () => noteContact(),
  onSignedOut: () => {
    const { pathname, search } = router.state.location;
    if (pathname !== paths.signIn)
      void router.navigate(hrefs.signIn(`${pathname}${search}`), { state: { isEnded: true } });
  },
});

export function App() {
  return (
    <LanguageProvider>
      <UiProvider>
        <ApolloProvider client={client}>
          <RouterProvider router={router} />
        </ApolloProvider>
      </UiProvider>
    </LanguageProvider>
  );
}
