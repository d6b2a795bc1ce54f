import { useId, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';

import { useText } from '../../lib/text/language.tsx';
import { AppDialog } from '../../ui/app-dialog.tsx';
import { appText } from '../text.ts';
import styles from './palette.module.css';
import type { Menu } from './use-menu.ts';
import { usePaletteResults, type PaletteResult } from './use-palette-results.ts';

/** Ctrl+K: people, records and screens by name, with or without Vietnamese marks. ↑↓ Enter Esc. */
export function Palette({ menu, onClose }: { readonly menu: Menu; readonly onClose: () => void }) {
  const t = useText(appText);
  const id = useId();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [wanted, setWanted] = useState(0);
  const { results, isAsked, isLoading } = usePaletteResults(menu, typed, t);
  const current = Math.min(wanted, results.length - 1);

  function go(result: PaletteResult | undefined): void {
    if (result === undefined) return;
    onClose();
    void navigate(result.href);
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') go(results[current]);
    else if (event.key === 'ArrowDown') setWanted(Math.min(current + 1, results.length - 1));
    else if (event.key === 'ArrowUp') setWanted(Math.max(current - 1, 0));
    else return;
    event.preventDefault();
  }

  return (
    <AppDialog isOpen title={t.search} onClose={onClose} size="wide" focusOn="content" isLight>
      <div className={styles['field']}>
        <input
          className={styles['input']}
          role="combobox"
          aria-label={t.searchPrompt}
          aria-expanded={results.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={results.length > 0 ? `${id}-${current}` : undefined}
          aria-autocomplete="list"
          placeholder={t.searchPrompt}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setWanted(0);
          }}
          onKeyDown={handleKey}
        />
      </div>
      <p className="visually-hidden" role="status">
        {isAsked && !isLoading ? t.searchCount(results.length) : ''}
      </p>
      <ul id={`${id}-list`} className={styles['list']} role="listbox" aria-label={t.search}>
        {results.map((result, index) => (
          <li
            key={result.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === current}
            className={styles['option']}
            onClick={() => go(result)}
            onMouseMove={() => setWanted(index)}
          >
            <span>{result.title}</span>
            <span className={styles['detail']}>{result.detail}</span>
          </li>
        ))}
      </ul>
      {results.length === 0 && !isLoading && (
        <p className={styles['hint']}>{isAsked ? t.searchEmpty(typed.trim()) : t.searchStart}</p>
      )}
    </AppDialog>
  );
}
