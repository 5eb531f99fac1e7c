/** Lets the server know a form that is sent twice, as by a second press of its button: what it makes is made once. */
export function Once() {
  return <input type="hidden" name="once" value={crypto.randomUUID()} />;
}
