import { formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import type { StartedBody } from '../forms/body-form.tsx';
import { organisationText } from '../text.ts';

/** The way into the new body, shown this once. */
export function BodyStarted({ started }: { readonly started: StartedBody }) {
  const t = useText(organisationText).startBody;
  return (
    <>
      <PageHeader title={t.done} />
      <Notice kind="warning">{t.onlyHere}</Notice>
      <DescriptionList
        items={[
          { term: t.username, detail: started.username },
          { term: t.password, detail: <code>{started.password}</code> },
          { term: '', detail: t.until(formatDateTime(started.until)) },
        ]}
      />
      <p>{t.next}</p>
      <p>
        {/* A fresh start of the page: nothing of the sample stays in it. */}
        <a href={hrefs.signIn()}>{t.signIn}</a>
      </p>
    </>
  );
}
