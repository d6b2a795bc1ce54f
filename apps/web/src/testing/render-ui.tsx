import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';

import { LanguageProvider } from '../lib/text/language.tsx';
import { UiProvider } from '../ui/ui-provider.tsx';

interface RenderedUi {
  /** Types and clicks like a person. */
  readonly user: UserEvent;
  readonly router: ReturnType<typeof createMemoryRouter>;
}

/** Renders building blocks with what they need around them. */
export function renderUi(children: ReactNode, address = '/'): RenderedUi {
  const router = createMemoryRouter([{ path: '*', element: children }], { initialEntries: [address] });
  const user = userEvent.setup();
  render(
    <LanguageProvider>
      <UiProvider>
        <RouterProvider router={router} />
      </UiProvider>
    </LanguageProvider>,
  );
  return { user, router };
}
