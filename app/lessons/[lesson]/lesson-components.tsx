import type { ReactNode } from 'react';
import { Passage } from '@/components/document/passage';
import { Ask, Example } from '@/components/lesson/example';
import { Found, OutsideEstimate } from '@/components/lesson/found';
import { Part, PartText, Passages } from '@/components/lesson/part';
import { Noticed, Pair, Quote, Words } from '@/components/lesson/quotes';
import { Aside, Task } from '@/components/lesson/task';
import { Trace } from '@/components/lesson/trace';
import { KindName } from '@/components/ui/kind';
import type { LessonTagName, LessonTagProps } from '@/domain/lesson-tag';
import { cuesOf, paragraphNumbers } from '@/domain/lesson-tag';
import { selectDocument } from '@/server/documents';
import { deckStatement } from '../../exercise-props';
import { Exercise } from './exercise';

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
  Term: ({ children }) => children,
  Found: ({ mark, source, children }) => (
    <Found mark={mark} source={source}>
      {children}
    </Found>
  ),
  OutsideEstimate: ({ children, ...estimate }) => <OutsideEstimate {...estimate}>{children}</OutsideEstimate>,
  Trace: ({ statement, children, ...trace }) => (
    <Trace {...trace} statement={quoted(statement)}>
      {children}
    </Trace>
  ),
  Timeline: () => null,
};

/** What each tag of a lesson becomes. Text and tags are all that a lesson holds; `address` is added to exercises when it is compiled. */
export const lessonComponents = { ...tags, Exercise, Part, Passages, PartText };

function quoted(id: string) {
  const { quote, place, href } = deckStatement(id);
  return { quote, place, href };
}
