import { BLOCK_LEVELS, type BlockLevel } from '@thidua/domain/blocks';
import { isOneOf } from '@thidua/domain/kernel';
import { useState } from 'react';
import { Link } from 'react-router';

import { usePagedList } from '../../../lib/apollo/use-paged-list.ts';
import { formatDate } from '../../../lib/format/index.ts';
import { useListParams } from '../../../lib/list-params.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { useYear } from '../../../lib/year.tsx';
import { ChoiceFilter } from '../../../ui/choice-filter.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { ListHeader } from '../../../ui/list-header.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { CreateBlockDialog } from '../acts/block-dialogs.tsx';
import { PACT_FAMILIES } from '../components/pact-families.ts';
import { namesWith, ownRole, shownTerms } from '../components/terms.ts';
import { blockText } from '../text.ts';
import { BlocksPageDocument, type BlocksPageQuery } from './blocks-page.gql.ts';

type Listed = BlocksPageQuery['emulationBlocks']['nodes'][number];

/** The blocks of a year: who leads them, what the own body is there, whether the pact is signed. */
export function BlocksPage() {
  const t = useText(blockText);
  const viewer = useViewer();
  const { year } = useYear();
  const { get, set } = useListParams();
  const [isCreating, setIsCreating] = useState(false);
  const text = get('tim');
  const level = levelOf(get('loai'));
  const variables = {
    year,
    filter: { ...(text === '' ? {} : { text }), ...(level === undefined ? {} : { level }) },
  };
  const { table } = usePagedList(BlocksPageDocument, variables, (answer) => answer.emulationBlocks);
  const columns: readonly Column<Listed>[] = [
    {
      key: 'title',
      header: t.columns.title,
      isRowHeader: true,
      cell: (row) => <Link to={hrefs.block(row.id, year)}>{row.title}</Link>,
    },
    { key: 'level', header: t.columns.level, width: '9rem', cell: (row) => t.level[row.level] },
    {
      key: 'leader',
      header: t.columns.leader,
      width: '16rem',
      cell: ({ terms }) => namesWith(shownTerms(terms, year), 'LEADER').join(', ') || t.noLeader,
    },
    { key: 'own', header: t.columns.own, width: '10rem', cell: (row) => ownWords(row) },
    {
      key: 'members',
      header: t.columns.members,
      width: '7rem',
      align: 'end',
      cell: ({ terms }) => namesWith(shownTerms(terms, year), 'MEMBER').length,
    },
    {
      key: 'pact',
      header: t.columns.pact,
      width: '11rem',
      cell: ({ pact }) =>
        pact === null ? (
          '–'
        ) : (
          <StatusChip family={PACT_FAMILIES[pact.status]}>
            {pact.signedOn === null ? t.pact.status.DRAFT : t.pact.signedLine(formatDate(pact.signedOn), '')}
          </StatusChip>
        ),
    },
  ];

  function ownWords({ level: listed, terms }: Listed): string {
    if (listed === 'INTERNAL') return '–';
    const role = ownRole(shownTerms(terms, year));
    return role === undefined ? t.notIn : t.role[role];
  }

  return (
    <>
      <ListHeader
        title={t.title}
        exported={{ list: 'blocks', variables }}
        add={may(viewer, 'block:write') ? { label: t.create.open, onAdd: () => setIsCreating(true) } : undefined}
      />
      <FilterBar label={t.filters}>
        <SearchField label={t.search} value={text} onSearch={(tim) => set({ tim })} />
        <ChoiceFilter
          label={t.columns.level}
          any={t.anyLevel}
          values={BLOCK_LEVELS}
          words={t.level}
          value={level}
          onChange={(chosen) => set({ loai: chosen?.toLowerCase() })}
        />
      </FilterBar>
      <DataTable
        caption={t.caption(year)}
        columns={columns}
        {...table}
        keyOf={(row) => row.id}
        hrefOf={(row) => hrefs.block(row.id, year)}
        empty={{ message: t.none(year) }}
        onClearFilters={text === '' && level === undefined ? undefined : () => set({ tim: undefined, loai: undefined })}
      />
      {isCreating && <CreateBlockDialog onClose={() => setIsCreating(false)} />}
    </>
  );
}

function levelOf(slug: string): BlockLevel | undefined {
  const word = slug.toUpperCase();
  return isOneOf(BLOCK_LEVELS, word) ? word : undefined;
}
