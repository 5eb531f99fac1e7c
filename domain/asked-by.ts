import type { AskedGroup, AskedQuestion } from './asked-exercise';
import type {
  AnyExercise,
  ChainExercise,
  CueExercise,
  JustifyExercise,
  OrderExercise,
  RewriteExercise,
  SortExercise,
  Test,
  TestsExercise,
} from './exercise';
import { tests } from './exercise';
import { kindNames } from './kind';
import type { Line } from './line';
import { quoted } from './line';
import { questionsOf } from './question';
import { cellOf, endOfQuiz, gapsOf, orderOf, ratingOf, surenessOf, wordsOf } from './question-id';
import type { QuizExercise } from './quiz';
import { rubric } from './rubric';
import { surenessNames } from './sureness';

type Names = Readonly<Record<string, string>>;
/** Puts a question into words, with the names of its values. */
type Ask = (id: string, asks: Line, names?: Names, isQuoted?: boolean) => AskedQuestion;

const kindAsked: Line = ['Kind'];
const wordsAsked: Line = ['Words that decide'];
const yesOrNo: Names = { yes: 'Yes', no: 'No' };

const testAsked: Readonly<Record<Test, Line>> = {
  quantity: ['Is it a quantity?'],
  approximate: ['Is it approximate?'],
  'not-a-party': ['Is it from someone who is not a party?'],
};

/** What an exercise asks, in words, by what it asks about. */
export function askedBy(exercise: AnyExercise): AskedGroup[] {
  const questions = new Map(questionsOf(exercise).map((question) => [question.id, question]));
  return groupsOf(exercise, (id, asks, names = {}, isQuoted = false) => {
    const question = questions.get(id);
    if (question === undefined) throw new Error(`An exercise of this type does not ask “${id}”.`);
    const { form, values } = question;
    return { id, form, asks, values: form === 'text' ? {} : namesOf(values, names), isQuoted };
  });
}

function groupsOf(exercise: AnyExercise, ask: Ask): AskedGroup[] {
  switch (exercise.type) {
    case 'sort':
      return sortAsked(exercise, ask);
    case 'quiz':
      return quizAsked(exercise, ask);
    case 'cue':
      return cueAsked(exercise, ask);
    case 'chain':
      return chainAsked(exercise, ask);
    case 'tests':
      return testsAsked(exercise, ask);
    case 'order':
      return orderAsked(exercise, ask);
    case 'rewrite':
      return rewriteAsked(exercise, ask);
    case 'justify':
      return justifyAsked(exercise, ask);
  }
}

/** The names of the values that can be answered; the same object where it holds no others, so that a page carries it once. */
function namesOf(values: readonly string[], names: Names): Names {
  if (values.length === Object.keys(names).length) return names;
  return Object.fromEntries(values.map((value) => [value, names[value] ?? value]));
}

function about(statement: string | null, questions: readonly AskedQuestion[]): AskedGroup {
  return { statement, words: null, questions };
}

function sortAsked({ statements }: SortExercise, ask: Ask): AskedGroup[] {
  return statements.map((id) => about(id, [ask(id, kindAsked, kindNames)]));
}

function quizAsked({ statements, phrases, unrated }: QuizExercise, ask: Ask): AskedGroup[] {
  const asked = statements.map((id) =>
    about(id, [
      ...(phrases === null ? [] : [ask(wordsOf(id), wordsAsked, numbered(phrases[id] ?? []), true)]),
      ask(id, kindAsked, kindNames),
      ...(unrated ? [] : [ask(surenessOf(id), ['How sure'], surenessNames)]),
    ]),
  );
  return [...asked, about(null, [ask(endOfQuiz, ['Ended'], { yes: 'Yes' })])];
}

function numbered(phrases: readonly string[]): Names {
  return Object.fromEntries(phrases.map((phrase, index) => [String(index + 1), phrase]));
}

function cueAsked({ phrases }: CueExercise, ask: Ask): AskedGroup[] {
  return Object.entries(phrases).map(([id, own]) => {
    return about(id, [
      ask(wordsOf(id), wordsAsked, numbered(own ?? []), true),
      ask(id, kindAsked, kindNames),
    ]);
  });
}

function chainAsked({ chains }: ChainExercise, ask: Ask): AskedGroup[] {
  return Object.entries(chains).map(([id, links]) =>
    about(id, [
      ask(orderOf(id), ['From this page to the first speaker'], links),
      ask(gapsOf(id), ['Nobody is named for'], links),
    ]),
  );
}

function testsAsked({ rows }: TestsExercise, ask: Ask): AskedGroup[] {
  return Object.entries(rows).map(([row, { statement, words }]) => ({
    statement,
    words,
    questions: tests.map((test) => ask(cellOf(row, test), testAsked[test], yesOrNo)),
  }));
}

function orderAsked({ events, question }: OrderExercise, ask: Ask): AskedGroup[] {
  const whats = Object.entries(events).map(([id, { what }]) => [id, what]);
  const labels = Object.entries(question.choices).map(([id, { label }]) => [id, label]);
  return [
    about(null, [
      ask('order', ['From the earliest to the latest'], Object.fromEntries(whats)),
      ask('question', [question.asks], Object.fromEntries(labels)),
    ]),
  ];
}

function rewriteAsked({ statement, slots }: RewriteExercise, ask: Ask): AskedGroup[] {
  const questions = Object.entries(slots).map(([id, { printed, changed, choices }]) =>
    ask(id, [...quoted(printed), ` becomes “${changed}”. What would it claim?`], choices),
  );
  return [about(statement, questions)];
}

function justifyAsked({ statement }: JustifyExercise, ask: Ask): AskedGroup[] {
  const ratings = rubric.map(({ id, name, levels }) => {
    const names = Object.fromEntries(levels.map(({ level, says }) => [String(level), `${level}: ${says}`]));
    return ask(ratingOf(id), [`Your rating: ${name}`], names);
  });
  return [about(statement, [ask('kind', kindAsked, kindNames), ask('text', ['Your reason']), ...ratings])];
}
