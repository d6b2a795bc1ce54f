import type { ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';

import { useDocumentTitle } from '../lib/document-title.ts';
import { useText } from '../lib/text/language.tsx';
import styles from './page-header.module.css';
import { uiText } from './text.ts';

export interface Crumb {
  readonly label: string;
  /** The last crumb has none: it is where one stands. */
  readonly to?: LinkProps['to'];
}

export interface PageHeaderProps {
  readonly title: string;
  /** The browser's tab, where it should say more: “Hồ sơ – Nguyễn Thị Hằng Nga”. The title when absent. */
  readonly windowTitle?: string;
  /** A quiet line above the title where there is no path, e.g. today's date. */
  readonly kicker?: string;
  /** Only on level two and deeper. */
  readonly crumbs?: readonly Crumb[];
  /** A line under the title: who, state chip, “Đã lưu lúc 14:05”. */
  readonly lead?: ReactNode;
  /** At most one of them filled. */
  readonly actions?: ReactNode;
}

/** The one h1 of a page; also names the browser's tab. It takes focus after a change of page. */
export function PageHeader({ title, windowTitle, kicker, crumbs, lead, actions }: PageHeaderProps) {
  useDocumentTitle(windowTitle ?? title);
  const t = useText(uiText);
  return (
    <header className={styles['header']}>
      <div className={styles['words']}>
        {crumbs !== undefined && (
          <nav className={styles['crumbs']} aria-label={t.breadcrumb}>
            <ol>
              {crumbs.map((crumb) => (
                <li key={crumb.label} aria-current={crumb.to === undefined ? 'page' : undefined}>
                  {crumb.to === undefined ? crumb.label : <Link to={crumb.to}>{crumb.label}</Link>}
                </li>
              ))}
            </ol>
          </nav>
        )}
        {kicker !== undefined && <p className={styles['crumbs']}>{kicker}</p>}
        <h1 tabIndex={-1}>{title}</h1>
        {lead !== undefined && <div className={styles['lead']}>{lead}</div>}
      </div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </header>
  );
}
