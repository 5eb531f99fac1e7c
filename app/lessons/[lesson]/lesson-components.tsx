import type { ReactNode } from 'react';
import { Meanings } from '@/components/document/explained-word';
import { Passage } from '@/components/document/passage';
import { Ask, Example } from '@/components/lesson/example';
import { Found, OutsideEstimate } from '@/components/lesson/found';
import { Part, PartText, Passages } from '@/components/lesson/part';
import { Noticed, Pair, Quote, Words } from '@/components/lesson/quotes';
import { Rail, Steps } from '@/components/lesson/rail';
import { Aside, Task } from '@/components/lesson/task';
import { Term } from '@/components/lesson/term';
import { Timeline } from '@/components/lesson/timeline';
import { Trace } from '@/components/lesson/trace';
import { KindName } from '@/components/ui/kind';
import type { LessonTagName, LessonTagProps } from '@/domain/lesson-tag';
import { cuesOf } from '@/domain/lesson-tag';
import { timeline } from '@/lessons/timeline';
import { selectDocument } from '@/server/documents';
import { selectGlossaryEntry } from '@/server/lessons/glossary';
import { readPassages } from '@/server/lessons/lesson-parts';
import { deckStatement } from '../../exercise-props';
import { Exercise } from './exercise';

type Tag<Name extends LessonTagName> = (props: LessonTagProps<Name> & { children?: ReactNode }) => ReactNode;
type LessonTags = { readonly [Name in Exclude<LessonTagName, 'Exercise' | 'Passage'>]: Tag<Name> };

const tags: LessonTags = {
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
  Term: ({ of, children }) => <GlossaryTerm of={of}>{children}</GlossaryTerm>,
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
  Timeline: () => <Timeline events={timeline} />,
};

/** What each tag of a lesson becomes. Text and tags are all that a lesson holds; `address` is added to exercises when it is compiled. */
export const lessonComponents = { ...tags, Exercise, Part, Passages: PassagesOfPart, PartText };

/** What stands around the text of a lesson. Here, so that every page with an exercise of a lesson has the same styles, which its policy has to know. */
export const lessonFrame = { Meanings, Rail, Steps };

/** The passages of a part, which are grouped when a lesson is compiled. */
function PassagesOfPart({ part, exercise, of }: { part: string; exercise?: string; of: string }) {
  const panels = readPassages(of).map(({ document: id, paragraphs: numbers }) => {
    const { paragraphs, ...text } = selectDocument(id);
    const { shortName, host } = text.document;
    const printed = numbers.map((number) => ({ number, text: paragraphs[number - 1] ?? '' }));
    return {
      id: `${part}-${id}`,
      shortName,
      host,
      children: <Passage {...text} paragraphs={printed} part={part} />,
    };
  });
  return <Passages part={part} exercise={exercise} panels={panels} />;
}

/** A word of the glossary: the one that `of` names, else the word itself. */
function GlossaryTerm({ of, children }: { of: string | undefined; children?: ReactNode }) {
  const { id, word, meaning } = selectGlossaryEntry(of ?? String(children));
  return (
    <Term word={word} meaning={meaning} href={`/glossary#${id}`}>
      {children}
    </Term>
  );
}

function quoted(id: string) {
  const { quote, place, href } = deckStatement(id);
  return { quote, place, href };
}
