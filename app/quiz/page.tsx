import type { Metadata } from 'next';
import { selectDeck } from '@/server/lessons/exercises';
import { QuizPage } from './quiz-page';

export const metadata: Metadata = { title: 'Self-check' };

export default function FirstQuizPage() {
  return <QuizPage found={selectDeck('quiz/first-deck')} given={null} step={0} />;
}
