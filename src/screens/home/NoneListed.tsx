/** Stands where the list would be. */
export const NoneListed = () => <p className="muted">All reviews on this device are archived.</p>
