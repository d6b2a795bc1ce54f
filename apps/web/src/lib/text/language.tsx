import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';

import { speakDatesIn } from '../format/dates.ts';
import type { Text, Words } from './define-text.ts';

export type Language = 'vi' | 'en';

const STORAGE_KEY = 'thidua.language';

interface LanguageChoice {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice>({ language: 'vi', setLanguage: () => undefined });

/** Holds the language of the interface, remembers it on this machine and keeps `<html lang>` in step. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => (readStored() === 'en' ? 'en' : 'vi'));
  // Before the children draw; drawing twice in one language says the same.
  speakDatesIn(language);

  useEffect(() => {
    document.documentElement.lang = language;
    store(language);
  }, [language]);

  const choice = useMemo(() => ({ language, setLanguage }), [language]);
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageChoice {
  return use(LanguageContext);
}

/** The words of a feature in the language of the person. */
export function useText<T>(text: Text<T>): Words<T> {
  return text[use(LanguageContext).language];
}

function readStored(): string | undefined {
  try {
    return localStorage.getItem(STORAGE_KEY) ?? undefined;
  } catch (error) {
    // A browser may forbid storage altogether; the choice then lasts for the visit.
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

function store(language: Language): void {
  try {
    localStorage.setItem(STORAGE_KEY, language);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
