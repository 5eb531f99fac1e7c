/** What a student's class does now, below the bar of every page. Hidden until `classScript` says otherwise. */
export function ClassLine() {
  return (
    <>
      <p className="class-line votes">
        <a href="/class/vote">Your class votes now</a>
      </p>
      <p className="class-line paused">
        Your teacher has paused the class. What you check waits, and goes out later.
      </p>
    </>
  );
}
