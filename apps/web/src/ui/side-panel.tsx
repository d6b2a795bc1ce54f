import '@mantine/core/styles/ScrollArea.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Drawer.layer.css';

import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';

import { useText } from '../lib/text/language.tsx';
import dialogStyles from './app-dialog.module.css';
import { IconButton } from './button.tsx';
import { IconX } from './icons.ts';
import styles from './side-panel.module.css';
import { uiText } from './text.ts';
import { useFocusBack } from './use-focus-back.ts';
import { useIsPhone } from './use-is-phone.ts';

export interface SidePanelProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
}

/** Reading beside the page (an article of law, the findings of a check): from the right on a desk, from below on a phone. */
export function SidePanel({ isOpen, onClose, title, children }: SidePanelProps) {
  const t = useText(uiText);
  const isPhone = useIsPhone();
  useFocusBack(isOpen);
  return (
    <Drawer.Root
      opened={isOpen}
      onClose={onClose}
      position={isPhone ? 'bottom' : 'right'}
      size={isPhone ? '80dvh' : 'min(520px, 100vw)'}
      // As in AppDialog: no style element.
      lockScroll={false}
      transitionProps={{ duration: 120 }}
    >
      <Drawer.Overlay className={styles['overlay']} />
      <Drawer.Content classNames={{ content: styles['content'] ?? '' }}>
        <div className={styles['frame']}>
          <div className={dialogStyles['head']}>
            <Drawer.Title className={dialogStyles['title']} tabIndex={-1} data-autofocus>
              {title}
            </Drawer.Title>
            <IconButton
              label={t.close}
              icon={<IconX size={20} stroke={1.75} aria-hidden />}
              size="small"
              onClick={onClose}
            />
          </div>
          <div className={styles['body']}>{children}</div>
        </div>
      </Drawer.Content>
    </Drawer.Root>
  );
}
