import './care.css';

/** What to have in mind before any lesson. The same on every page. */
export function Care() {
  return (
    <section className="care" id="care" aria-labelledby="care-h">
      <h2 id="care-h">Before you start: care</h2>
      <div className="care-2">
        <div>
          <h3>Do</h3>
          <ul>
            <li>
              Tell families and students beforehand what the texts are about:{' '}
              <a href="/teach/notice-to-families">the notice to families</a>.
            </li>
            <li>Keep the quiet task on another subject ready. Nobody has to say why.</li>
            <li>
              Say it once, aloud: sorting is not weighing. Two texts side by side do not mean that the
              evidence is even.
            </li>
          </ul>
        </div>
        <div>
          <h3>Don’t</h3>
          <ul>
            <li>Don’t ask anyone to speak for a group, or where relatives are.</li>
            <li>Don’t ask for opinions on the dispute, family history or identity.</li>
            <li>No role-play of detainees, guards or officials, and no images of people in custody.</li>
            <li>Don’t post work with names.</li>
          </ul>
        </div>
      </div>
      <p className="why">
        <b>When a student asks what really happened,</b> answer from{' '}
        <a href="/teach/background">the background page</a>, with its sources and dates. Do not answer that
        both say different things and so nobody can know.
      </p>
    </section>
  );
}
