import '../ui/gate.css';
import type { ReactNode } from 'react';
import { Page } from '../ui/page';

/** A page with one form, and a few words on what it is for. */
export function Gate({
  title,
  lead,
  more,
  children,
}: {
  title: string;
  lead: string;
  more?: ReactNode;
  children: ReactNode;
}) {
  return (
    <Page current={null}>
      <main id="main" className="wrap gate">
        <div>
          <h1>{title}</h1>
          <p className="lead">{lead}</p>
          {more}
        </div>
        <div className="gate-f">{children}</div>
      </main>
    </Page>
  );
}
