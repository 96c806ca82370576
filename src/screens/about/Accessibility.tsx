import { SingleKeys } from '../question/SingleKeys'

/** What was aimed at, how it was tested, what is known not to reach it yet, and what to do about it. Change the date with what it says. */
export const Accessibility = () => (
  <>
    <p>
      The aim is the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. As far as we know Unannounced meets
      them in part: what is missing is listed below. This statement was written on 26 November 2026.
    </p>
    <p>
      What it rests on: automatic tests (axe) of every screen, light and dark, in one browser, Chromium; tests that use
      it by keyboard alone, at 320 pixels, with text at twice its size, and with the system’s own high-contrast colours;
      and a checker of tagged PDF (PDF/UA) for its reports. No disabled person and nobody who uses a screen reader has
      tried it yet, and no independent body has audited it.
    </p>
    <p>
      Everything can be done with a keyboard. States are given in words, never by colour alone; charts have a table. It
      follows your settings for dark and for reduced motion. The PDF is tagged, with a title, a language and bookmarks.
    </p>
    <p>What we know is not there yet:</p>
    <ul>
      <li>It has not been tried with screen readers: what they say was only read from the page’s structure.</li>
      <li>
        Date fields are the browser’s own. They show dates in the order of the browser’s language, which may not be day,
        month, year.
      </li>
      <li>Wide tables scroll sideways within their frame on narrow screens.</li>
      <li>Word and spreadsheet files have headings and named columns, but no checker has looked at them.</li>
      <li>It is in English only.</li>
    </ul>
    <p>
      Single keys answer questions (0 to 3, D, N) and move (J, K). If you steer by voice, or keys are pressed unmeant,
      switch them off here or on any question’s page:
    </p>
    <SingleKeys />
    <p>
      Unannounced has no office of its own. If something stands in your way, tell whoever runs the copy that you use, or
      whoever gave you its address. What the PDF says of results and plan is also on screen.
    </p>
  </>
)
