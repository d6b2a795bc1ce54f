import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useYear } from '../../../lib/year.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { nominationText } from '../text.ts';
import { BoardOfDepartment } from './board-of-department.tsx';
import { useListDepartments } from './use-list-departments.ts';

/** Who of a division could get what. The division stands in the address; the own one comes first. */
export function TitleBoardPage() {
  const t = useText(nominationText);
  const { year } = useYear();
  const { departments, department } = useListDepartments();
  if (department === undefined) {
    return (
      <>
        <PageHeader title={t.board.title} />
        <EmptyState action={<ButtonLink to={hrefs.nominations(year)}>{t.grid.toList}</ButtonLink>}>
          {t.board.noDepartment}
        </EmptyState>
      </>
    );
  }
  return <BoardOfDepartment key={`${year} ${department.id}`} department={department} departments={departments} />;
}
