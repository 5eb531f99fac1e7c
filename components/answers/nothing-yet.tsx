/** Where nothing was answered on this device. */
export function NothingYet({ start }: { start: string }) {
  return (
    <section className="blank" aria-labelledby="nothing-yet">
      <h2 id="nothing-yet" tabIndex={-1}>
        You have not sorted anything yet
      </h2>
      <p className="meta">Your answers will be listed here, with what you chose first and last.</p>
      <a className="btn small" href={start}>
        Start lesson 1
      </a>
    </section>
  );
}
