import './notice.css';
import type { Said } from '@/domain/said';
import { Icon } from './icon';

/** What a page says once after a form was sent, at the top of what it is about. */
export function SaidBox({ said }: { said: Said | null }) {
  // Fields alone are what was typed, and nothing to say.
  if (said === null || said.text === '') return null;
  return (
    <div className="notice" role={said.type === 'problem' ? 'alert' : 'status'}>
      <Icon name={said.type === 'problem' ? 'notyet' : 'check'} />
      <p>{said.text}</p>
    </div>
  );
}
