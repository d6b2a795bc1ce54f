import { lazy, Suspense, useEffect, useState } from 'react';
import { Link, Outlet, useNavigate } from 'react-router';

import { formatDate } from '../../lib/format/index.ts';
import { hrefs, paths } from '../../lib/paths.ts';
import { isShortcut } from '../../lib/shortcuts.ts';
import { useText } from '../../lib/text/language.tsx';
import { useViewer } from '../../lib/viewer/viewer.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { appText } from '../text.ts';
import { RecentSignIn } from '../recent-sign-in/recent-sign-in.tsx';
import { ClosedYearNotice } from './closed-year-notice.tsx';
import { OfflineBar } from './offline-bar.tsx';
import { PhoneBar } from './phone-bar.tsx';
import { PrintFoot } from './print-foot.tsx';
import { RouteAnnouncer } from './route-announcer.tsx';
import styles from './shell.module.css';
import { SideMenu } from './side-menu.tsx';
import { SignInEndBar } from './sign-in-end.tsx';
import { TopBar } from './top-bar.tsx';
import { useMenu } from './use-menu.ts';

const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }));
const MenuSheet = lazy(async () => ({ default: (await import('./menu-sheet.tsx')).MenuSheet }));

/** Bars, menu and the place of the page. */
export function Frame() {
  const t = useText(appText);
  const viewer = useViewer();
  const menu = useMenu();
  const navigate = useNavigate();
  const [overlay, setOverlay] = useState<'search' | 'menu' | undefined>(undefined);

  useEffect(() => {
    function handleKey(event: KeyboardEvent): void {
      if (isShortcut(event, '?')) {
        event.preventDefault();
        void navigate(paths.help);
        return;
      }
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'k')
        return;
      event.preventDefault();
      setOverlay('search');
    }
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, [navigate]);

  const close = () => setOverlay(undefined);
  return (
    <>
      <a className={styles['skip']} href="#noi-dung">
        {t.skip}
      </a>
      <TopBar onSearch={() => setOverlay('search')} />
      {viewer.organisation.isSample && (
        <aside className={styles['ribbon']} aria-label={t.sampleLabel}>
          {t.sample} {t.sampleClock(formatDate(viewer.today))} <Link to={hrefs.startBody()}>{t.startBody}</Link>
        </aside>
      )}
      <OfflineBar />
      <SignInEndBar />
      <div className={styles['body']}>
        <div className={styles['side']}>
          <SideMenu menu={menu} isCollapsible />
        </div>
        <main id="noi-dung" tabIndex={-1} className={styles['main']}>
          <div className={styles['content']}>
            <ClosedYearNotice />
            <Suspense fallback={<PageSkeleton />}>
              <Outlet />
            </Suspense>
          </div>
          <PrintFoot />
        </main>
      </div>
      <nav className={styles['phoneBar']} aria-label={t.phoneMenu}>
        <PhoneBar entries={menu.phoneBar} onSearch={() => setOverlay('search')} onMenu={() => setOverlay('menu')} />
      </nav>
      <RouteAnnouncer />
      <RecentSignIn />
      <Suspense>
        {overlay === 'search' && <Palette menu={menu} onClose={close} />}
        {overlay === 'menu' && <MenuSheet menu={menu} onClose={close} />}
      </Suspense>
    </>
  );
}
