import { createTheme, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';

import { ThemeProvider, useTheme } from './theme/theme-choice.tsx';
import { ToastProvider } from './toast.tsx';

const mantineTheme = createTheme({ respectReducedMotion: true, cursorType: 'pointer', focusRing: 'never' });

/** What every component of `ui/` needs around it. The library's variables are static CSS: no style is made at run time. */
export function UiProvider({ children }: { readonly children: ReactNode }) {
  return (
    <ThemeProvider>
      <LibraryProvider>
        <ToastProvider>{children}</ToastProvider>
      </LibraryProvider>
    </ThemeProvider>
  );
}

function LibraryProvider({ children }: { readonly children: ReactNode }) {
  const { shown } = useTheme();
  return (
    <MantineProvider theme={mantineTheme} forceColorScheme={shown} withCssVariables={false} withGlobalClasses={false}>
      {children}
    </MantineProvider>
  );
}
