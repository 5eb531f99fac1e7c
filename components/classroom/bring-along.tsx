'use client';

import { useEffect, useState } from 'react';
import type { Answers } from '@/domain/answers';
import type { StoredWork } from '../device/stored-work';
import { listWork } from '../device/work';

interface BringAlongProps {
  /** Exercises of which the class has answers where they belong. */
  readonly kept: readonly string[];
}

type Offered = readonly (readonly [exercise: string, answers: Answers])[];
type Standing = 'offered' | 'going' | 'brought' | 'not-reached';

/** Offers to bring along what was checked on this device before. Nothing where there is nothing. */
export function BringAlong({ kept }: BringAlongProps) {
  const [offered, setOffered] = useState<Offered>([]);
  const [standing, setStanding] = useState<Standing>('offered');
  const [refused, setRefused] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as what the class has does not change while the page is read
  useEffect(() => {
    void keptHere(kept).then(setOffered);
  }, []);

  async function bring(): Promise<void> {
    setStanding('going');
    const results = await sendEach(offered);
    setOffered(offered.filter((_, index) => results[index] === 'not-reached'));
    setRefused(results.filter((one) => one === 'refused').length);
    setStanding(results.includes('not-reached') ? 'not-reached' : 'brought');
  }

  if (offered.length === 0 && standing === 'offered') return null;
  const many = offered.length === 1 ? '1 exercise' : `${offered.length} exercises`;
  return (
    <section className="bring" aria-labelledby="bring">
      <h2 id="bring">From before</h2>
      <p role="status">
        {standing === 'brought'
          ? broughtInWords(refused)
          : standing === 'not-reached'
            ? `This could not be sent: ${many}. Try again later.`
            : `Bring along what you did on this device: ${many}. Your teacher sees it then.`}
      </p>
      {standing === 'brought' ? null : (
        <p>
          <button
            className="btn line"
            type="button"
            aria-disabled={standing === 'going' || undefined}
            onClick={() => (standing === 'going' ? undefined : void bring())}
          >
            {standing === 'going' ? 'Sending' : 'Bring it along'}
          </button>
        </p>
      )}
    </section>
  );
}

async function keptHere(kept: readonly string[]): Promise<Offered> {
  const works = (await listWork()) ?? new Map<string, StoredWork>();
  return [...works]
    .filter(([address]) => !kept.includes(address))
    .map(([address, { answers }]) => [address, answers] as const)
    .filter(([, answers]) => Object.values(answers).some((tries) => tries.length > 0));
}

/** An exercise that has changed, or that the course has no more, is refused each time. */
function broughtInWords(refused: number): string {
  if (refused === 0) return 'Your class has it now.';
  const what = refused === 1 ? '1 exercise has' : `${refused} exercises have`;
  return `Sent. ${what} changed since, and could not be brought along.`;
}

type Result = 'brought' | 'refused' | 'not-reached';

/** One exercise a request, one after the other. */
async function sendEach(offered: Offered): Promise<Result[]> {
  const results: Result[] = [];
  for (const [exercise, answers] of offered) results.push(await send(exercise, answers));
  return results;
}

async function send(exercise: string, answers: Answers): Promise<Result> {
  try {
    const { ok, status } = await fetch('/api/class/work', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ exercise, answers }),
    });
    if (ok) return 'brought';
    return status === 400 || status === 404 ? 'refused' : 'not-reached';
  } catch {
    return 'not-reached';
  }
}
