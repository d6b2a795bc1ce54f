import { lazy, Suspense, type ComponentProps } from 'react';

const Lazy = lazy(async () => ({ default: (await import('./benefit-card.tsx')).BenefitCard }));

/** What the initiative brought, loaded beside a page that stands already: the page of an initiative is heavy. */
export function BenefitCard(props: ComponentProps<typeof Lazy>) {
  return (
    <Suspense fallback={null}>
      <Lazy {...props} />
    </Suspense>
  );
}
