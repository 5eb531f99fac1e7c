import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What Next expects in the folder `app` itself. */
const staysInApp =
  /^(api|icon|apple-icon|favicon|manifest|robots|sitemap|opengraph-image|twitter-image|global-error)(\.|$)/;

const bareLayout = `import type { ReactNode } from 'react';

export default function BareLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
`;

// As much text as the title and the lead of a lesson.
const barePage = `export default function BarePage() {
  return (
    <main>
      <h1>A bare page</h1>
      <p>
        This page has a heading and one paragraph, about as long as the lead of a lesson. It has no style, no font
        and no script of its own. What the browser loads for it, every page of this build loads: it is the floor
        that the other pages are measured against.
      </p>
    </main>
  );
}
`;

/** Adds the page /bare to a copy of the repository, under a root layout of its own; the course keeps its own. */
export function addBarePage(copy) {
  const app = join(copy, 'app');
  const course = join(app, '(course)');
  const moved = readdirSync(app).filter((name) => !staysInApp.test(name));
  mkdirSync(course);
  for (const name of moved) renameSync(join(app, name), join(course, name));
  for (const file of readdirSync(course, { recursive: true })) {
    if (/\.(tsx?|css)$/.test(file)) lengthenPaths(join(course, file), file.split(sep).length - 1);
  }
  mkdirSync(join(app, '(bare)', 'bare'), { recursive: true });
  writeFileSync(join(app, '(bare)', 'layout.tsx'), bareLayout);
  writeFileSync(join(app, '(bare)', 'bare', 'page.tsx'), barePage);
}

/** A path that leads out of `app` has one folder more to leave. */
function lengthenPaths(file, depth) {
  const text = readFileSync(file, 'utf8');
  const lengthened = text.replace(/(?<=['"])(?:\.\.\/)+/g, (up) => (up.length / 3 > depth ? `../${up}` : up));
  if (lengthened !== text) writeFileSync(file, lengthened);
}
