import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { titleOfStep } from '@/components/quiz/quiz-steps';
import { feedbackInQuery, indexOfStep } from '@/server/checked-address';
import { shownToStudent } from '@/server/classroom/shown-to-student';
import { selectFoundQuiz } from '@/server/lessons/exercises';
import { orNull } from '../../../or-null';
import { QuizHeldPage } from '../../quiz-held-page';
import { QuizPage } from '../../quiz-page';

interface QuizStepProps {
  readonly params: Promise<{ deck: string; step: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: QuizStepProps): Promise<Metadata> {
  const { found, index } = await stepIn(params);
  return {
    title: titleOfStep(index, found.exercise.statements.length),
    robots: { index: false, follow: false },
  };
}

/** A quiz page by page: where checks and links lead without a script. Step 1 is the first statement, one after the last the summary. */
export default async function QuizStepPage({ params, searchParams }: QuizStepProps) {
  const { found, index } = await stepIn(params);
  const { held, given } = await shownToStudent(
    await headers(),
    found.address,
    feedbackInQuery(found, await searchParams),
  );
  if (held !== null) return <QuizHeldPage found={found} step={index} says={held} />;
  return <QuizPage found={found} given={given} step={index} />;
}

async function stepIn(params: QuizStepProps['params']) {
  const { deck, step } = await params;
  const found = orNull(() => selectFoundQuiz(deck)) ?? notFound();
  const index = orNull(() => indexOfStep(found, step)) ?? notFound();
  return { found, index };
}
