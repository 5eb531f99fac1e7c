/** What a student's class does now, below the bar of every page. Hidden until `classScript` says otherwise. */
export function ClassLine() {
  return (
    <>
      <aside className="class-line votes" aria-label="Your class">
        <a href="/class/vote">Your class votes now</a>
      </aside>
      <aside className="class-line paused" aria-label="Your class">
        Your teacher has paused the class. What you check waits, and goes out later.
      </aside>
    </>
  );
}
