import { lazy, Suspense } from 'react';

const QrSquare = lazy(async () => ({ default: (await import('./qr-square.tsx')).QrSquare }));

interface QrCodeProps {
  readonly text: string;
  readonly label: string;
}

/** A QR code. What draws it is loaded where one is shown. */
export function QrCode({ text, label }: QrCodeProps) {
  return (
    <Suspense fallback={null}>
      <QrSquare text={text} label={label} />
    </Suspense>
  );
}
