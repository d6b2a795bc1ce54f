import { useEffect, useRef, useState } from 'react';

import { useText } from '../lib/text/language.tsx';
import { IconSearch, IconX } from './icons.ts';
import styles from './search-field.module.css';
import { uiText } from './text.ts';

export interface SearchFieldProps {
  /** What is searched; for screen readers and as placeholder. */
  readonly label: string;
  /** The text that the list is filtered by, usually from the address. */
  readonly value: string;
  /** Called 250 ms after the last key, at once on Enter and on clearing. */
  readonly onSearch: (text: string) => void;
}

const PAUSE_MS = 250;

/** Filters a list. Waits for a pause in typing, because Vietnamese keyboards rewrite letters as they go. */
export function SearchField({ label, value, onSearch }: SearchFieldProps) {
  const t = useText(uiText);
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // The address changed from outside (Back, “Xóa bộ lọc”): the field follows.
  if (value !== seen) {
    setSeen(value);
    setTyped(value);
  }
  useEffect(() => () => clearTimeout(timer.current), []);

  function search(text: string): void {
    clearTimeout(timer.current);
    setSeen(text);
    onSearch(text);
  }

  function handleChange(text: string): void {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => search(text), PAUSE_MS);
  }

  return (
    <div className={styles['box']} role="search">
      <IconSearch className={styles['icon']} size={18} stroke={1.75} aria-hidden />
      <input
        type="search"
        className={styles['input']}
        aria-label={label}
        placeholder={label}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => handleChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          // Inside a form it narrows what is shown and sends nothing.
          event.preventDefault();
          search(typed);
        }}
      />
      {typed !== '' && (
        <button
          type="button"
          className={styles['clear']}
          aria-label={t.clearSearch}
          title={t.clearSearch}
          onClick={() => {
            setTyped('');
            search('');
          }}
        >
          <IconX size={18} stroke={1.75} aria-hidden />
        </button>
      )}
    </div>
  );
}
