import type { AriaAttributes, ComponentProps, MouseEvent, ReactNode, Ref } from 'react';
import { Link, type LinkProps } from 'react-router';

import styles from './button.module.css';
import { classNames } from './class-names.ts';

/** `primary` is the one filled button of a view; `danger` only inside the dialog of its own act. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

interface Look {
  readonly variant?: ButtonVariant | undefined;
  readonly size?: 'normal' | 'small' | undefined;
  readonly isFullWidth?: boolean | undefined;
  /** A Tabler icon, 20 px; decoration beside the words. */
  readonly icon?: ReactNode;
}

/** Other states of a button (`aria-expanded`, `aria-pressed`) reach it; what it says of itself and of its hint it knows better. */
export interface ButtonProps extends Look, Omit<AriaAttributes, 'aria-disabled' | 'aria-describedby'> {
  readonly children: ReactNode;
  readonly onClick?: (event: MouseEvent<HTMLButtonElement>) => void;
  readonly type?: 'button' | 'submit';
  /** The id of the form to submit, for a button that stands outside it, e.g. in the foot of a dialog. */
  readonly form?: string;
  /** While its request runs: the words change and further presses are ignored. Never disabled for missing data. */
  readonly busyLabel?: string | undefined;
  readonly describedBy?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with words. Pass `busyLabel` (“Đang gửi…”) only while its request runs. */
export function Button({
  children,
  onClick,
  type = 'button',
  form,
  busyLabel,
  describedBy,
  ref,
  variant,
  size,
  isFullWidth,
  icon,
  ...aria
}: ButtonProps) {
  const isBusy = busyLabel !== undefined;
  return (
    <button
      {...aria}
      ref={ref}
      type={type}
      form={form}
      className={lookOf({ variant, size, isFullWidth })}
      // Not `disabled`: the focus would be lost in the middle of the act.
      aria-disabled={isBusy || undefined}
      aria-describedby={describedBy}
      onClick={(event) => {
        if (isBusy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {icon !== undefined && <span className={styles['icon']}>{icon}</span>}
      {busyLabel ?? children}
    </button>
  );
}

export interface ButtonLinkProps extends Look {
  readonly to: LinkProps['to'];
  readonly children: ReactNode;
  readonly state?: unknown;
}

/** Looks like a button, is a link: for going somewhere, so that it can be opened in a new window. */
export function ButtonLink({ to, children, state, ...look }: ButtonLinkProps) {
  return (
    <Link to={to} state={state} className={lookOf(look)}>
      {look.icon !== undefined && <span className={styles['icon']}>{look.icon}</span>}
      {children}
    </Link>
  );
}

export interface IconButtonProps extends Omit<
  ComponentProps<'button'>,
  'children' | 'className' | 'style' | 'type' | 'title' | 'aria-label'
> {
  /** What it does; read out and shown as a tip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly size?: 'normal' | 'small';
}

/** An icon without words: only for close, menu, sort, calendar and the like. */
export function IconButton({ label, icon, size = 'normal', ...button }: IconButtonProps) {
  const look = [styles['button'], styles['quiet'], styles['iconOnly'], size === 'small' && styles['small']];
  return (
    <button {...button} type="button" className={classNames(...look)} aria-label={label} title={label}>
      {icon}
    </button>
  );
}

function lookOf({ variant = 'secondary', size = 'normal', isFullWidth = false }: Look): string {
  return classNames(
    styles['button'],
    variant !== 'secondary' && styles[variant],
    size === 'small' && styles['small'],
    isFullWidth && styles['full'],
  );
}
