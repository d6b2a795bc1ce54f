import { useEffect, useRef } from 'react';

interface StepHeadingProps {
  readonly children: string;
  /** The page changed under the reader: the focus comes here, and the heading is read out. */
  readonly isNews?: boolean;
}

/** The one h1 of a sheet whose content changes without a change of page. */
export function StepHeading({ children, isNews = true }: StepHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNews) heading.current?.focus();
  }, [children, isNews]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
