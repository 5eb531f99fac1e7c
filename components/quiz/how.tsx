/** How a quiz goes, and what its result says. */
export function How() {
  return (
    <section className="how" aria-labelledby="how">
      <h2 id="how">How it goes</h2>
      <ol>
        <li>
          <b className="num">1</b> You read one statement and choose its kind.
        </li>
        <li>
          <b className="num">2</b> You say how sure you are: guessing, fairly sure or sure.
        </li>
        <li>
          <b className="num">3</b> You see what the key says, and why.
        </li>
      </ol>
      <p className="meta">
        At the end you see which kinds you mix up, and how often your answers matched when you were sure.
        Matching the key means that you and the key chose the same kind. It does not say whether a statement
        is true.
      </p>
    </section>
  );
}
