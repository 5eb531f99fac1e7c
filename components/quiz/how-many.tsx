'use client';

import { useEffect, useRef, useState } from 'react';
import { quizSizes } from '@/domain/quiz-address';

interface Chosen {
  readonly size: number;
  readonly count: number;
}

/** How many statements, with what the chosen deck holds: read from the form around it, which works without this script. */
export function HowMany({ sizes }: { sizes: Readonly<Record<string, number>> }) {
  const place = useRef<HTMLFieldSetElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);

  useEffect(() => {
    const form = place.current?.form;
    if (!form) return;
    const read = () => setChosen(chosenIn(form, sizes));
    // The browser may have brought back what was chosen before, also in a group that is folded.
    form.querySelector('details:has(:checked)')?.setAttribute('open', '');
    read();
    form.addEventListener('change', read);
    return () => form.removeEventListener('change', read);
  }, [sizes]);

  return (
    <fieldset ref={place}>
      <legend className="label">How many?</legend>
      <div className="sure">
        {quizSizes.map((size) => (
          <label key={size} className="opt">
            <input type="radio" name="count" value={size} defaultChecked={size === 10} />
            <span className="face num">{size}</span>
          </label>
        ))}
      </div>
      <p className="tiny holds" aria-live="polite">
        {chosen === null ? '' : holdsInWords(chosen)}
      </p>
    </fieldset>
  );
}

function chosenIn(form: HTMLFormElement, sizes: Readonly<Record<string, number>>): Chosen | null {
  const fields = new FormData(form);
  const size = sizes[String(fields.get('deck'))];
  return size === undefined ? null : { size, count: Number(fields.get('count')) };
}

function holdsInWords({ size, count }: Chosen): string {
  return `This deck holds ${size}.${count > size ? ` You get all ${size}.` : ''}`;
}
