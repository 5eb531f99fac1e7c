import './join-panel.css';
import type { Class } from '@/domain/class';
import type { JoinPlace } from '@/domain/class-view';
import { classForms } from '@/domain/teacher-pages';
import { PostButton } from '../ui/post-button';
import { QrCode } from './qr-code';

/** The way into a class: its code, the link, and the link as a code for cameras. */
export function JoinPanel({ shown, place }: { shown: Class; place: JoinPlace }) {
  const { id, joinCode, isOpen, archivedAt } = shown;
  return (
    <section className="desk-part join-panel" id="join" aria-labelledby="join-h">
      <h2 id="join-h">{isOpen && archivedAt === null ? 'Join with this code' : 'Joining is closed'}</h2>
      <p className="joincode big-code">{joinCode}</p>
      <p className="join-link">
        <a href={place.link}>{shortLink(place.link)}</a>
      </p>
      <QrCode link={place.link} label={`Code for cameras: ${place.link}`} />
      <Reach place={place} />
      <div className="row">
        <PostButton action={`${classForms(id)}/joining`} fields={{ open: isOpen ? 'no' : 'yes' }}>
          {isOpen ? 'Close joining' : 'Open joining'}
        </PostButton>
        <PostButton action={`${classForms(id)}/code`}>New code</PostButton>
      </div>
    </section>
  );
}

/** A link as people read it. */
export function shortLink(link: string): string {
  return link.replace(/^https?:\/\//, '');
}

/** What stands in the way of phones, and what helps. */
export function Reach({ place: { isReachable, others } }: { place: JoinPlace }) {
  if (!isReachable)
    return (
      <p className="meta">
        Phones cannot open this address: the server listens on this machine alone. Stop it, and start it for
        the room with <code>HOST=0.0.0.0 npm start</code>. Then this page shows an address for phones.
      </p>
    );
  if (others.length === 0) return null;
  return (
    <p className="meta">
      This machine is in more than one network. If phones cannot open the link, try{' '}
      {others.map((link, index) => (
        <span key={link}>
          {index === 0 ? '' : ' or '}
          <a href={link}>{shortLink(link)}</a>
        </span>
      ))}
      .
    </p>
  );
}
