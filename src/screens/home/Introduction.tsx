import { Link } from 'wouter'
import { paths } from '../paths'

/** What this is, in two sentences, and what becomes of what is entered, in one. */
export const Lead = () => (
  <div className="home-lead stack tight">
    <p>
      A checklist with which a school in England looks at its own safeguarding. It asks what you do today, in questions
      drawn from the findings of the 2008 joint area review of Haringey and from duties added since. Your answers become
      an action plan for your governors.
    </p>
    <p className="muted">Nothing you enter leaves this device: there is no account, no server and no tracking.</p>
  </div>
)

/** For whom, how long, and what comes of it. */
export const Introduction = () => (
  <>
    <dl className="home-facts">
      <div>
        <dt>For whom</dt>
        <dd>
          Heads and safeguarding leads, with governors and trainers. It is a school’s own review: not an Ofsted or ISI
          grade, and no prediction of one.
        </dd>
      </div>
      <div>
        <dt>How long it takes</dt>
        <dd>
          As much as you choose: the 17 critical questions, about 25 minutes; the 60 on the lessons of 2008, about 1
          hour and 25 minutes; all 83, with today’s duties, about 1 hour and 55 minutes. That is reading and answering
          from what you know: looking things up takes longer. Stop and go on at any time.
        </dd>
      </div>
      <div>
        <dt>What you get</dt>
        <dd>
          Whether each critical safeguard is in place, where the gaps are, what to do first, and a plan with owners and
          dates as a PDF. A PDF with data brings the review back when it is opened here.
        </dd>
      </div>
    </dl>
    <p className="small">
      See <Link href={paths.sources}>where every question comes from</Link>, and{' '}
      <Link href={paths.about}>what the checklist leaves out and how it scores</Link>. For a room full of people,{' '}
      <Link href={paths.workshops}>plan a workshop</Link>; for a meeting,{' '}
      <Link href={paths.blank}>print a blank checklist</Link>.
    </p>
  </>
)
