import { useText } from '../../../lib/text/language.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { councilText } from '../text.ts';
import type { Casting } from './use-cast.ts';

/** What the last sending came to: only what the server has answered counts as sent. */
export function SendReportNotice({ casting }: { readonly casting: Casting }) {
  const t = useText(councilText);
  const { report } = casting;
  const done = report === undefined ? 0 : report.counted + report.refused;
  return (
    <div role="status">
      {report !== undefined && report.isInterrupted && (
        <Notice kind="warning">{t.booth.interrupted(done, report.count)}</Notice>
      )}
      {report !== undefined && !report.isInterrupted && report.counted > 0 && (
        <Notice kind="success">{t.booth.sent(report.counted)}</Notice>
      )}
    </div>
  );
}
