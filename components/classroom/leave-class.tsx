/** Takes this device out of the class. Says first what brings it back. */
export function LeaveClass({ className }: { className: string }) {
  return (
    <section aria-labelledby="leave">
      <h2 id="leave">Leave on this device</h2>
      <p className="meta">
        Do this on a device that others use too. What you sent stays with the class. Your four words bring you
        back; without them, your teacher can give you new ones.
      </p>
      <p className="meta">
        Answers are also kept on the device itself. <a href="/answers">My answers</a> can clear them.
      </p>
      <form className="leaving" method="post" action="/api/class/leave">
        <button className="btn line" type="submit">
          Leave {className}
        </button>
      </form>
    </section>
  );
}
