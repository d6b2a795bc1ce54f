import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';

import { useText } from '../lib/text/language.tsx';
import { IconX } from './icons.ts';
import { uiText } from './text.ts';
import styles from './toast.module.css';

export interface ToastMessage {
  /** What has been done: “Đã gửi 5 hồ sơ.” A toast only confirms; what needs action stands on the page. */
  readonly message: string;
  /** Takes the act back; offered for ten seconds. */
  readonly onUndo?: () => void;
}

type Show = (toast: ToastMessage) => void;

const ToastContext = createContext<Show>(() => undefined);

const SHOWN_FOR_MS = 10_000;

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toast, setToast] = useState<(ToastMessage & { readonly serial: number }) | undefined>(undefined);

  const show = useCallback<Show>((next) => setToast((last) => ({ ...next, serial: (last?.serial ?? 0) + 1 })), []);
  const dismiss = useCallback(() => setToast(undefined), []);

  return (
    <ToastContext value={show}>
      {children}
      {/* The region is always there: a live region that appears together with its text is not read out. */}
      <div className={styles['region']} role="status" aria-live="polite">
        {toast !== undefined && <Toast key={toast.serial} {...toast} onDismiss={dismiss} />}
      </div>
    </ToastContext>
  );
}

/** Returns a function that confirms something done, with “Hoàn tác” where it can be taken back. */
export function useToast(): Show {
  return use(ToastContext);
}

function Toast({ message, onUndo, onDismiss }: ToastMessage & { readonly onDismiss: () => void }) {
  const t = useText(uiText);
  const [isHeld, setIsHeld] = useState(false);

  useEffect(() => {
    // Pointing at it or tabbing into it stops the clock.
    if (isHeld) return;
    // A dialog lies over it: what can be taken back stays so until it can be reached again.
    const timer = setInterval(() => {
      if (document.querySelector('[aria-modal="true"]') === null) onDismiss();
    }, SHOWN_FOR_MS);
    return () => clearInterval(timer);
  }, [isHeld, onDismiss]);

  const hold = useMemo(
    () => ({
      onMouseEnter: () => setIsHeld(true),
      onMouseLeave: () => setIsHeld(false),
      onFocus: () => setIsHeld(true),
      onBlur: () => setIsHeld(false),
    }),
    [],
  );

  return (
    <div className={styles['toast']} {...hold}>
      <span className={styles['words']}>{message}</span>
      {onUndo !== undefined && (
        <button
          type="button"
          className={styles['button']}
          onClick={() => {
            onUndo();
            onDismiss();
          }}
        >
          {t.undo}
        </button>
      )}
      <button type="button" className={styles['close']} aria-label={t.close} onClick={onDismiss}>
        <IconX size={18} stroke={1.75} aria-hidden />
      </button>
    </div>
  );
}
