'use client';

import './due.css';
import { useMemo } from 'react';
import { Icon } from '../ui/icon';
import { dueToday, reviewHref, reviewName } from './due';
import { useCards } from './use-cards';

/** “Due today” on the home page: one line where something is due, nothing where nothing is. */
export function DueLine() {
  const cards = useCards();
  const due = useMemo(() => (cards === null ? [] : dueToday(cards, new Date()).cards), [cards]);
  const href = useMemo(() => reviewHref(due), [due]);
  return (
    <p className="due-line">
      {due.length === 0 ? null : (
        <>
          <b>Due today</b> <span className="num">{due.length}</span>{' '}
          <a href={href}>
            {reviewName(due.length)} <Icon name="arrow" />
          </a>
        </>
      )}
    </p>
  );
}
