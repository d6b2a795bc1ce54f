import { useSuspenseFragment, useSuspenseQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';

import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { useYear } from '../../../lib/year.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { RegistrationRowDataFragmentDoc } from '../components/registration-row.gql.ts';
import { registrationText } from '../text.ts';
import { RegistrationPageDocument } from './registration-page.gql.ts';
import { RegistrationView } from './registration-view.tsx';
import { RegistrationWriting } from './registration-writing.tsx';

/** The sheet of one subject: to be written while it is open, to be read otherwise. The own one unless the address names another. */
export function RegistrationPage() {
  const t = useText(registrationText);
  const viewer = useViewer();
  const { year } = useYear();
  const [params] = useSearchParams();
  const staffId = params.get('ca-nhan') ?? viewer.staff?.id ?? null;
  const collectiveId = params.get('tap-the');
  if (staffId === null && collectiveId === null) {
    return (
      <>
        <PageHeader title={t.form.mine} />
        <EmptyState>{t.form.noSubject}</EmptyState>
      </>
    );
  }
  const subject = collectiveId === null ? { staffId, collectiveId: null } : { staffId: null, collectiveId };
  return <SheetOfSubject key={`${year} ${staffId ?? ''} ${collectiveId ?? ''}`} year={year} {...subject} />;
}

interface SheetOfSubjectProps {
  readonly year: number;
  readonly staffId: string | null;
  readonly collectiveId: string | null;
}

function SheetOfSubject({ year, staffId, collectiveId }: SheetOfSubjectProps) {
  const { data, refetch } = useSuspenseQuery(RegistrationPageDocument, {
    variables: { year, staffId, collectiveId },
    fetchPolicy: 'cache-and-network',
  });
  const { registrationForm: form } = data;
  const { data: row } = useSuspenseFragment({
    fragment: RegistrationRowDataFragmentDoc,
    fragmentName: 'RegistrationRowData',
    from: form.row,
  });
  if (!row.canEdit) return <RegistrationView form={form} row={row} />;
  return <RegistrationWriting form={form} row={row} onClosed={() => void refetch()} />;
}
