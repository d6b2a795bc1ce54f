import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';

/** How long a page may take to bring its h1. */
const PATIENCE_MS = 10_000;

/** After a change of page: focus on its h1 as soon as it is there, and its title read out. */
export function RouteAnnouncer() {
  const { pathname } = useLocation();
  const last = useRef(pathname);
  const [title, setTitle] = useState('');

  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    window.scrollTo(0, 0);

    const observer = new MutationObserver(arrive);
    const timer = setTimeout(() => observer.disconnect(), PATIENCE_MS);
    function arrive(): void {
      const heading = document.querySelector<HTMLElement>('main h1');
      if (heading === null) return;
      observer.disconnect();
      clearTimeout(timer);
      heading.focus({ preventScroll: true });
      setTitle(heading.textContent);
    }
    observer.observe(document.body, { childList: true, subtree: true });
    arrive();
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [pathname]);

  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {title}
    </p>
  );
}
