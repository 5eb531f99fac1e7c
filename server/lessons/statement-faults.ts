import 'server-only';
import type { AnswerKey } from '@/domain/answer-key';
import type { Statement } from '@/domain/statement';
import type { ContentFault } from './content-fault';

/** A document as the content test sees it. */
export interface CheckedDocument {
  readonly id: string;
  readonly paragraphs: readonly string[];
  readonly statements: readonly Statement[];
  readonly key: AnswerKey;
}

/** Every quote that does not stand exactly once where it says, every cue that does not stand exactly once in its quote, every overlap that cannot be shown. */
export function statementFaults(document: CheckedDocument): ContentFault[] {
  return [
    ...document.statements.flatMap((statement) => quoteFaults(document, statement)),
    ...document.statements.flatMap((statement) => cueFaults(document, statement)),
    ...overlapFaults(document),
  ];
}

function quoteFaults({ id, paragraphs }: CheckedDocument, statement: Statement): ContentFault[] {
  const file = `lessons/documents/${id}/statements.ts`;
  const where = `“${statement.id}”`;
  const places = paragraphs.flatMap((text, index) => Array(timesIn(text, statement.quote)).fill(index + 1));
  if (places.length === 0) {
    return [
      {
        file,
        where,
        found: 'no paragraph with this quote',
        expected: `“${statement.quote}” in text.txt, character by character`,
      },
    ];
  }
  if (places.length > 1) {
    return [
      {
        file,
        where,
        found: `the quote ${places.length} times, in ¶${places.join(', ¶')}`,
        expected: 'the quote once',
      },
    ];
  }
  if (places[0] !== statement.paragraph) {
    return [
      {
        file,
        where,
        found: `the quote in ¶${places[0]}`,
        expected: `¶${statement.paragraph}, as the statement says`,
      },
    ];
  }
  return [];
}

function cueFaults({ id, key }: CheckedDocument, statement: Statement): ContentFault[] {
  const file = `lessons/documents/${id}/answer-key.ts`;
  return (key[statement.id]?.cues ?? []).flatMap((cue) => {
    const times = timesIn(statement.quote, cue);
    if (times === 1) return [];
    return [
      {
        file,
        where: `“${statement.id}”, cue “${cue}”`,
        found: times === 0 ? 'no such words in the quote' : `the words ${times} times`,
        expected: `the words once in “${statement.quote}”`,
      },
    ];
  });
}

/** Two neighbours may share words at their border. One statement inside another, or three in one place, cannot be highlighted apart. */
function overlapFaults({ id, paragraphs, statements }: CheckedDocument): ContentFault[] {
  const spans = statements
    .map(({ id: name, paragraph, quote }) => {
      const start = paragraphs[paragraph - 1]?.indexOf(quote) ?? -1;
      return { name, paragraph, start, end: start + quote.length };
    })
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  return spans.flatMap((span, index) => {
    const before = spans
      .slice(0, index)
      .filter((one) => one.paragraph === span.paragraph && one.end > span.start);
    if (before.every((one) => one === spans[index - 1] && one.end <= span.end)) return [];
    const others = before.map(({ name }) => `“${name}”`).join(' and ');
    return [
      {
        file: `lessons/documents/${id}/statements.ts`,
        where: `“${span.name}”`,
        found: `it lies inside ${others}`,
        expected: 'at most an overlap with the end of the statement before it',
      },
    ];
  });
}

function timesIn(text: string, words: string): number {
  return text.split(words).length - 1;
}
