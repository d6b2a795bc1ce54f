import { useState } from 'react';

import { businessNow } from '../../lib/business-clock.ts';
import { formatDateTime } from '../../lib/format/index.ts';
import { useText } from '../../lib/text/language.tsx';
import { useBeforePrint } from '../../lib/use-before-print.ts';
import { useViewer } from '../../lib/viewer/viewer.tsx';
import { useYear } from '../../lib/year.tsx';
import { appText } from '../text.ts';

/** Under a printed list: which body, which year, when. Page numbers are the browser's. */
export function PrintFoot() {
  const t = useText(appText);
  const viewer = useViewer();
  const { year } = useYear();
  const [printedAt, setPrintedAt] = useState('');

  useBeforePrint(() => setPrintedAt(formatDateTime(new Date(businessNow()).toISOString())));

  return (
    <p className="print-only">
      {viewer.organisation.name} – {t.year} {year} – {t.printedAt(printedAt)}
    </p>
  );
}
