import '@/components/document/documents-page.css';
import type { Metadata } from 'next';
import { DocumentSheet } from '@/components/document/document-sheet';
import { MarksNote, MarksSwitch } from '@/components/document/marks-switch';
import { Pane } from '@/components/document/pane';
import { BasisLegend, Provenance } from '@/components/document/provenance';
import { readerScript } from '@/components/document/reader-script';
import { InlineScript } from '@/components/ui/inline-script';
import { Page } from '@/components/ui/page';
import { checkedOn, documents } from '@/lessons/documents/documents';
import { selectDocument } from '@/server/documents';
import { MeaningsOf } from './meanings-of';

export const metadata: Metadata = { title: 'The two documents' };

/** Both documents, and where they come from. The same questions are put to both. */
export default function DocumentsPage() {
  const texts = documents.map(({ id }) => selectDocument(id));
  const panels = texts.map((text) => {
    const { id, shortName, host } = text.document;
    return { id, shortName, host, children: <DocumentSheet {...text} /> };
  });
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
          <MarksSwitch />
        </header>
        <div className="docs-grid">
          <Pane panels={panels} />
          <div className="docs-side">
            <MarksNote
              counts={texts.map(({ document, statements }) => ({
                name: document.shortName,
                count: statements.length,
              }))}
            />
            {documents.map((document) => (
              <Provenance key={document.id} document={document} checkedOn={checkedOn} isOneOfTwo />
            ))}
            <BasisLegend />
          </div>
        </div>
        <MeaningsOf documents={documents.map(({ id }) => id)} />
        <InlineScript code={readerScript} />
      </main>
    </Page>
  );
}
