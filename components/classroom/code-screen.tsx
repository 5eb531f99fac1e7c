import './desk.css';
import './code-screen.css';
import { studentsInWords } from '@/domain/assignment-progress';
import type { Class } from '@/domain/class';
import type { JoinPlace } from '@/domain/class-view';
import { classPage } from '@/domain/teacher-pages';
import { Reach, shortLink } from './join-panel';
import { QrCode } from './qr-code';

interface CodeScreenProps {
  readonly shown: Class;
  readonly place: JoinPlace;
  /** How many students are in the class. */
  readonly joined: number;
}

/** The way into a class, large enough to be read from the back row. */
export function CodeScreen({ shown, place, joined }: CodeScreenProps) {
  const { id, name, joinCode, isOpen, isSample, archivedAt } = shown;
  const isClosed = !isOpen || isSample || archivedAt !== null;
  return (
    <main id="main" className="code-screen">
      <p className="code-top">
        <b>{name}</b>
        <span className="num">
          {joined === 1 ? '1 student has joined' : `${studentsInWords(joined)} have joined`}
        </span>
        <a className="btn line small push" href={classPage(id)}>
          Close
        </a>
      </p>
      {isClosed ? (
        <h1>Joining is closed</h1>
      ) : (
        <div className="code-main">
          <div>
            <h1>Join this class</h1>
            <p className="code-link">{shortLink(place.link).replace(`/${joinCode}`, '')}</p>
            <p className="code-or">The code</p>
            <p className="joincode">{joinCode}</p>
            <Reach place={place} />
          </div>
          <QrCode link={place.link} label={`Code for cameras: ${place.link}`} />
        </div>
      )}
    </main>
  );
}
