const hooks = new Set<() => void>()

/** Hears in the page in which somebody removes everything that this device keeps: what it holds of it must not be stored again. Other tabs hear it from `onTabMessage`. */
export const onCleared = (hear: () => void): void => void hooks.add(hear)

/** Says that everything was removed. */
export const sayCleared = (): void => {
  for (const hear of hooks) hear()
}
