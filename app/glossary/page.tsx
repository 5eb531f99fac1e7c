import '@/components/lesson/lesson.css';
import { getMDXComponent } from 'mdx-bundler/client';
import type { Metadata } from 'next';
import { LetterLinks } from '@/components/lesson/text-contents';
import { Page } from '@/components/ui/page';
import { glossary } from '@/server/lessons/glossary';
import { compileTextFile } from '@/server/lessons/text-file';
import { textComponents } from '../text-components';

export const metadata: Metadata = {
  title: 'Glossary',
  description: 'Hard words of the two documents and of the lessons, in plain and neutral words.',
};

export default async function GlossaryPage() {
  const Text = getMDXComponent(await compileTextFile('glossary.mdx'));
  return (
    <Page current={null}>
      <main id="main" className="wrap text-page glossary">
        <h1>Glossary</h1>
        <LetterLinks entries={[...glossary().values()]} />
        <div className="prose">
          <Text components={textComponents} />
        </div>
      </main>
    </Page>
  );
}
