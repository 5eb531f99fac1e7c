import type { Verdict } from './check';
import type { ChainFeedback } from './check-chain';
import type { CueFeedback } from './check-cue';
import type { CheckedJustify } from './check-justify';
import type { CheckedOrder } from './check-order';
import type { QuizFeedback } from './check-quiz';
import type { ChoiceFeedback } from './check-rewrite';
import type { CellFeedback } from './check-tests';
import type { CheckedExercise } from './checked-exercise';
import type { Line } from './line';
import { quoted } from './line';
import { cellOf, gapsOf, orderOf, wordsOf } from './question-id';
import { toldOfKind } from './told-of-kind';

/** What a check said of the answer to one question, in lines that can be printed. Holds what the feedback showed and no more. */
export interface Told {
  readonly verdict: Verdict | null;
  readonly says: readonly Line[];
  /** What else the feedback told of the statement itself. */
  readonly about: readonly Line[];
}

type Entry = readonly [question: string, told: Told];
/** The name of a value of a question, as the exercise shows it. */
type NameOf = (question: string, value: string) => string;

/** What a check said, by question id. */
export function toldBy(checked: CheckedExercise, nameOf: NameOf): ReadonlyMap<string, Told> {
  return new Map(entriesOf(checked, nameOf));
}

function entriesOf(checked: CheckedExercise, nameOf: NameOf): Entry[] {
  switch (checked.type) {
    case 'sort':
      return checked.statements.map((feedback) => [feedback.id, toldOfKind(feedback)]);
    case 'quiz':
      return checked.statements.flatMap(toldOfQuiz);
    case 'cue':
      return checked.statements.flatMap(toldOfCue);
    case 'chain':
      return checked.statements.flatMap(toldOfChain);
    case 'tests':
      return checked.rows.flatMap(({ id, cells }) =>
        cells.map((cell): Entry => [cellOf(id, cell.test), toldOfCell(cell)]),
      );
    case 'order':
      return toldOfOrder(checked, nameOf);
    case 'rewrite':
      return checked.slots.map((slot) => [slot.id, toldOfChoice(slot, nameOf)]);
    case 'justify':
      return toldOfJustify(checked);
  }
}

function toldOfCue({ words, kind, together }: CueFeedback): Entry[] {
  const phrases = (words.shown ?? words.strays).map(
    ({ phrase, why }): Line => [...quoted(phrase), `: ${why}`],
  );
  const found: Line = [`Of the phrases that decide: ${words.inWords}.`];
  const isMarked = words.verdict !== 'not-answered';
  const told = toldOfKind(kind);
  return [
    [wordsOf(kind.id), { verdict: words.verdict, says: isMarked ? [found, ...phrases] : [], about: [] }],
    [kind.id, together === '' ? told : { ...told, says: [...told.says, [together]] }],
  ];
}

function toldOfQuiz({ kind, words, together }: QuizFeedback): Entry[] {
  const told = toldOfKind(kind);
  const entry: Entry = [kind.id, together === '' ? told : { ...told, says: [...told.says, [together]] }];
  if (words === null || words.verdict === 'not-answered') return [entry];
  const says: Line[] = [[`Of the places that decide: ${words.inWords}.`]];
  return [[wordsOf(kind.id), { verdict: words.verdict, says, about: [] }], entry];
}

function toldOfChain({ id, order, gaps, whys, shown }: ChainFeedback): Entry[] {
  const reasons = (shown ?? whys).map(({ who, why }): Line => [`${who}: ${why}`]);
  const keyed = shown?.map(({ who, named }) => (named ? who : `${who} (nobody is named)`)).join(', then ');
  const isMatch = order === 'matches' && gaps === 'matches';
  const says = keyed === undefined || isMatch ? reasons : [[`The key says: ${keyed}.`], ...reasons];
  return [
    [orderOf(id), { verdict: order, says, about: [] }],
    [gapsOf(id), { verdict: gaps, says: [], about: [] }],
  ];
}

function toldOfCell({ verdict, key, why }: CellFeedback): Told {
  const isOpen = key === 'open';
  return {
    verdict,
    says: [
      ...(why === null ? [] : [[why]]),
      ...(isOpen ? [['Both answers can be defended, and it is not scored.']] : []),
    ],
    about: [],
  };
}

function toldOfOrder({ events, line, question }: CheckedOrder, nameOf: NameOf): Entry[] {
  const name = (id: string) => nameOf('order', id);
  const hints = events.flatMap(({ id, why }) => (why === null ? [] : [[`${name(id)}: ${why}`]]));
  const dates = line?.map(({ id, date, known }) => [`${date}: ${name(id)}. ${known}`]);
  const isMatch = events.every((event) => event.isMatch);
  const verdict = events.length === 0 ? 'not-answered' : isMatch ? 'matches' : 'not-yet';
  return [
    ['order', { verdict, says: dates ?? hints, about: [] }],
    [question.id, toldOfChoice(question, nameOf)],
  ];
}

function toldOfChoice({ id, verdict, why, shown }: ChoiceFeedback, nameOf: NameOf): Told {
  const keySays =
    shown === null || verdict === 'matches'
      ? []
      : [[`The key says: ${sentence(nameOf(id, shown.choice))} ${shown.why}`]];
  return { verdict, says: [...(why === null ? [] : [[why]]), ...keySays], about: [] };
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function toldOfJustify({ kind, checks, sample }: CheckedJustify): Entry[] {
  const compare: Line[] =
    sample === null ? [] : [[`A sample to compare with: ${sample.map(({ text }) => text).join('')}`]];
  return [
    ['kind', toldOfKind(kind)],
    ['text', { verdict: null, says: [...checks.map(({ says }) => [sentence(says)]), ...compare], about: [] }],
  ];
}
