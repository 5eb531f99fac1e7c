import { AppError } from '@/domain/errors';
import { selectFoundQuiz } from '@/server/lessons/exercises';
import { problemPage } from '@/server/problem';

/** The address of a quiz, as it is shared: leads to its first statement. */
export async function GET(_: Request, { params }: { params: Promise<{ deck: string }> }): Promise<Response> {
  const { deck } = await params;
  try {
    const { checkedPage } = selectFoundQuiz(deck);
    return new Response(null, {
      status: 307,
      headers: { location: `${checkedPage}/1`, 'x-robots-tag': 'noindex' },
    });
  } catch (error) {
    if (error instanceof AppError) return problemPage(error);
    throw error;
  }
}
