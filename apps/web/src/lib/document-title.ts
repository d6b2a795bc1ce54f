import { useEffect } from 'react';

const PRODUCT = 'Thi đua Khen thưởng';

/** Names the browser's tab: “Tên màn hình – Đối tượng – Thi đua Khen thưởng”. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – ${PRODUCT}`;
  }, [title]);
}
