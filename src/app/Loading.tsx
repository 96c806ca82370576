/** Stands in while a screen is fetched. */
export const Loading = () => (
  <p className="page muted" role="status">
    Loading…
  </p>
)
