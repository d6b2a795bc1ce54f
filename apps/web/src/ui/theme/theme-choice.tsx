import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';

/** What the person chose; `system` follows the machine. */
export type ThemeChoice = 'system' | 'light' | 'dark';

interface Theme {
  readonly choice: ThemeChoice;
  /** What is shown now. */
  readonly shown: 'light' | 'dark';
  readonly setChoice: (choice: ThemeChoice) => void;
}

// public/theme.js reads the same key before the first paint.
const STORAGE_KEY = 'thidua.theme';
const SYSTEM_DARK = '(prefers-color-scheme: dark)';

const ThemeContext = createContext<Theme>({ choice: 'system', shown: 'light', setChoice: () => undefined });

/** Remembers the theme on this machine and sets it on `<html>`. */
export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const [choice, setChoice] = useState<ThemeChoice>(readStored);
  const [isSystemDark, setIsSystemDark] = useState(() => matchMedia(SYSTEM_DARK).matches);

  useEffect(() => {
    const query = matchMedia(SYSTEM_DARK);
    const follow = () => setIsSystemDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);

  const shown = choice === 'dark' || (choice === 'system' && isSystemDark) ? 'dark' : 'light';

  useEffect(() => {
    document.documentElement.dataset['theme'] = shown;
  }, [shown]);

  const theme = useMemo(
    () => ({
      choice,
      shown,
      setChoice: (next: ThemeChoice) => {
        setChoice(next);
        store(next);
      },
    }),
    [choice, shown],
  ) satisfies Theme;
  return <ThemeContext value={theme}>{children}</ThemeContext>;
}

export function useTheme(): Theme {
  return use(ThemeContext);
}

function readStored(): ThemeChoice {
  try {
    const stored = localStorage.getItem(STORAGE_KEY);
    return stored === 'dark' || stored === 'light' ? stored : 'system';
  } catch (error) {
    // A browser may forbid storage altogether; the choice then lasts for the visit.
    if (error instanceof DOMException) return 'system';
    throw error;
  }
}

function store(choice: ThemeChoice): void {
  try {
    localStorage.setItem(STORAGE_KEY, choice);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
