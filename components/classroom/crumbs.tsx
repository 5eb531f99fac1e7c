import './desk.css';

/** The way from the classes to a page: the pages above it. */
export function Crumbs({ steps }: { steps: readonly { readonly href: string; readonly name: string }[] }) {
  return (
    <nav className="crumb" aria-label="Where this page is">
      <a href="/teach">Classes</a>
      {steps.map(({ href, name }) => (
        <span key={href} className="crumb">
          <span aria-hidden="true">/</span> <a href={href}>{name}</a>
        </span>
      ))}
    </nav>
  );
}
