/** Stands in while a screen is fetched; to be seen only where that takes a while. */
export const Loading = () => (
  <p className="page muted late" role="status">
    Loading…
  </p>
)
