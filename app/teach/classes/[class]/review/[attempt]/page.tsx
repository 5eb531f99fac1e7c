import type { Metadata } from 'next';
import { ReviewPage } from '../review-page';

export const metadata: Metadata = { title: 'Review' };

interface Props {
  readonly params: Promise<{ class: string; attempt: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** One written answer. */
export default async function AnswerReview({ params, searchParams }: Props) {
  const { class: classId, attempt } = await params;
  return <ReviewPage {...{ classId, attempt }} query={await searchParams} />;
}
