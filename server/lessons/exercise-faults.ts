import 'server-only';
import type { AnswerKey } from '@/domain/answer-key';
import type { ChainExercise, CueExercise, Exercise, TestsExercise } from '@/domain/exercise';
import { statementsIn } from '@/domain/exercise';
import type { ChainKey, CueKey, ExerciseKey, TestsKey } from '@/domain/exercise-key';
import { countWords, fewestWords, mostWords } from '@/domain/rubric';
import type { Statements } from '@/domain/statement';
import type { ContentFault } from './content-fault';

/** What an exercise is checked with. */
export interface ExerciseContext {
  readonly statements: Statements;
  readonly key: AnswerKey;
}

type Report = (found: string, expected: string) => void;

/** Every mistake of an exercise that the types cannot see: words that its statements do not hold, cues that the answer key has otherwise, orders with a link left out. */
export function exerciseFaults(
  file: string,
  id: string,
  exercise: Exercise,
  own: ExerciseKey | null,
  context: ExerciseContext,
): ContentFault[] {
  const faults: ContentFault[] = [];
  const report: Report = (found, expected) =>
    faults.push({ file, where: `exercise “${id}”`, found, expected });
  const strange = statementsIn(exercise).filter((statement) => !Object.hasOwn(context.statements, statement));
  for (const statement of strange)
    report(`the statement “${statement}”`, 'a statement that a document holds');
  if (strange.length > 0) return faults;
  if (exercise.type !== 'sort' && own?.type !== exercise.type)
    report(`a key of the type “${own?.type ?? 'none'}”`, `a key of the type “${exercise.type}”`);
  else faultsOfType(exercise, own, context, report);
  return faults;
}

function faultsOfType(
  exercise: Exercise,
  own: ExerciseKey | null,
  context: ExerciseContext,
  report: Report,
): void {
  if (exercise.type === 'cue' && own?.type === 'cue') cueFaults(exercise, own, context, report);
  if (exercise.type === 'chain' && own?.type === 'chain') chainFaults(exercise, own, report);
  if (exercise.type === 'tests' && own?.type === 'tests') testsFaults(exercise, own, context, report);
  if (exercise.type === 'order' && own?.type === 'order')
    orderFaults(own.order, Object.keys(exercise.events), 'the line of dates', report);
  if (exercise.type === 'rewrite') {
    const quote = quoteOf(exercise.statement, context);
    for (const { printed } of Object.values(exercise.slots))
      if (quote.split(printed).length !== 2)
        report(`the slot “${printed}”`, `words that stand once in “${quote}”`);
  }
  if (own?.type === 'justify') {
    const words = countWords(own.sample);
    if (words < fewestWords || words > mostWords)
      report(`a sample of ${words} words`, `${fewestWords} to ${mostWords} words`);
  }
}

function quoteOf(statement: string, { statements }: ExerciseContext): string {
  return statements[statement]?.quote ?? '';
}

/** Phrases make up the quote, and those that decide are those that hold a cue of the answer key. */
function cueFaults({ phrases }: CueExercise, own: CueKey, context: ExerciseContext, report: Report): void {
  for (const [statement, cut = []] of Object.entries(phrases)) {
    const quote = quoteOf(statement, context);
    if (cut.join(' ') !== quote) report(`the phrases “${cut.join(' ')}”`, `phrases that make up “${quote}”`);
    if (new Set(cut).size < cut.length) report(`a phrase twice in “${statement}”`, 'phrases that differ');
    const cues = context.key[statement]?.cues ?? [];
    let start = 0;
    for (const phrase of cut) {
      const end = start + phrase.length;
      const holdsCue = cues.some(
        (cue) => quote.indexOf(cue) < end && quote.indexOf(cue) + cue.length > start,
      );
      if (own.phrases[statement]?.[phrase]?.decides !== holdsCue)
        report(
          `“${phrase}” of “${statement}” ${holdsCue ? 'does not decide' : 'decides'}`,
          `phrases that decide where the cues are: “${cues.join('”, “')}”`,
        );
      start = end + 1;
    }
  }
}

function chainFaults({ chains }: ChainExercise, own: ChainKey, report: Report): void {
  for (const [statement, links] of Object.entries(chains))
    orderFaults(
      own.chains[statement]?.order ?? [],
      Object.keys(links ?? {}),
      `the chain of “${statement}”`,
      report,
    );
}

function orderFaults(order: readonly string[], all: readonly string[], what: string, report: Report): void {
  if ([...order].sort().join() !== [...all].sort().join())
    report(`${what}: ${order.join(', ')}`, `each of ${all.join(', ')} once`);
}

/** Words of a row stand in its statement; what passes all three tests and has a source is an estimate by the key. */
function testsFaults({ rows }: TestsExercise, own: TestsKey, context: ExerciseContext, report: Report): void {
  for (const [row, { statement, words }] of Object.entries(rows)) {
    const quote = quoteOf(statement, context);
    if (!quote.includes(words)) report(`the words “${words}”`, `words of “${quote}”`);
    const isEstimate = context.key[statement]?.kind === 'independent-estimate';
    const cells = Object.values(own.rows[row] ?? {});
    const passes = cells.length > 0 && cells.every(({ key }) => key === 'yes');
    const isAside = context.key[statement]?.kind === 'set-aside';
    if (passes !== isEstimate && !isAside)
      report(
        `“${row}” ${passes ? 'passes' : 'fails'} the three tests`,
        `a row that the key puts under “${context.key[statement]?.kind}”`,
      );
  }
}
