'use client';

import { useEffect, useState } from 'react';

/** Puts the words that are marked in the quote into the field, so that nobody has to copy them. Typing works without. */
export function TakeWords({ quote, field }: { quote: string; field: string }) {
  const [marked, setMarked] = useState('');

  useEffect(() => {
    const look = () => {
      const words = wordsMarkedIn(quote);
      if (words !== '') setMarked(words);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [quote]);

  if (marked === '') return null;
  function take(): void {
    const input = document.getElementById(field);
    if (!(input instanceof HTMLInputElement)) return;
    input.value = marked;
    input.focus();
  }
  return (
    <button type="button" className="btn line small" onClick={take}>
      Take “{shortened(marked)}”
    </button>
  );
}

function wordsMarkedIn(quote: string): string {
  const selection = document.getSelection();
  const inside = document.getElementById(quote);
  if (selection === null || inside === null || selection.rangeCount === 0) return '';
  const { startContainer, endContainer } = selection.getRangeAt(0);
  if (!inside.contains(startContainer) || !inside.contains(endContainer)) return '';
  return selection.toString().replace(/\s+/g, ' ').trim();
}

function shortened(words: string): string {
  return words.length > 40 ? `${words.slice(0, 39)}…` : words;
}
