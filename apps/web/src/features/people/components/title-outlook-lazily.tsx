import { lazy, Suspense, type ComponentProps } from 'react';

const Outlook = lazy(async () => ({ default: (await import('./title-outlook.tsx')).TitleOutlook }));

/** Only who may know the titles ahead loads what shows them: the page of a person is heavy. */
export function TitleOutlookLazily(props: ComponentProps<typeof Outlook>) {
  if (props.outlook === null) return null;
  return (
    <Suspense>
      <Outlook {...props} />
    </Suspense>
  );
}
