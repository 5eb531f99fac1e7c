import type { ReactNode } from 'react';
import { Page } from './page';

/** A page that is not there, with ways back. */
export function Missing({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Page current={null}>
      <main id="main" className="wrap missing">
        <h1>{title}</h1>
        {children}
        <p className="row">
          <a className="btn" href="/">
            Go to the course
          </a>
          <a className="btn line" href="/documents">
            The two documents
          </a>
        </p>
      </main>
    </Page>
  );
}
