import '@mantine/core/styles/ScrollArea.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';

import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';

import { useText } from '../lib/text/language.tsx';
import styles from './app-dialog.module.css';
import { IconButton } from './button.tsx';
import { IconX } from './icons.ts';
import { uiText } from './text.ts';
import { useFocusBack } from './use-focus-back.ts';

export interface AppDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons: the quiet one first, the filled one last. */
  readonly actions?: ReactNode;
  readonly size?: 'normal' | 'wide';
  /** Where reading begins: at the title, or at the part of the content that carries `data-autofocus`. */
  readonly focusOn?: 'title' | 'content';
  /** Nothing is written in it: pressing beside it closes it. Elsewhere a slip of the hand would throw away what was typed. */
  readonly isLight?: boolean;
}

const WIDTHS = { normal: 520, wide: 800 } as const;

/** A dialog over the page: title as h2, Esc and × close it, the focus goes back to where it came from. */
export function AppDialog({
  isOpen,
  onClose,
  title,
  children,
  actions,
  size = 'normal',
  focusOn = 'title',
  isLight = false,
}: AppDialogProps) {
  const t = useText(uiText);
  useFocusBack(isOpen);
  return (
    // Composed by hand: the library's own header would be a second banner landmark.
    <Modal.Root
      opened={isOpen}
      onClose={onClose}
      closeOnClickOutside={isLight}
      centered
      size={WIDTHS[size]}
      // The page is held still by styles/base.css: the library's lock writes a style element, which the page forbids.
      lockScroll={false}
      transitionProps={{ duration: 120 }}
    >
      <Modal.Overlay className={styles['overlay']} />
      <Modal.Content classNames={{ content: styles['content'] ?? '', inner: styles['inner'] ?? '' }}>
        <div className={styles['frame']}>
          <div className={styles['head']}>
            <Modal.Title className={styles['title']} tabIndex={-1} data-autofocus={focusOn === 'title' || undefined}>
              {title}
            </Modal.Title>
            <IconButton
              label={t.close}
              icon={<IconX size={20} stroke={1.75} aria-hidden />}
              size="small"
              onClick={onClose}
            />
          </div>
          {children}
          {actions !== undefined && <div className={styles['foot']}>{actions}</div>}
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}
