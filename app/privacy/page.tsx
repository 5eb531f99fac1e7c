import '@/components/lesson/lesson.css';
import '@/components/lesson/text-page.css';
import type { Metadata } from 'next';
import { Page } from '@/components/ui/page';

export const metadata: Metadata = {
  title: 'Privacy',
  description: 'What this course keeps of you, where, for how long, and who sees it.',
};

/** What is kept, for those it is about. docs/privacy.md says the same for schools, with every detail. */
export default function PrivacyPage() {
  return (
    <Page current={null}>
      <main id="main" className="wrap text-page">
        <h1>Privacy</h1>
        <div className="prose">
          <p>
            The course runs on a computer of your school, or of whoever gave you its address. It sends nothing
            to any other company. It shows no advertisements and counts no visits.
          </p>
          <OnYourOwn />
          <InAClass />
          <Devices />
          <Rights />
          <Teachers />
        </div>
      </main>
    </Page>
  );
}

function OnYourOwn() {
  return (
    <>
      <h2>Without a class</h2>
      <p>
        You need no account and no name. What you choose and write is kept in your browser, on this device.
        When you press Check, your answers go to the server, are compared with the key, and are forgotten
        there. <a href="/answers">My answers</a> lists what is kept on this device. You can save it as a file,
        and you can delete it. The browser also keeps how you like the pages, like light or dark, and when
        something is due again.
      </p>
    </>
  );
}

function InAClass() {
  return (
    <>
      <h2>In a class</h2>
      <p>
        You choose a nickname. It does not have to be your name. Nobody asks for your e-mail, your age or your
        face.
      </p>
      <p>
        The server keeps your nickname, when you joined, and the answers that you send while you are in the
        class: what you chose, what you wrote, how sure you were, in which order, and when. If you get another
        due date or extra time, it keeps that too.
      </p>
      <p>
        Your teachers can review what you write: they choose levels and write a comment. The server keeps this
        as long as your answer, and you can read it. Two teachers can also read the same texts without names,
        to see if they agree.
      </p>
      <p>
        You can argue about the key. The server keeps your argument as long as your answers, and your teachers
        read it with your nickname. What they rule is kept for the class, without who argued. A teacher can
        pass your reason on to the authors of the course, without your name.
      </p>
      <p>
        The teachers of your class see your nickname and these answers. Other students do not see them. When
        the class votes, everybody can see how many chose what, without names. On the big screen there are no
        names.
      </p>
      <p>
        Your class keeps work for a number of days that your teacher sets. What is older is deleted by itself.
      </p>
    </>
  );
}

function Devices() {
  return (
    <>
      <h2>Your four words, and this device</h2>
      <p>
        When you join a class, you get four words. With them you come back on another device. Whoever has them
        and the class code can work in your place, so keep them to yourself. The server cannot show them
        again: it keeps only a fingerprint of them. Your teacher can make new ones for you.
      </p>
      <p>
        A class gives this device two cookies, for up to a year. By the first one, a random text, the server
        knows you again. The second one holds the name of your class and your nickname, so that every page can
        show them at the top. On a device that others use too, leave the class when you are done.
      </p>
    </>
  );
}

function Rights() {
  return (
    <>
      <h2>What you can ask for</h2>
      <p>
        <a href="/class">My class</a> shows what you sent, and gives you everything that the class keeps of
        you as a file. Your teacher can give you this file too, and can delete everything for good: your
        nickname, your answers, your devices.
      </p>
    </>
  );
}

function Teachers() {
  return (
    <>
      <h2>Teachers</h2>
      <p>
        Of teachers the server keeps name, e-mail, a fingerprint of the password, and where they are signed
        in: the kind of browser and since when. Nothing is sent to the e-mail. Cookies keep a teacher signed
        in, and remember whether the names of students are hidden.
      </p>
    </>
  );
}
