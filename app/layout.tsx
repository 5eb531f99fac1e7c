import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import type { ReactNode } from 'react';
import { classScript } from '@/components/classroom/class-script';
import { offlineScript } from '@/components/device/offline-script';
import { earlyScript } from '@/components/ui/early-script';
import { Sprite } from '@/components/ui/sprite';
import { env } from '@/server/env';
import './styles.css';

// `optional` never moves the text: a font that comes late on the first visit is shown from the second on.
// Not preloaded: the early script asks for both where the network is fast, so that on a slow one the words come first.
const franklin = localFont({
  src: '../node_modules/@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
  weight: '300 800',
  display: 'optional',
  preload: false,
  variable: '--font-sans',
});

const sourceSerif = localFont({
  src: '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
  weight: '400',
  adjustFontFallback: 'Times New Roman',
  display: 'optional',
  preload: false,
  variable: '--font-serif',
});

/** Pages are kept for reading without network where they do not change while they are read: not in development. */
const early = [earlyScript, classScript, ...(env.isProduction ? [offlineScript] : [])].join(';');

export const metadata: Metadata = {
  title: { default: 'Who says so?', template: '%s · Who says so?' },
  description:
    'A media-literacy course on two real documents: sort statements by kind, and ask who says so, on whose word, and how it could be checked.',
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f3f5f2' },
    { media: '(prefers-color-scheme: dark)', color: '#101519' },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={`${franklin.variable} ${sourceSerif.variable}`} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours that has to run before the first paint */}
        <script dangerouslySetInnerHTML={{ __html: early }} />
      </head>
      <body>
        {children}
        <Sprite />
      </body>
    </html>
  );
}
