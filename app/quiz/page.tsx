import type { Metadata } from 'next';
import { selectExercise } from '@/server/lessons/exercises';
import { QuizPage } from './quiz-page';

export const metadata: Metadata = { title: 'Self-check' };

export default function FirstQuizPage() {
  return <QuizPage found={selectExercise('quiz/first-deck')} checked={null} step={0} />;
}
