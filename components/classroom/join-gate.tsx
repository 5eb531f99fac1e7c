import type { ReactNode } from 'react';
import { Icon } from '../ui/icon';
import { Gate } from './gate';
import type { DeviceClass } from './join-form';

const promises = [
  'Answers are kept for this class only.',
  'Nobody asks what you think of the dispute.',
  'You can leave at any time and take your answers with you.',
] as const;

/** The page on which a student joins a class. */
export function JoinGate({ before, children }: { before: DeviceClass | null; children: ReactNode }) {
  return (
    <Gate
      title="Join a class"
      lead="No account, no e-mail, no real name. Your teacher sees a nickname and your answers."
      more={
        <>
          <ul className="plain-l">
            {promises.map((one) => (
              <li key={one}>
                <Icon name="check" /> {one}
              </li>
            ))}
          </ul>
          {before === null ? null : (
            <p className="meta">
              This device is in the class “{before.className}”, as {before.nickname}.{' '}
              <a href="/class">Go to your class</a>
            </p>
          )}
        </>
      }
    >
      {children}
    </Gate>
  );
}
