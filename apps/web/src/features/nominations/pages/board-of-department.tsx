import { useSuspenseQuery } from '@apollo/client/react';
import { CLIMBED_AWARDS } from '@thidua/domain/nominations';
import { AWARD_LEVELS, AWARDS, type AwardCode } from '@thidua/domain/vocabulary';
import { useState } from 'react';
import { Link } from 'react-router';

import { useListParams } from '../../../lib/list-params.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useYear } from '../../../lib/year.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { BoardFindings, FindingsPanel, type ReadCell } from '../components/findings-panel.tsx';
import { VerdictButton } from '../components/verdict-chip.tsx';
import { nominationText } from '../text.ts';
import { TitleBoardDocument, type TitleBoardQuery } from './title-board.gql.ts';
import styles from './title-board.module.css';

type Board = TitleBoardQuery['titleBoard'];

/** A person, or the collective itself at the end. */
interface Row {
  readonly staffId: string | undefined;
  readonly name: string;
  readonly post: string;
  readonly assessments: Board['collective'];
}

interface BoardOfDepartmentProps {
  readonly department: { readonly id: string; readonly name: string };
  readonly departments: readonly { readonly id: string; readonly name: string }[];
}

/** Everybody of a division against the awards of one level, with the conclusion of each; its reasons open beside it. */
export function BoardOfDepartment({ department, departments }: BoardOfDepartmentProps) {
  const t = useText(nominationText);
  const { year } = useYear();
  const params = useListParams();
  const level = AWARD_LEVELS.find((each) => each === params.get('cap').toUpperCase()) ?? 'GRASSROOTS';
  const { data } = useSuspenseQuery(TitleBoardDocument, {
    variables: { year, departmentId: department.id },
    fetchPolicy: 'cache-and-network',
  });
  const [read, setRead] = useState<ReadCell | undefined>(undefined);
  const { rows, collective } = data.titleBoard;
  const lines: readonly Row[] = [
    ...rows.map(({ staff: { id, fullName, post }, assessments }) => ({
      staffId: id,
      name: fullName,
      post,
      assessments,
    })),
    { staffId: undefined, name: t.grid.collectiveRow(department.name), post: '', assessments: collective },
  ];
  const columns: readonly Column<Row>[] = [
    {
      key: 'subject',
      header: t.board.subject,
      isRowHeader: true,
      width: '16rem',
      cell: (row) => <Subject row={row} departmentId={department.id} />,
    },
    ...awardsOf(level).map((award) => ({
      key: award,
      header: t.awardShort(award),
      cell: ({ assessments, staffId, name }: Row) => {
        const judged = assessments.find((each) => each.award === award);
        return judged === undefined ? (
          <span className={styles['none']}>{t.board.notForThem}</span>
        ) : (
          <VerdictButton
            verdict={judged.verdict}
            label={t.grid.openVerdict(t.awardShort(award), name)}
            onClick={() => setRead({ award, staffId, name })}
          />
        );
      },
    })),
  ];

  return (
    <>
      <PageHeader
        title={t.board.title}
        windowTitle={t.board.pageTitle(department.name, year)}
        lead={<span>{t.board.lead}</span>}
        actions={
          <>
            <ExportMenu list="title-board" variables={{ year, departmentId: department.id }} />
            <ButtonLink to={hrefs.tryCase(year)}>{t.board.toTryCase}</ButtonLink>
            <ButtonLink to={hrefs.nominationGrid(year, department.id)}>{t.board.toGrid}</ButtonLink>
          </>
        }
      />
      <div className={styles['choices']}>
        {departments.length > 1 && (
          <SelectField
            label={t.grid.department}
            options={departments.map(({ id, name }) => ({ value: id, label: name }))}
            value={department.id}
            // Another division is looked at on the level at hand.
            onChange={(phong) => params.set({ phong })}
          />
        )}
        <SelectField
          label={t.board.level}
          options={AWARD_LEVELS.map((each) => ({ value: each, label: t.board.levels[each] }))}
          value={level}
          onChange={(each) => params.set({ cap: each === 'GRASSROOTS' ? undefined : each?.toLowerCase() })}
        />
      </div>
      <DataTable
        caption={t.board.pageTitle(department.name, year)}
        columns={columns}
        rows={lines}
        keyOf={({ staffId }) => staffId ?? department.id}
        empty={{ message: t.grid.empty(year) }}
      />
      <FindingsPanel cell={read} onClose={() => setRead(undefined)}>
        {(cell) => <BoardFindings year={year} departmentId={department.id} cell={cell} />}
      </FindingsPanel>
    </>
  );
}

function Subject({ row: { staffId, name, post }, departmentId }: { readonly row: Row; readonly departmentId: string }) {
  return (
    <>
      <Link to={staffId === undefined ? hrefs.department(departmentId) : hrefs.person(staffId)}>{name}</Link>
      {post !== '' && <span className={styles['post']}>{post}</span>}
    </>
  );
}

function awardsOf(level: string): readonly AwardCode[] {
  const all = new Set([...CLIMBED_AWARDS.PERSON, ...CLIMBED_AWARDS.COLLECTIVE]);
  return [...all].filter((award) => AWARDS[award].level === level);
}
