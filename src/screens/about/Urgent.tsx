import type { Pack } from '../../core/content/pack'

const isNumber = (text: string): boolean => /^[\d ]+$/.test(text)

/** Where to turn. The numbers come with the checklist; the most needed are here too, since this section must not depend on anything that could fail to load. */
export const Urgent = ({ contacts }: { readonly contacts: Pack['urgent']['contacts'] | null }) => (
  <>
    <p>
      Do not record it here, and do not wait. Tell your designated safeguarding lead at once, and call the right number.
    </p>
    {contacts === null ? (
      <p>
        Police, where a child is in danger now: <a href="tel:999">999</a>. Otherwise your local authority’s children’s
        social care; its number is on the authority’s website. The NSPCC helpline advises adults:{' '}
        <a href="tel:08088005000">0808 800 5000</a>.
      </p>
    ) : (
      <Contacts contacts={contacts} />
    )}
  </>
)

/** Whom to call, and when. */
const Contacts = ({ contacts }: { readonly contacts: Pack['urgent']['contacts'] }) => (
  <dl className="about-contacts">
    {contacts.map(({ name, number, when }, index) => (
      <div key={index}>
        <dt>{name}</dt>
        <dd>
          <strong>{isNumber(number) ? <a href={`tel:${number.replaceAll(' ', '')}`}>{number}</a> : number}</strong>
          <br />
          <span className="small">{when}</span>
        </dd>
      </div>
    ))}
  </dl>
)
