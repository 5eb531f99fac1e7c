import type { Metadata } from 'next';
import { selectFoundQuiz } from '@/server/lessons/exercises';
import { QuizPage } from './quiz-page';

export const metadata: Metadata = { title: 'Self-check' };

export default function FirstQuizPage() {
  return <QuizPage found={selectFoundQuiz('first.10.0000')} given={null} step={0} />;
}
