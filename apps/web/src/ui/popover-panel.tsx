import '@mantine/core/styles/Popover.layer.css';

import { Popover } from '@mantine/core';
import { useState, type ReactNode } from 'react';

import styles from './popover-panel.module.css';

export interface PopoverPanelProps {
  /** Names the button and the panel. */
  readonly label: string;
  readonly trigger: ReactNode;
  readonly triggerClassName: string;
  /** True where the first press came before this panel had been loaded. */
  readonly opensAtOnce?: boolean;
  /** What stands in the panel; a function is given the way to close it. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A button that opens a small panel under itself: settings, explanations. Esc and a click outside close it. */
export function PopoverPanel({ label, trigger, triggerClassName, opensAtOnce = false, children }: PopoverPanelProps) {
  const [isOpen, setIsOpen] = useState(opensAtOnce);
  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      position="bottom-end"
      offset={4}
      trapFocus
      withinPortal={false}
      returnFocus
      transitionProps={{ duration: 0 }}
      classNames={{ dropdown: styles['dropdown'] ?? '' }}
    >
      <Popover.Target>
        <button type="button" className={triggerClassName} aria-label={label} onClick={() => setIsOpen(!isOpen)}>
          {trigger}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        {typeof children === 'function' ? children(() => setIsOpen(false)) : children}
      </Popover.Dropdown>
    </Popover>
  );
}
