import '@/components/lesson/lesson.css';
import { getMDXComponent } from 'mdx-bundler/client';
import type { Metadata } from 'next';
import { TextContents } from '@/components/lesson/text-contents';
import { Page } from '@/components/ui/page';
import { compileTextFile } from '@/server/lessons/text-file';
import { headingsIn } from '@/server/lessons/text-headings';
import { studentComponents } from '../text-components';

export const metadata: Metadata = {
  title: 'Background',
  description: 'What is known about the two documents and the events in them, each fact with its source.',
};

/** The background page as students see it: facts that are not verified, and our own inferences, are left to teachers. */
export default async function BackgroundPage() {
  const Text = getMDXComponent(await compileTextFile('background.mdx'));
  return (
    <Page current={null}>
      <main id="main" className="wrap text-page facts">
        <h1>Background</h1>
        <TextContents label="Parts of this page" headings={headingsIn('background.mdx')} />
        <div className="prose">
          <Text components={studentComponents} />
        </div>
      </main>
    </Page>
  );
}
