/** What was aimed at, what is known not to reach it yet, and what to do about it. */
export const Accessibility = () => (
  <>
    <p>The aim is the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. Everything can be done with a keyboard; states are given in words, never by colour alone; charts have a table; the layout holds on a screen 320 pixels wide and at 400% zoom; it follows your settings for dark and for reduced motion. The PDF is tagged, with a title, a language and bookmarks.</p>
    <p>What we know is not there yet:</p>
    <ul>
      <li>It has been checked with automatic tests and by keyboard, but not yet with screen readers, nor by disabled people.</li>
      <li>Date fields are the browser’s own. They show dates in the order of the browser’s language, which may not be day, month, year.</li>
      <li>Wide tables scroll sideways within their frame on narrow screens.</li>
      <li>Single keys answer questions (0 to 3, D, N). If you steer by voice, switch them off on a question’s page.</li>
      <li>It is in English only.</li>
    </ul>
    <p>If something stands in your way, tell whoever gave you the address of this page; the report’s contents are also on screen, in the results and the plan.</p>
  </>
)
