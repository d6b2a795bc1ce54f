import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { BodyForm, type StartedBody } from '../forms/body-form.tsx';
import { organisationText } from '../text.ts';
import { BodyStarted } from './body-started.tsx';

/** The sample body gives way to one of real people. */
export function StartBodyPage() {
  const t = useText(organisationText).startBody;
  const viewer = useViewer();
  const [started, setStarted] = useState<StartedBody | undefined>(undefined);
  if (started !== undefined) return <BodyStarted started={started} />;
  return (
    <>
      <PageHeader title={t.title} lead={<p>{t.lead}</p>} />
      {!viewer.organisation.isSample ? (
        <Notice kind="info">{t.notSample}</Notice>
      ) : may(viewer, 'organisation:start') ? (
        <BodyForm onStarted={setStarted} />
      ) : (
        <Notice kind="info">{t.onlyAdmin}</Notice>
      )}
    </>
  );
}
