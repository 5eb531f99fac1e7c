'use client';

import { useEffect } from 'react';
import { fieldTime, timeInWords, zoneHere } from './time-in-words';

/** Puts every time of a page into the time of the reader, and lets fields for times be read so. Without it they are in the time of the server, and say so. */
export function TimesHere() {
  useEffect(() => {
    for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-time-here]'))
      time.textContent = timeInWords(time.dateTime, false);
    for (const field of document.querySelectorAll<HTMLElement>('[data-time-field]')) readHere(field);
  }, []);
  return null;
}

function readHere(field: HTMLElement): void {
  const [time, minutes] = field.querySelectorAll('input');
  const zone = field.querySelector('[data-zone]');
  if (time === undefined || minutes === undefined || zone === null) return;
  const { iso } = field.dataset;
  if (iso !== undefined && iso !== '') time.value = fieldTime(iso);
  // How far the clock of the reader is ahead depends on the day: summer and winter differ.
  const note = () => {
    minutes.value = time.value === '' ? '' : String(-new Date(time.value).getTimezoneOffset());
  };
  note();
  time.addEventListener('input', note);
  zone.textContent = `In the time of this device (${zoneHere()}).`;
}
