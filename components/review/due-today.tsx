'use client';

import './due.css';
import { useMemo } from 'react';
import type { ReviewCard } from '@/domain/review-card';
import { agoInWords, forecastInWords } from '@/domain/review-words';
import type { Sureness } from '@/domain/sureness';
import { surenessNames } from '@/domain/sureness';
import { Icon } from '../ui/icon';
import { SureBars } from '../ui/sure-bars';
import type { Due } from './due';
import { dueToday, reviewHref, reviewName } from './due';
import { ForecastPlot } from './forecast-plot';
import { useCards } from './use-cards';

/** “Due today” of the self-check: what comes back, and when the rest does. Nothing before anything was met. */
export function DueToday({ quotes }: { quotes: Readonly<Record<string, string>> }) {
  const cards = useCards();
  const due = useMemo(() => (cards === null ? null : dueToday(cards, new Date())), [cards]);
  if (due === null || cards === null || cards.length === 0) return null;
  return (
    <section className="due" aria-labelledby="due">
      <div className="due-top">
        <h2 id="due">Due today</h2>
        <span className="big num">{due.cards.length}</span>
      </div>
      <p className="meta">
        What did not match the key comes back after a while, with another statement of the same kind of
        mix-up. What you were sure of comes first.
      </p>
      <DueList due={due} quotes={quotes} />
      <Ahead due={due} />
    </section>
  );
}

function DueList({ due, quotes }: { due: Due; quotes: Readonly<Record<string, string>> }) {
  const href = useMemo(() => reviewHref(due.cards), [due]);
  if (due.cards.length === 0) return <p className="due-none">Nothing is due today.</p>;
  return (
    <>
      <ol className="due-list">
        {due.cards.map((card) => (
          <li key={card.misconception}>
            <Lead card={card} quote={quotes[card.statement]} />
            <span className="meta">
              <Sure level={card.sureness} />
              <span className="push">{lastTime(card, due.startOfToday)}</span>
            </span>
          </li>
        ))}
      </ol>
      <a className="btn" href={href}>
        {reviewName(due.cards.length)} <Icon name="arrow" />
      </a>
    </>
  );
}

/** The rule where the student has reached it, and the statement that was met last. */
function Lead({ card, quote }: { card: ReviewCard; quote: string | undefined }) {
  return (
    <>
      {card.rule === null ? null : <span className="due-rule">{card.rule}</span>}
      {quote === undefined ? null : <span className="says">{quote}</span>}
    </>
  );
}

function Sure({ level }: { level: Sureness | null }) {
  if (level === null) return 'How sure was not said';
  return (
    <>
      <SureBars level={level} /> {surenessNames[level]}
    </>
  );
}

function lastTime({ verdict, lastReview }: ReviewCard, startOfToday: Date): string {
  const how = verdict === 'matches' ? 'matched' : 'not yet';
  return lastReview === null ? how : `${how}, ${agoInWords(Date.parse(lastReview), startOfToday.getTime())}`;
}

function Ahead({ due }: { due: Due }) {
  const words = forecastInWords(due.ahead, due.later, due.startOfToday.getDay());
  if (words === '') return null;
  return (
    <>
      <p className="tiny">{words}</p>
      <ForecastPlot counts={due.ahead} startOfToday={due.startOfToday} />
    </>
  );
}
