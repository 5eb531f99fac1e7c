import { AppError } from '@/domain/errors';
import { newQuizName } from '@/server/new-quiz';

/** Draws a quiz and leads to it; back to the form, with a sentence, where nothing of the kind can be drawn. */
export function GET(request: Request): Response {
  return new Response(null, {
    status: 303,
    headers: {
      location: placeFor(new URL(request.url).searchParams),
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
    },
  });
}

function placeFor(query: URLSearchParams): string {
  try {
    return `/quiz/${newQuizName(query)}/1`;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return '/quiz#choose';
  }
}
