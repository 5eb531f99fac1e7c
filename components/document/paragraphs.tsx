import type { SourceDocument } from '@/domain/document';
import type { Piece, Run, WordSpan } from '@/domain/marked-text';
import { markStatements } from '@/domain/marked-text';
import type { Statement } from '@/domain/statement';
import { ExplainedWord } from './explained-word';

/** A text as a page needs it to print it, with all that can be pointed at in it. */
export interface PrintedText {
  readonly document: SourceDocument;
  /** In the order of the text, all of them: the number of a statement is its place here. */
  readonly statements: readonly Statement[];
  /** Words that the glossary explains, by number of the paragraph. */
  readonly words: ReadonlyMap<number, readonly WordSpan[]>;
}

export interface Paragraph {
  readonly number: number;
  readonly text: string;
}

interface ParagraphsProps extends PrintedText {
  readonly paragraphs: readonly Paragraph[];
  /** Stands before the names of paragraphs and statements, where a page prints a text more than once. */
  readonly prefix?: string;
}

/** Paragraphs of a document as they are printed, with their numbers beside them. Misprints stay. */
export function Paragraphs({ document, paragraphs, statements, words, prefix = '' }: ParagraphsProps) {
  return paragraphs.map(({ number, text }) => {
    const own = statements.filter((statement) => statement.paragraph === number);
    const lines = linesOf(text, words.get(number) ?? []);
    const isTitle = lines.some((line) => line.text === document.title);
    return (
      <div key={number} className={isTitle ? 'para title' : 'para'} id={`${prefix}paragraph-${number}`}>
        <span className="pn">
          <span className="sr">Paragraph </span>
          {number}
        </span>
        {lines.map((line) => (
          <p key={line.text} className={document.furniture.includes(line.text) ? 'furniture' : 'says'}>
            {markStatements(line.text, own, line.words).map((run, index) =>
              run.type === 'text' ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a printed line never change their order
                <Pieces key={index} pieces={run.pieces} />
              ) : (
                <MarkedStatement
                  key={run.id}
                  run={run}
                  prefix={prefix}
                  number={statements.findIndex(({ id }) => id === run.id) + 1}
                />
              ),
            )}
          </p>
        ))}
      </div>
    );
  });
}

interface PrintedLine {
  readonly text: string;
  readonly words: readonly WordSpan[];
}

/** The lines of a paragraph, each with its words at their places in the line. */
function linesOf(text: string, words: readonly WordSpan[]): PrintedLine[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const from = start;
    start += line.length + 1;
    const own = words.filter((word) => word.start >= from && word.end <= from + line.length);
    return {
      text: line,
      words: own.map(({ id, ...word }) => ({ id, start: word.start - from, end: word.end - from })),
    };
  });
}

type StatementRun = Extract<Run, { type: 'statement' }>;

/** A statement where it stands. Its number is shown on demand and is not part of the text. */
function MarkedStatement({ run, prefix, number }: { run: StatementRun; prefix: string; number: number }) {
  return (
    <span id={prefix + run.id} className="stm" data-statement={run.id} data-number={number} tabIndex={-1}>
      {run.parts.map((part) =>
        part.tailOf === null ? (
          <Pieces key="own" pieces={part.pieces} />
        ) : (
          <span key={part.tailOf} className="tail">
            <Pieces pieces={part.pieces} />
          </span>
        ),
      )}
    </span>
  );
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, word }) =>
    word === null ? (
      text
    ) : (
      <ExplainedWord key={word} word={word}>
        {text}
      </ExplainedWord>
    ),
  );
}
