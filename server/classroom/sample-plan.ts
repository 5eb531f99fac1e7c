import 'server-only';
import { statementsIn } from '@/domain/exercise';
import type { SampleKey, SamplePlan, SampleTask } from '@/domain/sample-plan';
import type { StatementId } from '@/lessons/documents/statements';
import { isStatementId } from '@/lessons/documents/statements';
import { misconceptions } from '@/lessons/misconceptions';
import {
  commonIdeas,
  lures,
  sampleLesson,
  sampleNicknames,
  sampleQuiz,
  sampleVote,
} from '@/lessons/sample-class';
import { sampleTexts } from '@/lessons/sample-texts';
import { answerKey } from '../lessons/answer-key';
import { selectExercise } from '../lessons/exercises';
import { selectLesson } from '../lessons/lesson-file';

/** What the sample class works on, with what the key says of it. `startsAt` is when its lesson begins, in milliseconds since 1970. */
export function samplePlan(seed: number, startsAt: number): SamplePlan {
  const lesson = Object.keys(selectLesson(sampleLesson).exercises).map((id) =>
    taskOf(`${sampleLesson}/${id}`),
  );
  const quiz = taskOf(`quiz/${sampleQuiz}`);
  const asked = [...lesson, quiz].flatMap(({ statements }) => statements);
  const ids = [...new Set([...asked, sampleVote.statement])].filter(isStatementId);
  return {
    seed,
    startsAt,
    nicknames: sampleNicknames,
    lesson,
    quiz,
    vote: sampleVote,
    texts: sampleTexts,
    commonIdeas,
    key: Object.fromEntries(ids.map((id) => [id, keyOf(id)])),
  };
}

function taskOf(exercise: string): SampleTask {
  return { exercise, statements: statementsIn(selectExercise(exercise).exercise) };
}

/** By statement: the mistaken idea about it, and where that leads. */
const ideas = new Map<string, { readonly idea: string; readonly lure: SampleKey['lure'] }>(
  Object.entries(misconceptions).flatMap(([idea, { statements }]) =>
    statements.map((id) => [id, { idea, lure: lureOf(idea) }] as const),
  ),
);

function lureOf(idea: string): SampleKey['lure'] {
  return Object.entries(lures).find(([name]) => name === idea)?.[1] ?? null;
}

function keyOf(id: StatementId): SampleKey {
  const { kind, alsoAccepts = null } = answerKey[id];
  const { idea = null, lure = null } = ideas.get(id) ?? {};
  return { kind, alsoAccepts, idea, lure: lure === kind || lure === alsoAccepts ? null : lure };
}
