import { useSearchParams } from 'react-router';

import { usePagedList } from '../../../lib/apollo/use-paged-list.ts';
import { useDocumentTitle } from '../../../lib/document-title.ts';
import { useListParams } from '../../../lib/list-params.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useYear } from '../../../lib/year.tsx';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { peopleText } from '../text.ts';
import { peopleColumns } from './people-columns.tsx';
import { PeopleFilters } from './people-filters.tsx';
import { PeopleDocument } from './people.gql.ts';
import { isPeopleFiltered, readPeopleView, staffFilter } from './people-address.ts';

/** Everyone of the year, by given name; searched by name, post or division, with or without marks. */
export function PeoplePage() {
  const t = useText(peopleText);
  const { year } = useYear();
  const [params] = useSearchParams();
  const { set } = useListParams();
  useDocumentTitle(`${t.people.title} – ${year}`);

  const view = readPeopleView(params);
  const variables = { year, filter: staffFilter(view) };
  const { table } = usePagedList(PeopleDocument, variables, (answer) => answer.staff);

  return (
    <>
      <PageHeader title={t.people.title} actions={<ExportMenu list="people" variables={variables} />} />
      <PeopleFilters view={view} onChange={set} />
      <DataTable
        caption={t.people.caption(year)}
        columns={peopleColumns(t, view.text)}
        {...table}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => hrefs.person(id)}
        empty={{ message: t.people.empty(year) }}
        onClearFilters={
          isPeopleFiltered(view) ? () => set({ tim: undefined, phong: undefined, 'chuc-vu': undefined }) : undefined
        }
      />
    </>
  );
}
