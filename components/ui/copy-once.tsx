import './field.css';

/** A link or a text that is shown this once, to be passed on. In a field, so that one tap selects all of it. */
export function CopyOnce({ label, text }: { label: string; text: string }) {
  return (
    <div className="field copy-once">
      <label htmlFor="copy-once">{label}</label>
      <input className="input" id="copy-once" readOnly value={text} autoComplete="off" spellCheck={false} />
    </div>
  );
}
