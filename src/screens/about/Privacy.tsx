import { RemoveEverything } from './RemoveEverything'

/** What is kept where, and what that means on a shared computer. */
export const Privacy = () => (
  <>
    <p>
      What you enter is stored by your browser, on this device, for this address: your answers, notes, evidence entries
      and plan, with who entered them by role and when. Nobody else receives it. There is no account, no server that
      takes anything in, no analytics and no cookie. The app fetches its own files and nothing else; whoever hosts them
      can see that the page was fetched, as with any website, but not what you enter.
    </p>
    <ul>
      <li>
        <strong>Files you save</strong> (a review, a PDF) lie where your device keeps what you download, and go where
        you send them. They are encrypted only where you gave them a passphrase, under “Share”: treat them as
        confidential.
      </li>
      <li>
        <strong>No pupil data:</strong> enter no names, initials, dates of birth, addresses or stories of children, and
        no allegations or check results about adults. Say where a record is kept, never what is in it. Small counts can
        identify a child too: write “fewer than 5”.
      </li>
      <li>
        <strong>Personal data:</strong> what looks like a pupil number, a date of birth, a phone number or an address is
        pointed out as you type and before a file is made, on this device. The check is not complete: it cannot know a
        name. What was entered by mistake can be taken away for good under “Check for personal data” of a review.
      </li>
      <li>
        <strong>Forms that you leave:</strong> what you typed is kept on this device until you hand the form in or begin
        it afresh, so that you can go on. No file holds it, and the check for personal data searches it too. Passphrases
        are never kept.
      </li>
      <li>
        <strong>What you send</strong> to governors or colleagues is a copy: what they do with it, you no longer
        control. What you take away for good later goes from their copy once it is merged with yours.
      </li>
      <li>
        <strong>Shared computers:</strong> whoever uses the same browser after you can open your reviews. Save a file,
        then remove everything from this device below.
      </li>
      <li>
        <strong>Browsers can forget:</strong> clearing site data removes your reviews, and some browsers do so by
        themselves, Safari after seven days of use without a visit. After your first answers the app asks the browser,
        once, not to do that; some ask you in turn, and some refuse. Save a file when you stop: the app reminds you when
        it was long ago. A review that is open in a tab is stored again by that tab: close it before you clear site
        data, or remove everything below.
      </li>
      <li>
        <strong>Freedom of information:</strong> a finished review that a state school holds can be asked for. Write it
        so that it can be read.
      </li>
    </ul>
    <RemoveEverything />
  </>
)
