'use client';

import { useEffect } from 'react';
import { listenToNews } from '../device/news';
import { listWork } from '../device/work';

/** Tells the rail of a lesson which of its exercises were checked on this device before: `railScript` watches for it. Shows nothing itself. */
export function CheckedOnDevice({ lesson }: { lesson: string }) {
  useEffect(() => {
    const tell = async () => {
      const works = await listWork(`${lesson}/`);
      const checked = [...(works ?? [])].filter(([, work]) => work.checked !== null);
      document
        .querySelector('.rail')
        ?.setAttribute('data-checked', checked.map(([address]) => address).join(' '));
    };
    void tell();
    return listenToNews(() => void tell());
  }, [lesson]);
  return null;
}
