import { lazy, Suspense, useEffect, useRef, useState } from 'react';

import { onRecentSignInRequired } from '../../lib/apollo/recent-sign-in.ts';

const Dialog = lazy(async () => ({ default: (await import('./recent-sign-in-dialog.tsx')).RecentSignInDialog }));

/** Asks for the password when the server wants it before a weighty act; the request then goes on by itself. */
export function RecentSignIn() {
  const [isOpen, setIsOpen] = useState(false);
  const answer = useRef<((isConfirmed: boolean) => void) | undefined>(undefined);

  useEffect(
    () =>
      onRecentSignInRequired(
        () =>
          new Promise((resolve) => {
            answer.current = resolve;
            setIsOpen(true);
          }),
      ),
    [],
  );

  if (!isOpen) return null;
  return (
    <Suspense>
      <Dialog
        onAnswer={(isConfirmed) => {
          setIsOpen(false);
          answer.current?.(isConfirmed);
        }}
      />
    </Suspense>
  );
}
