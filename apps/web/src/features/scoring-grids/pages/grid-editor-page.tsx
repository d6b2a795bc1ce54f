import { useSuspenseQuery } from '@apollo/client/react';
import { skipToken } from '@apollo/client/react';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';

import { newId } from '../../../lib/new-id.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { GridForm } from '../components/grid-form.tsx';
import { draftOfGrid } from '../logic/grid-draft.ts';
import { scoringGridText } from '../text.ts';
import { ScoringGridPageDocument } from './scoring-grid-page.gql.ts';

/** A new version, made from another one where the address names it (`?tu=`). */
export function NewGridPage() {
  const t = useText(scoringGridText);
  const [params] = useSearchParams();
  const fromId = params.get('tu');
  const [id] = useState(newId);
  const { data } = useSuspenseQuery(
    ScoringGridPageDocument,
    fromId === null ? skipToken : { variables: { id: fromId } },
  );
  const [start] = useState(() => draftOfGrid(data?.scoringGrid, true));
  return (
    <>
      <PageHeader
        title={t.edit.title}
        crumbs={[{ label: t.title, to: hrefs.scoringGrids() }, { label: t.edit.title }]}
        lead={t.open}
      />
      <GridForm id={id} version={undefined} start={start} />
    </>
  );
}

/** The draft that waits for the director, to be put right. */
export function GridEditorPage() {
  const t = useText(scoringGridText);
  const { gridId = '' } = useParams();
  // The form starts from what the server holds, not from what another visit left behind.
  const { data } = useSuspenseQuery(ScoringGridPageDocument, {
    variables: { id: gridId },
    fetchPolicy: 'network-only',
  });
  const { scoringGrid: grid } = data;
  const [start] = useState(() => draftOfGrid(grid, false));
  const [isOpen] = useState(grid.viewerCan.includes('EDIT'));
  return (
    <>
      <PageHeader
        title={t.edit.changeTitle}
        crumbs={[
          { label: t.title, to: hrefs.scoringGrids() },
          { label: grid.name, to: hrefs.scoringGrid(gridId) },
          { label: t.edit.changeTitle },
        ]}
      />
      {isOpen ? (
        <GridForm id={gridId} version={grid.version} start={start} />
      ) : (
        <Notice kind="info" action={<ButtonLink to={hrefs.scoringGrid(gridId)}>{t.back}</ButtonLink>}>
          {t.closed}
        </Notice>
      )}
    </>
  );
}
