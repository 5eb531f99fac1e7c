import '@/components/lesson/text-page.css';
import type { ReactNode } from 'react';
import { Fact, Found, MarkLegend } from '@/components/lesson/found';
import { Words } from '@/components/lesson/quotes';
import { KindName } from '@/components/ui/kind';
import type { FactProps, LessonTagProps } from '@/domain/lesson-tag';
import { isForStudents, sourcesOf } from '@/domain/lesson-tag';
import { marks, studentMarks } from '@/domain/mark';
import { slugOf } from '@/server/lessons/lesson-parts';

type Props<Name extends 'Words' | 'Kind' | 'Found'> = LessonTagProps<Name> & { children?: ReactNode };

/** What the tags of a text beside the lessons become: the glossary, the teacher’s pages, the notice to families. */
export const textComponents = {
  Words: ({ children }: Props<'Words'>) => <Words>{children}</Words>,
  Kind: ({ is }: Props<'Kind'>) => <KindName kind={is} />,
  Found: ({ mark, source, children }: Props<'Found'>) => (
    <Found mark={mark} source={source}>
      {children}
    </Found>
  ),
  Term: ({ children }: { children?: ReactNode }) => children,
  h2: ({ children }: { children?: ReactNode }) => <h2 id={slugOf(String(children))}>{children}</h2>,
};

/** What a text becomes for students: facts that are verified, and no others. */
export const studentComponents = {
  ...textComponents,
  Marks: () => <MarkLegend marks={studentMarks} />,
  Fact: (fact: FactProps & { children?: ReactNode }) =>
    isForStudents(fact) ? <ShownFact {...fact} /> : null,
};

/** What a text becomes for teachers: every fact, with those marked that students do not see. */
export const teacherComponents = {
  ...textComponents,
  Marks: () => <MarkLegend marks={marks} />,
  Fact: ShownFact,
};

function ShownFact({ children, ...fact }: FactProps & { children?: ReactNode }) {
  return (
    <Fact mark={fact.mark} sources={sourcesOf(fact.source)} isForTeachers={!isForStudents(fact)}>
      {children}
    </Fact>
  );
}
