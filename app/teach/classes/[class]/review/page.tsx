import type { Metadata } from 'next';
import { ReviewPage } from './review-page';

export const metadata: Metadata = { title: 'Review' };

interface Props {
  readonly params: Promise<{ class: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The written answer that is next. */
export default async function NextReview({ params, searchParams }: Props) {
  return <ReviewPage classId={(await params).class} attempt={null} query={await searchParams} />;
}
