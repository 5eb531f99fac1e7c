import '@/components/document/documents-page.css';
import type { Metadata } from 'next';
import { DocumentHead } from '@/components/document/document-sheet';
import { Page } from '@/components/ui/page';
import { documents } from '@/lessons/documents/documents';

export const metadata: Metadata = { title: 'The two documents' };

export default function DocumentsPage() {
  return (
    <Page current="/documents">
      <main id="main" className="wrap docs">
        <header className="docs-head">
          <div>
            <h1>The two documents</h1>
            <p className="meta">
              Printed as we found them, misprints too. They share a subject. Neither mentions the other.
            </p>
          </div>
        </header>
        <div className="two">
          {documents.map((document) => (
            <section key={document.id} className="doc" aria-label={document.name}>
              <DocumentHead document={document} />
              <p className="doc-body">
                <a className="btn" href={`/documents/${document.id}`}>
                  Read {document.name.replace('The', 'the')}
                </a>
              </p>
            </section>
          ))}
        </div>
      </main>
    </Page>
  );
}
