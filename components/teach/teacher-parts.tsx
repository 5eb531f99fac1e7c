import './plan.css';
import type { ReactNode } from 'react';

/** A part of a teacher’s page. */
export function TeacherPart({ id, title, children }: { id: string; title: string; children?: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-h`}>
      <h2 id={`${id}-h`}>{title}</h2>
      <div className="tl-text">{children}</div>
    </section>
  );
}

export function Plan({ children }: { children?: ReactNode }) {
  return <ol className="plan">{children}</ol>;
}

export function PlanStep({
  part,
  minutes,
  children,
}: {
  part: string;
  minutes: string;
  children?: ReactNode;
}) {
  return (
    <li>
      <span className="min num">
        {minutes}
        <span className="sr"> minutes</span>
      </span>
      <div>
        <b>{part}</b>
        {children}
      </div>
    </li>
  );
}

/** A statement that a text for teachers names: its first words, and a way to it in its document. */
export function NamedStatement({ quote, place, href }: { quote: string; place: string; href: string }) {
  const words = quote.split(' ');
  const first = words.slice(0, 5).join(' ');
  return (
    <a href={href} className="named-statement">
      “<q className="says inl">{first}</q>
      {words.length > 5 ? <span className="cut"> …</span> : null}” ({place})
    </a>
  );
}
