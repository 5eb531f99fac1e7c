import '@/components/document/documents-page.css';
import '@/components/document/pane.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DocumentSheet } from '@/components/document/document-sheet';
import { MarksNote, MarksSwitch } from '@/components/document/marks-switch';
import { BasisLegend, Provenance } from '@/components/document/provenance';
import { readerScript } from '@/components/document/reader-script';
import { InlineScript } from '@/components/ui/inline-script';
import { Page } from '@/components/ui/page';
import { checkedOn, documents, isPracticeText, practiceTexts } from '@/lessons/documents/documents';
import { selectDocument } from '@/server/documents';
import { orNull } from '../../or-null';
import { MeaningsOf } from '../meanings-of';

interface DocumentPageProps {
  readonly params: Promise<{ document: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return [...documents, ...practiceTexts].map(({ id }) => ({ document: id }));
}

export async function generateMetadata({ params }: DocumentPageProps): Promise<Metadata> {
  const { document: id } = await params;
  const { document } = orNull(() => selectDocument(id)) ?? notFound();
  return { title: document.name };
}

/** One document on a page of its own: where links to its statements lead. */
export default async function DocumentPage({ params }: DocumentPageProps) {
  const { document: id } = await params;
  const text = orNull(() => selectDocument(id)) ?? notFound();
  const isPractice = isPracticeText(id);

  return (
    <Page current="/documents">
      <main id="main" className="wrap docs">
        <header className="docs-head">
          <div>
            <p className="crumb">
              {isPractice ? <a href="/">Course</a> : <a href="/documents">The two documents</a>}
            </p>
            <h1>{text.document.name}</h1>
            <p className="meta">
              {isPractice
                ? 'Written for practice. Nothing in it happened.'
                : 'Printed as we found it, misprints too. Neither text mentions the other.'}
            </p>
          </div>
          <MarksSwitch />
        </header>
        <div className="docs-grid">
          <div className="pane">
            <div className="pane-bar">
              <nav className="tabs" aria-label={isPractice ? 'Practice texts' : 'Documents'}>
                {(isPractice ? practiceTexts : documents).map((one) => (
                  <a
                    key={one.id}
                    className="tab"
                    href={`/documents/${one.id}`}
                    aria-current={one.id === id ? 'page' : undefined}
                  >
                    {one.shortName}
                  </a>
                ))}
              </nav>
              <span className="meta">{text.document.host}</span>
            </div>
            <DocumentSheet {...text} />
          </div>
          <div className="docs-side">
            <MarksNote counts={[{ name: text.document.shortName, count: text.statements.length }]} />
            <Provenance document={text.document} checkedOn={checkedOn} />
            <BasisLegend />
          </div>
        </div>
        <MeaningsOf documents={[id]} />
        <InlineScript code={readerScript} />
      </main>
    </Page>
  );
}
