'use client';

import { useEffect } from 'react';
import { draftOf } from './draft-of';

/** Keeps what is typed in a review when its page is left by a link: it stands there when the answer is opened again. */
export function KeepTyped({ form: id }: { readonly form: string }) {
  useEffect(() => {
    const form = document.getElementById(id);
    if (!(form instanceof HTMLFormElement)) return;
    let isTyped = false;
    const type = () => {
      isTyped = true;
    };
    const send = () => {
      isTyped = false;
    };
    const leave = () => {
      if (isTyped) keep(form);
      isTyped = false;
    };
    form.addEventListener('input', type);
    form.addEventListener('change', type);
    form.addEventListener('submit', send);
    window.addEventListener('pagehide', leave);
    return () => {
      form.removeEventListener('input', type);
      form.removeEventListener('change', type);
      form.removeEventListener('submit', send);
      window.removeEventListener('pagehide', leave);
    };
  }, [id]);
  return null;
}

/** The request outlives the page. Nobody is there to be told where it fails. */
function keep(form: HTMLFormElement): void {
  const asked = { method: 'POST', body: draftOf(new FormData(form)), keepalive: true } as const;
  fetch(form.action, { ...asked, redirect: 'manual' }).catch(() => undefined);
}
