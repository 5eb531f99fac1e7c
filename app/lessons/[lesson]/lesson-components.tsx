import type { ReactNode } from 'react';
import { Passage } from '@/components/document/passage';
import { OrderOfQuestions } from '@/components/exercise/order-of-questions';
import { SortExercise } from '@/components/exercise/sort-exercise';
import { Ask, Example } from '@/components/lesson/example';
import { Part, PartText, Passages } from '@/components/lesson/part';
import { Noticed, Pair, Quote, Words } from '@/components/lesson/quotes';
import { Aside, Task } from '@/components/lesson/task';
import { KindName } from '@/components/ui/kind';
import type { CheckedExercise } from '@/domain/feedback';
import type { LessonTagName, LessonTagProps } from '@/domain/lesson-tag';
import { cuesOf, paragraphNumbers } from '@/domain/lesson-tag';
import { isStatementId } from '@/lessons/documents/statements';
import { selectDocument } from '@/server/documents';
import { selectExercise } from '@/server/lessons/exercises';
import { deckStatement, exerciseProps } from '../../exercise-props';

type Tag<Name extends LessonTagName> = (props: LessonTagProps<Name> & { children?: ReactNode }) => ReactNode;
type LessonTags = { readonly [Name in Exclude<LessonTagName, 'Exercise'>]: Tag<Name> };

const tags: LessonTags = {
  Passage: ({ document, paragraphs }) => {
    const { document: source, paragraphs: all } = selectDocument(document);
    const printed = paragraphNumbers(paragraphs).map((number) => ({ number, text: all[number - 1] ?? '' }));
    return <Passage document={source} paragraphs={printed} />;
  },
  Quote: ({ statement }) => <Quote {...quoted(statement)} />,
  Example: ({ statement, kind, cues, children }) => (
    <Example {...quoted(statement)} kind={kind} cues={cuesOf(cues)}>
      {children}
    </Example>
  ),
  Ask: ({ question, children }) => <Ask question={question}>{children}</Ask>,
  Pair: ({ first, second }) => <Pair first={quoted(first)} second={quoted(second)} />,
  Noticed: ({ children }) => <Noticed>{children}</Noticed>,
  Words: ({ children }) => <Words>{children}</Words>,
  Kind: ({ is }) => <KindName kind={is} />,
  Task: ({ how, minutes, children }) => (
    <Task how={how} minutes={minutes}>
      {children}
    </Task>
  ),
  Aside: ({ title, children }) => <Aside title={title}>{children}</Aside>,
};

/** What each tag of a lesson becomes. Text and tags are all that a lesson holds; `address` is added to exercises when it is compiled. */
export const lessonComponents = { ...tags, Exercise, Part, Passages, PartText };

/** An exercise in the text of its lesson; with `checked`, on a page of its own with the feedback. */
export function Exercise({
  address,
  checked = null,
  isPage = false,
}: {
  address: string;
  checked?: CheckedExercise | null;
  isPage?: boolean;
}) {
  const found = selectExercise(address);
  return (
    <SortExercise {...exerciseProps(found, checked)} isPage={isPage}>
      <OrderOfQuestions id={`${address.split('/').at(-1)}-questions`} />
    </SortExercise>
  );
}

function quoted(id: string) {
  if (!isStatementId(id)) throw new Error(`A lesson names a statement “${id}” that no document holds.`);
  const { quote, place, href } = deckStatement(id);
  return { quote, place, href };
}
