import { useSuspenseQuery } from '@apollo/client/react';

import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import styles from '../components/account.module.css';
import { EmailCard } from '../components/email-card.tsx';
import { IdentityCard } from '../components/identity-card.tsx';
import { PasswordCard } from '../components/password-card.tsx';
import { SecondFactorCard } from '../components/second-factor-card.tsx';
import { SignInsCard } from '../components/sign-ins-card.tsx';
import { accountText } from '../text.ts';
import { AccountDocument } from './account.gql.ts';

/** The own way in: password, address for mails, and where the account is signed in. */
export function AccountPage() {
  const t = useText(accountText);
  const viewer = useViewer();
  const { data } = useSuspenseQuery(AccountDocument, { fetchPolicy: 'cache-and-network' });
  const security = data.mySecurity;
  return (
    <>
      <PageHeader title={t.title} lead={t.lead(viewer.username)} />
      <div className={styles['page']}>
        <PasswordCard security={security} />
        <SecondFactorCard security={security} />
        <EmailCard security={security} />
        <IdentityCard security={security} />
        <SignInsCard signIns={security.signIns} />
      </div>
    </>
  );
}
