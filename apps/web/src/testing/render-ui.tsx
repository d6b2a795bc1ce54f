import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';

import { LanguageProvider } from '../lib/text/language.tsx';
import { UiProvider } from '../ui/ui-provider.tsx';

/** Renders building blocks with what they need around them. `user` types and clicks like a person. */
export function renderUi(children: ReactNode, address = '/') {
  const router = createMemoryRouter([{ path: '*', element: children }], { initialEntries: [address] });
  const user = userEvent.setup();
  const view = render(
    <LanguageProvider>
      <UiProvider>
        <RouterProvider router={router} />
      </UiProvider>
    </LanguageProvider>,
  );
  return { ...view, user, router };
}
