import type { ReactNode } from 'react';

/** A form of one button, which sends what is set. */
export function PostButton({
  action,
  fields = {},
  className = 'btn line small',
  children,
}: {
  action: string;
  fields?: Readonly<Record<string, string>>;
  className?: string;
  children: ReactNode;
}) {
  return (
    <form method="post" action={action} className="one-button">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className={className}>
        {children}
      </button>
    </form>
  );
}
