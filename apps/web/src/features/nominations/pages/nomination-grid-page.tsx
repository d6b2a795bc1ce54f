import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useYear } from '../../../lib/year.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { nominationText } from '../text.ts';
import { GridOfDepartment } from './grid-of-department.tsx';
import { useListDepartments } from './use-list-departments.ts';

/** The yearly list of one division. The division stands in the address; the own one comes first. */
export function NominationGridPage() {
  const t = useText(nominationText);
  const { year } = useYear();
  const { departments, department } = useListDepartments();
  if (department === undefined) {
    return (
      <>
        <PageHeader title={t.grid.title} />
        <EmptyState action={<ButtonLink to={hrefs.nominations(year)}>{t.grid.toList}</ButtonLink>}>
          {t.grid.noDepartment} {t.grid.noDepartmentNext}
        </EmptyState>
      </>
    );
  }
  // Each list has its own queue of changes and its own open panel.
  return <GridOfDepartment key={`${year} ${department.id}`} department={department} departments={departments} />;
}
