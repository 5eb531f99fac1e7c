import '@/components/document/documents-page.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DocumentSheet } from '@/components/document/document-sheet';
import { Provenance } from '@/components/document/provenance';
import { Page } from '@/components/ui/page';
import { checkedOn, documents, isPracticeText, practiceTexts } from '@/lessons/documents/documents';
import { selectDocument } from '@/server/documents';
import { orNull } from '../../or-null';

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

export default async function DocumentPage({ params }: DocumentPageProps) {
  const { document: id } = await params;
  const { document, paragraphs, statements } = orNull(() => selectDocument(id)) ?? notFound();
  const isPractice = isPracticeText(id);

  return (
    <Page current="/documents">
      <main id="main" className="wrap docs">
        <header className="docs-head">
          <div>
            <p className="crumb">
              {isPractice ? <a href="/">Course</a> : <a href="/documents">The two documents</a>}
            </p>
            <h1>{document.name}</h1>
            <p className="meta">
              {isPractice
                ? 'Written for practice. Nothing in it happened.'
                : 'Printed as we found it, misprints too. Neither text mentions the other.'}
            </p>
          </div>
          <nav className="switch" aria-label={isPractice ? 'Practice texts' : 'Documents'}>
            {(isPractice ? practiceTexts : documents).map((one) => (
              <a key={one.id} href={`/documents/${one.id}`} aria-current={one.id === id ? 'true' : undefined}>
                {one.shortName}
              </a>
            ))}
          </nav>
        </header>
        <div className="docs-grid">
          <DocumentSheet document={document} paragraphs={paragraphs} statements={statements} />
          <Provenance document={document} checkedOn={checkedOn} />
        </div>
      </main>
    </Page>
  );
}
