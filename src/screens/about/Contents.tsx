export interface Section {
  readonly id: string
  readonly title: string
}

/** Goes to a section. An ordinary `#` link cannot, since what stands behind the `#` says which screen is shown. */
export const goTo = (id: string): void => {
  const heading = document.getElementById(id)
  heading?.scrollIntoView?.({ block: 'start', behavior: 'instant' })
  heading?.focus({ preventScroll: true })
}

/** The contents of a long page. */
export const Contents = ({ sections }: { readonly sections: readonly Section[] }) => (
  <nav aria-label="On this page" className="about-contents no-print">
    <ol>
      {sections.map(({ id, title }) => (
        <li key={id}>
          <a
            href={`#/about/${id.replace(/^about-/, '')}`}
            onClick={(event) => {
              event.preventDefault()
              goTo(id)
            }}
          >
            {title}
          </a>
        </li>
      ))}
    </ol>
  </nav>
)
